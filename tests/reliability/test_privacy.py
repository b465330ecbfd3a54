"""Erased means erased; and what is the owner's own never leaves the company file."""

from __future__ import annotations

import json
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2

from rmdesk.cli import main
from rmdesk.domain.meetups import Feedback, MeetupStatus
from rmdesk.domain.partnerships import Partnership
from rmdesk.domain.people import Person
from rmdesk.services import Services
from rmdesk.services.people import find_person
from rmdesk.services.sheets import SheetOrder
from rmdesk.sheets.content import SheetKind

from .conftest import opened

MARKS = ("Xaviera Quillfeather", "Quillx", "xq@quillmail.test", "0999-QUILL-1", "QNOTE-77")


def with_marked_person(folder: Path) -> tuple[Services, Person]:
    """Somebody who is everywhere: in rounds, rules, notes of others, the history."""
    services = opened(folder)
    name, shown, mail, phone, note = MARKS
    person = Person(id=0, name=name, shown_name=shown, email=mail, phone=phone, notes=note)
    number, _ = services.people.add(person, [("Falconry", 5)], [("Baking", 2)])
    company = services.session.snapshot()
    marked, other = company.person[number], company.people[0]
    services.people.set_photo(marked, b"\x89PNG" + b"QPHOTO-88" * 40, "image/png")
    services.people.edit(replace(other, notes=f"Met {name.upper()} ({mail}) at the fair"))
    services.rules.never_pair(marked, other, "QREASON-99")
    services.calendar.add_absence(marked, date(2026, 5, 1), date(2026, 5, 2))
    week = services.rounds.week()
    services.rounds.suggest(week)
    services.rounds.confirm(week)
    services.rounds.suggest(week.shift(1))
    return services, marked


def in_bytes(path: Path) -> list[str]:
    content = path.read_bytes().lower()
    secret = (*MARKS, "QPHOTO-88", "QREASON-99")
    return [mark for mark in secret if mark.lower().encode() in content]


def test_every_trace_of_an_erased_person_is_gone(folder: Path) -> None:
    services, marked = with_marked_person(folder)
    assert len(in_bytes(folder / "company.rmdesk")) == 7
    services.backups.by_hand()
    done = services.privacy.erase(marked)
    assert (done.name, done.overwritten > 0) == ("Former colleague 1", True)
    assert in_bytes(folder / "company.rmdesk") == []
    assert in_bytes(folder / "company.rmdesk-journal") == []
    assert services.backups.check() == []
    assert services.undo.steps() == ()
    company = services.session.snapshot()
    assert company.person[marked.id].archived
    assert "Former colleague 1" in company.people[0].notes
    week = services.rounds.week()
    met = services.rounds.require(week)
    assert met.group_of(marked.id)  # who met whom is the others' history too
    assert services.rounds.get(week.shift(1)) is None  # a draft is only a plan
    services.rounds.suggest(week.shift(1))
    assert len(done.backups) == 1
    assert services.privacy.clean_backups(done) == ()
    assert [in_bytes(p) for p in services.backups.folder().glob("*.rmdesk")] == [[], []]
    services.backups.restore(done.backups[0])
    assert "Former colleague 1" in {p.name for p in services.session.snapshot().people}
    services.close()
    logs = [p for p in folder.rglob("*") if p.is_file()]
    assert [p.name for p in logs if in_bytes(p)] == []


def test_erasing_on_the_command_line_asks_first(folder: Path) -> None:
    line = ["--data-dir", str(folder), "--today", "2026-03-16", "erase", "Helena Brandt"]
    assert main(line) == 1
    services = opened(folder)
    helena = find_person(services.session.snapshot(), "Helena Brandt")
    services.close()
    assert main([*line, "--yes", "--backups-too"]) == 0
    services = opened(folder)
    assert services.session.snapshot().person[helena.id].name == "Former colleague 1"
    services.close()
    assert not [p for p in folder.rglob("*.rmdesk") if b"Helena Brandt" in p.read_bytes()]


def test_what_is_the_owners_own_reaches_no_sheet_export_or_log(folder: Path) -> None:
    services, marked = with_marked_person(folder)
    week, out = services.rounds.week(), folder.parent / "out"
    out.mkdir()
    company = services.session.snapshot()
    met = next(m for m in services.meetups.all() if marked.id in m.people and m.week == week)
    said = Feedback(meetup=met.id, person=marked.id, rating=4, learned="Jesses", note="QSAID-66")
    services.meetups.check_in(met.id, MeetupStatus.DONE, [said])
    partner = next(p for p in company.active if p.id not in (marked.id, company.people[0].id))
    day = services.session.clock.today
    services.partnerships.begin(
        Partnership(id=0, a=marked.id, b=partner.id, goal_a="Hoods", first=day, last=day)
    )
    for kind in SheetKind:
        pair = (marked.id, partner.id) if kind is SheetKind.AGREEMENT else ()
        order = SheetOrder(kind=kind, week=week, people=pair)
        services.sheets.save(order, out / f"{kind.value}.pdf")
    services.close()
    kinds = [(w, e) for w in ("people", "skills", "rounds", "meetups", "checkins")
             for e in ("csv", "json", "xlsx")]  # fmt: skip
    for what, ending in [*kinds, ("ics", "ics"), ("messages", "txt"), ("report", "pdf")]:
        command = [what] if what == "report" else ["export", what]
        target = out / f"{what}.{ending}"
        line = ["--data-dir", str(folder), "--today", "2026-03-16", *command, "-o", str(target)]
        assert main(line) == 0
    secret = ("QNOTE-77", "QREASON-99", "QSAID-66")
    files = list(out.iterdir())
    assert len(files) == len(SheetKind) + 18
    for path in files:
        assert not [s for s in secret if s in words_of(path)], path
    assert "Jesses" in words_of(out / "checkins.csv")  # what is not the owner's own is there
    for path in (*folder.glob("logs/*"), *folder.glob("reports/*"), *folder.glob("*.toml")):
        assert not [m for m in (*MARKS, *secret) if m in path.read_text(encoding="utf-8")], path


def words_of(path: Path) -> str:
    """All text of a PDF, a workbook or a plain file."""
    if path.suffix == ".pdf":
        with pypdfium2.PdfDocument(path) as pdf:
            return "".join(page.get_textpage().get_text_range() for page in pdf)
    if path.suffix == ".xlsx":
        with zipfile.ZipFile(path) as book:
            return "".join(book.read(name).decode() for name in book.namelist())
    return path.read_text(encoding="utf-8-sig")


def test_an_erased_person_is_called_in_the_companys_language(folder: Path) -> None:
    services = opened(folder)
    company = services.session.snapshot()
    services.rules.set_programme(replace(company.programme, language="de"))
    names = [services.privacy.erase(person).name for person in company.people[:2]]
    assert names == ["Ehemaliges Teammitglied 1", "Ehemaliges Teammitglied 2"]
    services.close()


def test_a_person_of_one_name_is_not_taken_out_of_other_words(folder: Path) -> None:
    services = opened(folder)
    number, _ = services.people.add(Person(id=0, name="Art"))
    services.people.add_skill("Party planning")
    services.people.add_skill("Art")
    services.privacy.erase(services.session.snapshot().person[number])
    skills = {s.name for s in services.session.snapshot().skills}
    assert "Party planning" in skills
    services.close()


def test_the_json_in_the_file_stays_json(folder: Path) -> None:
    services, marked = with_marked_person(folder)
    services.privacy.erase(marked)
    with services.session.database.reading() as unit:
        rows = unit.connection.exec_driver_sql("SELECT reasons FROM week_group").scalars()
        assert all(isinstance(json.loads(text), list) for text in rows)
    services.close()
