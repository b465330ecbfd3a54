"""What an owner does with one week's round: each a change, each one step of undo."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from .. import words
from ..context import Context
from ..i18n import tr

if TYPE_CHECKING:
    from rmdesk.domain.changes import Changes
    from rmdesk.domain.company import Company
    from rmdesk.domain.people import Person, PersonId
    from rmdesk.domain.weeks import Week
    from rmdesk.services.mend_view import MendView
    from rmdesk.services.this_week_view import CardView, PersonView, SlotView


class WeekWork(QObject):
    """Changes the round of the week that ``week`` names when it is asked.

    ``said`` carries a sentence to add to what is told of a change; ``weighed`` what a swap
    would mean; ``mendable`` the fewest changes a confirmed week needs (a MendView); ``refused``
    says that a change was not made, so what is shown may be old.

    Services are asked for on the worker: the first use of one loads the solvers.
    """

    said = Signal(str)
    weighed = Signal(object)
    mendable = Signal(object)
    refused = Signal()

    def __init__(self, context: Context, week: Callable[[], Week], parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._week = week
        self.busy = False
        self.confirmed = False

    def suggest(self) -> None:
        """Make the week's pairs, or make them anew around what is locked."""
        services, week = self._context.services, self._week()
        title = tr("Looking for the best pairs…")
        self.busy = True
        self._context.work(
            title,
            lambda work: services.rounds.suggest(week, check=work.check),
            self._finished,
            self._failed,
        )

    def confirm(self) -> None:
        """Make the draft final."""
        services, week = self._context.services, self._week()
        self._change(lambda: services.rounds.confirm(week))

    def lock(self, card: CardView, locked: bool) -> None:
        """Keep a group through the next suggestions, or let go of it."""
        services, week = self._context.services, self._week()
        ids = [p.id for p in card.people]

        def job() -> Changes:
            return services.rounds.lock(week, self._persons(ids), locked)

        self._change(job)

    def move_group(self, card: CardView, slot: SlotView) -> None:
        """Let a group meet at another time."""
        services, week = self._context.services, self._week()
        first = card.people[0].id

        def job() -> object:
            company = self._company()
            return services.rounds.move(week, company.person[first], company.slot[slot.id])

        self._change(job)

    def never_pair(self, first: PersonView, second: PersonView) -> None:
        """Never pair the two again; the draft is made anew."""
        services, week = self._context.services, self._week()

        def job() -> Changes:
            a, b = self._persons([first.id, second.id])
            return services.rounds.never_pair(week, a, b)

        self._change(job)

    def leave_out(self, person: PersonView) -> None:
        """Somebody is out this week."""
        services, week = self._context.services, self._week()
        self._change(
            lambda: services.rounds.leave_out(week, *self._persons([person.id])),
            self._look_for_mending,
        )

    def take_back_in(self, person: PersonView) -> None:
        """Somebody is there this week after all."""
        services, week = self._context.services, self._week()
        self._change(
            lambda: services.rounds.take_back_in(week, *self._persons([person.id])),
            self._look_for_mending,
        )

    def ask_to_mend(self) -> None:
        """Ask for the fewest changes that make a confirmed week hold again."""
        services, week = self._context.services, self._week()

        def question() -> MendView:
            from rmdesk.services.mend_view import load_mend

            return load_mend(services.session, week)

        self._context.ask("mend", question, self.mendable.emit)

    def mend(self) -> None:
        """Make those changes."""
        services, week = self._context.services, self._week()
        self._change(lambda: services.replanning.replan(week))

    def _look_for_mending(self, _result: object) -> None:
        if self.confirmed:
            self.ask_to_mend()

    def swap(self, first: PersonId, second: PersonId, effect: str = "") -> None:
        """Let two people change places; what it meant is told with it."""
        services, week = self._context.services, self._week()

        def job() -> tuple[str, Changes]:
            found = effect or services.what_if.effect(week, first, second)
            swapping = services.replanning.swap if self.confirmed else services.rounds.swap
            _, changes = swapping(week, *self._persons([first, second]))
            return found if isinstance(found, str) else words.effect(found), changes

        self._change(job, lambda result: self.said.emit(result[0]))

    def weigh(self, carried: PersonId, onto: PersonId) -> None:
        """Ask what a swap would mean while somebody is still being dragged."""
        services, week = self._context.services, self._week()
        self._context.ask(
            "weigh", lambda: services.what_if.effect(week, carried, onto), self.weighed.emit
        )

    def _change(self, job: Callable[[], object], done: Callable[[Any], None] | None = None) -> None:
        self.busy = True

        def finished(result: object) -> None:
            self._finished(result)
            if done:
                done(result)

        self._context.change(job, finished, self._failed)

    def _finished(self, _result: object) -> None:
        self.busy = False

    def _failed(self, error: BaseException) -> None:
        self.busy = False
        self._context.failed.emit(error)
        self.refused.emit()

    def _company(self) -> Company:
        """The company; for the worker only."""
        return self._context.services.session.snapshot(history=False)

    def _persons(self, ids: list[PersonId]) -> list[Person]:
        """These people as stored; for the worker only."""
        company = self._company()
        return [company.person[p] for p in ids]
