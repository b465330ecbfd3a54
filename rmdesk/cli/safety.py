"""Commands about keeping the company safe: backups, checks, recovery, erasing a person."""

from __future__ import annotations

from argparse import Namespace
from datetime import datetime
from pathlib import Path
from typing import Any

from rmdesk.domain.errors import CannotOpen, NotFound, Trouble, UserError
from rmdesk.services import Services, opening
from rmdesk.services.backups import BackupEntry
from rmdesk.services.people import find_person
from rmdesk.storage.places import PlaceKind

from .commands import Answer


def backup(services: Services, options: Namespace) -> Answer:
    if options.also_in is not None:
        return _second_place(services, options.also_in)
    if options.output is None:
        target = services.backups.by_hand()
    else:
        target = services.backups.write_to(options.output)
    return Answer(f"The backup is in {target}.", {"file": str(target)})


def _second_place(services: Services, text: str) -> Answer:
    made = services.backups.set_second_place(None if text == "none" else Path(text))
    if made is None:
        return Answer("Backups are no longer copied to a second place.", {"file": None})
    return Answer(f"From now on each backup is copied to {made.parent} too.", {"file": str(made)})


def backups(services: Services, _: Namespace) -> Answer:
    entries = services.backups.entries()
    text = "\n".join(_line(e) for e in entries) or "There is no backup yet."
    return Answer(text, [_entry_json(e) for e in entries])


def _line(entry: BackupEntry) -> str:
    held = entry.holds
    what = "cannot be read"
    if held:
        last = f", last round {held.last_round}" if held.last_round else ", no round yet"
        what = f"{held.people} people{last}"
    return f"{entry.at:%Y-%m-%d %H:%M}  {entry.why:16}  {what}  {entry.path}"


def _entry_json(entry: BackupEntry) -> dict[str, Any]:
    held = entry.holds
    return {
        "file": str(entry.path),
        "at": entry.at.isoformat(),
        "why": entry.why,
        "size": entry.size,
        "people": held.people if held else None,
        "rounds": held.rounds if held else None,
        "last_round": held.last_round if held else None,
    }


def restore(services: Services, options: Namespace) -> Answer:
    if not options.file.exists():
        raise NotFound("There is no file {path}.", path=options.file)
    kept = services.backups.restore(options.file)
    return Answer(
        f"Restored from {options.file}. What was there before is kept in {kept}.",
        {"restored": str(options.file), "kept": str(kept)},
    )


def restore_closed(folder: Path, error: CannotOpen, options: Namespace, now: datetime) -> Answer:
    """Where the company file is damaged or gone, the backup takes its place."""
    ways = opening.stuck(folder, error).ways
    helpless = (Trouble.IN_USE, Trouble.READ_ONLY, Trouble.FORBIDDEN, Trouble.DISK_FULL)
    if error.trouble in helpless or not (folder.is_dir() and ways):
        raise error
    kept = opening.restore_closed(folder, options.file, now)
    aside = f" What was there before is set aside in {kept}." if kept else ""
    return Answer(
        f"Restored from {options.file}.{aside}",
        {"restored": str(options.file), "kept": str(kept) if kept else None},
    )


def check(services: Services, _: Namespace) -> Answer:
    problems = services.backups.check()
    if problems:
        raise UserError(
            "The company file is damaged:", *problems, "Restore a backup: rmdesk restore FILE."
        )
    safety, damaged = services.backups.safety(), services.backups.damaged()
    lines = ["The company file is sound."]
    lines += [f"{path} is damaged; the others are as they were written." for path in damaged]
    if safety.place.kind is not PlaceKind.LOCAL:
        name = safety.place.name or safety.place.kind.value
        lines.append(f"The company is kept in a {name} folder; keep backups elsewhere too.")
    lines += [f"A sync service has made a second version: {c.path}" for c in safety.copies]
    last = f"{safety.last:%Y-%m-%d %H:%M}" if safety.last else "none yet"
    lines.append(f"Last backup: {last}.")
    data = {
        "sound": True,
        "problems": [],
        "last_backup": safety.last.isoformat() if safety.last else None,
        "damaged_backups": [str(p) for p in damaged],
        "place": safety.place.kind.value,
        "copies": [str(c.path) for c in safety.copies],
    }
    return Answer("\n".join(lines), data)


def not_needed(_: Services, __: Namespace) -> Answer:
    return Answer("The company file is sound: there is nothing to recover.", {"recovered": None})


def recover(folder: Path, error: CannotOpen, _: Namespace, now: datetime) -> Answer:
    if error.trouble not in (Trouble.DAMAGED, Trouble.FOREIGN, Trouble.ENCRYPTED):
        raise error
    found = opening.recover(folder, now)
    lost = f" {found.lost} rows could not be read." if found.lost else ""
    return Answer(
        f"Recovered {found.people} people and {found.rows} rows in all.{lost} The damaged file "
        f"is set aside in {found.kept}. Look through your people and rounds; undoing begins anew.",
        {"people": found.people, "rows": found.rows, "lost": found.lost, "kept": str(found.kept)},
    )


def erase(services: Services, options: Namespace) -> Answer:
    person = find_person(services.session.snapshot(), options.person)
    if not options.yes:
        raise UserError(
            f"This takes {person.label} out for good, with the history of changes, and cannot be "
            "undone. Add --yes to do it. Nothing was changed."
        )
    done = services.privacy.erase(person)
    left = services.privacy.clean_backups(done) if options.backups_too else done.backups
    lines = [f"Erased. Earlier rounds now say “{done.name}”."]
    if left:
        lines.append("These backups still hold the name:")
        lines += [str(path) for path in left]
        if not options.backups_too:
            lines.append("Clean them next time with --backups-too, or delete them.")
    data = {"name": done.name, "overwritten": done.overwritten, "backups": [str(p) for p in left]}
    return Answer("\n".join(lines), data)
