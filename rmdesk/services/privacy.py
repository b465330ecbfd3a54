"""Erasing a person: from the company file at once, from the backups if the owner wants it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from rmdesk.domain.errors import UserError
from rmdesk.domain.people import Person
from rmdesk.storage import erase as erasing
from rmdesk.storage.backup import Backups
from rmdesk.storage.cleaning import clean_backup, known_in
from rmdesk.storage.erase import Identity

from .backups import BackupService
from .language import Language
from .session import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class Erasure:
    """What was done: ``name`` stands in the history now, ``overwritten`` texts of others named
    the person, ``backups`` still do. ``identity`` is needed to clean those, and kept nowhere."""

    name: str
    overwritten: int
    backups: tuple[Path, ...]
    identity: Identity


class PrivacyService:
    """Takes people out of everything that is kept."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def erase(self, person: Person) -> Erasure:
        """Take every trace of a person out of the company file. This cannot be undone.

        Earlier rounds keep "Former colleague", in the company's language, in their place; the
        history of changes begins anew, for it held every earlier state. Raises UserError where
        nothing was changed.
        """
        words = (person.name, person.shown_name, person.email, person.phone, person.number)
        database = self._session.database
        with database.reading() as unit:
            language = Language.of(unit.settings.programme().language)
        identity = Identity(
            person.id,
            tuple(dict.fromkeys(w for w in words if len(w) >= erasing.SHORTEST)),
            language.tr("Former colleague"),
        )
        done = database.erase(identity)
        return Erasure(
            name=done.name,
            overwritten=done.overwritten,
            backups=self.backups_with(identity),
            identity=identity,
        )

    def backups_with(self, identity: Identity) -> tuple[Path, ...]:
        """The backups, here and in the second place, that still know a person."""
        return tuple(p for folder in self._folders() for p in folder.all() if known_in(p, identity))

    def clean_backups(self, erasure: Erasure) -> tuple[Path, ...]:
        """Erase the person from the backups too. Returns those that could not be cleaned."""
        left = []
        for path in erasure.backups:
            try:
                clean_backup(path, erasure.identity)
            except UserError:
                left.append(path)
        return tuple(left)

    def _folders(self) -> tuple[Backups, ...]:
        database, second = self._session.database, BackupService(self._session).second()
        aside = Backups(database.backups.folder / "set aside")
        return (database.backups, aside, *([second] if second else []))
