"""The open company, and the rooms that work on it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from rmdesk.domain.errors import UserError
from rmdesk.domain.weeks import Week

if TYPE_CHECKING:  # what opens a company takes time to load: it is loaded when one is opened
    from rmdesk.domain.availability import ClosedDay
    from rmdesk.domain.company import Company
    from rmdesk.domain.programme import Programme
    from rmdesk.storage.unit_of_work import Author, Database, UnitOfWork

    from .backups import BackupService
    from .calendar import CalendarService
    from .calendar_files import CalendarFiles
    from .exporting import ExportService
    from .importing import ImportService
    from .meetups import MeetupsService
    from .messages import MessageService
    from .partnerships import PartnershipService
    from .people import PeopleService
    from .planning import PlanService
    from .privacy import PrivacyService
    from .replanning import ReplanService
    from .report import ReportService
    from .rounds import RoundsService
    from .rules import RulesService
    from .sheets import SheetService
    from .swap_view import SwapView
    from .undo import UndoService

COMPANY_FILE = "company.rmdesk"


@dataclass(frozen=True, slots=True)
class Clock:
    """Who works, and when: ``today`` can be given, so that a round can be made again."""

    day: date | None
    now: Callable[[], datetime]
    who: str = ""

    @property
    def today(self) -> date:
        """The day that was given, or the computer's, which changes while the window is open."""
        return self.day or self.now().date()

    @classmethod
    def at(cls, today: date, who: str = "") -> Clock:
        """A clock that stands at noon of ``today``."""
        return cls(today, lambda: datetime.combine(today, time(12)), who)


@dataclass(frozen=True, slots=True)
class Session:
    """What every service needs: the open file and the clock."""

    database: Database
    clock: Clock

    @property
    def author(self) -> Author:
        from rmdesk.storage.unit_of_work import Author

        return Author(self.clock.who, self.clock.now())

    def company(self, unit: UnitOfWork, *, history: bool = True) -> Company:
        """The company as stored, with the public holidays around today."""
        from rmdesk.storage.repositories import load_company

        holidays = self._holidays(unit.settings.programme())
        return load_company(unit.connection, holidays, history=history)

    def snapshot(self, *, history: bool = True) -> Company:
        """The company as stored, in a transaction of its own."""
        with self.database.reading() as unit:
            return self.company(unit, history=history)

    def week(self, text: str | None, programme: Programme) -> Week:
        """The week named, or the one that matters today."""
        return Week.parse(text) if text else programme.week_that_matters(self.clock.today)

    def _holidays(self, programme: Programme) -> tuple[ClosedDay, ...]:
        if not programme.country:
            return ()
        from .holidays import public_holidays

        year = self.clock.today.year
        return public_holidays(programme.country, programme.subdivision, (year - 1, year, year + 1))


class Services:
    """Everything the program can do with one open company."""

    def __init__(self, session: Session, closed: Callable[[], object] | None = None) -> None:
        """``closed`` is called when the file has been let go of.

        ``partial`` where this is what could be read of a damaged file, to look at only.
        """
        self.session = session
        self._closed = closed
        self.backup_trouble: UserError | None = None
        self.partial = False

    @cached_property
    def people(self) -> PeopleService:
        from .people import PeopleService

        return PeopleService(self.session)

    @cached_property
    def rules(self) -> RulesService:
        from .rules import RulesService

        return RulesService(self.session)

    @cached_property
    def calendar(self) -> CalendarService:
        from .calendar import CalendarService

        return CalendarService(self.session)

    @cached_property
    def rounds(self) -> RoundsService:
        from .rounds import RoundsService

        return RoundsService(self.session)

    @cached_property
    def what_if(self) -> SwapView:
        from .swap_view import SwapView

        return SwapView(self.session)

    @cached_property
    def replanning(self) -> ReplanService:
        from .replanning import ReplanService

        return ReplanService(self.session)

    @cached_property
    def planning(self) -> PlanService:
        from .planning import PlanService

        return PlanService(self.session)

    @cached_property
    def meetups(self) -> MeetupsService:
        from .meetups import MeetupsService

        return MeetupsService(self.session)

    @cached_property
    def partnerships(self) -> PartnershipService:
        from .partnerships import PartnershipService

        return PartnershipService(self.session)

    @cached_property
    def importing(self) -> ImportService:
        from .importing import ImportService

        return ImportService(self.session)

    @cached_property
    def exporting(self) -> ExportService:
        from .exporting import ExportService

        return ExportService(self.session)

    @cached_property
    def calendar_files(self) -> CalendarFiles:
        from .calendar_files import CalendarFiles

        return CalendarFiles(self.session)

    @cached_property
    def messages(self) -> MessageService:
        from .messages import MessageService

        return MessageService(self.session)

    @cached_property
    def sheets(self) -> SheetService:
        from .sheets import SheetService

        return SheetService(self.session)

    @cached_property
    def report(self) -> ReportService:
        from .report import ReportService

        return ReportService(self.session)

    @cached_property
    def backups(self) -> BackupService:
        from .backups import BackupService

        return BackupService(self.session)

    @cached_property
    def privacy(self) -> PrivacyService:
        from .privacy import PrivacyService

        return PrivacyService(self.session)

    @cached_property
    def undo(self) -> UndoService:
        from .undo import UndoService

        return UndoService(self.session)

    def warm_up(self) -> None:
        """Load what is wanted next, so that it does not have to be waited for."""
        _ = self.rounds, self.what_if, self.sheets, self.undo

    def close_for_next_start(self) -> None:
        """Close, and keep what the window's next start can show at once."""
        from .first_look import keep_look, take_look

        database, look = self.session.database, None
        with suppress(UserError):  # whatever is wrong was told before
            look = None if database.read_only else take_look(self.session)
        self.close()
        if look is not None:
            keep_look(database.path.parent, look)

    def close(self) -> None:
        self.session.database.close()
        if self._closed:
            self._closed()


def open_services(
    folder: Path,
    clock: Clock,
    *,
    create: bool = True,
    take_over: bool = False,
    backup: bool = True,
) -> Services:
    """Open the company file in ``folder`` (made where missing), with the day's backup.

    Without ``backup`` the caller sees to that, before anything is changed. Raises CannotOpen,
    whose ``trouble`` says which ways on there are (``opening.py``).
    """
    from rmdesk.storage.unit_of_work import Database

    database = Database(folder / COMPANY_FILE, create=create, take_over=take_over)
    services = Services(Session(database, clock))
    if backup and not database.created:
        try:
            services.backups.at_start()
        except UserError as error:
            services.backup_trouble = error  # told, but no reason to stay shut
        except BaseException:
            database.close()
            raise
    return services
