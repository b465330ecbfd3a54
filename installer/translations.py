"""All texts an owner may read, for translators and back.

    python3 installer/dev.py translations      bring everything up to date, and say what is missing

Texts are found in the source by ``tr("...")`` and ``plural("one", "many", n)`` (see
rmdesk/ui/i18n.py and rmdesk/services/language.py), by ``Text``, ``Label`` and the errors below
the window, and in the tables of matching/reasons.py and services/labels.py. They go to
resources/i18n/rmdesk_LANG.ts, where what was translated stays and what is no longer used goes;
from that the .qm files are made, which the window reads. Both are committed, so that a fresh
clone speaks every language; tests hold them current.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from string import Formatter

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

CONTEXT = "RMDesk"
FOLDER = ROOT / "resources" / "i18n"
# How many forms a count has, as lrelease knows them.
FORMS = {"ar": 6, "de": 2, "es": 2}


@dataclass(frozen=True, slots=True)
class Text:
    """One text; ``plural`` where it depends on a count."""

    source: str
    plural: bool
    where: str


def main() -> int:
    """Bring the files of all languages up to date. Returns 1 where something is missing."""
    texts = all_texts()
    wrong = []
    for language in FORMS:
        file = FOLDER / f"rmdesk_{language}.ts"
        update(file, language, texts)
        release(file, file.with_suffix(".qm"))
        wrong += [f"{language}: {problem}" for problem in problems(file)]
    print(*wrong, f"{len(texts)} texts, {len(wrong)} problems", sep="\n")
    return 1 if wrong else 0


def release(file: Path, target: Path) -> None:
    """Make the file that Qt reads."""
    program = Path(sys.executable).parent / "pyside6-lrelease"
    subprocess.run([program, "-silent", file, "-qm", target], check=True)


@cache
def all_texts() -> tuple[Text, ...]:
    """Every text that an owner may read, each once, in order."""
    from rmdesk.matching.reasons import COUNTED, TEMPLATES
    from rmdesk.services.labels import DONE

    found: dict[str, Text] = {}
    for path in sorted((ROOT / "rmdesk").rglob("*.py")):
        for text in texts_of(path):
            found.setdefault(text.source, text)
    for code, template in TEMPLATES.items():
        found.setdefault(template, Text(template, code in COUNTED, "rmdesk/matching/reasons.py"))
    for form in DONE.values():
        counted = isinstance(form, tuple)
        source = form[1] if isinstance(form, tuple) else form
        found.setdefault(source, Text(source, counted, "rmdesk/services/labels.py"))
    return tuple(found.values())


# Here texts that were written elsewhere are passed on.
PASSING_ON = frozenset(
    {
        "domain/errors.py",
        "domain/text.py",
        "matching/reasons.py",
        "services/labels.py",
        "services/language.py",
        "storage/saying.py",
        "ui/i18n.py",
    }
)
PLAIN = frozenset({"tr", "plural", "Text", "Label"})


@cache
def errors() -> frozenset[str]:
    """The names of UserError and of all that derive from it."""
    found = {"UserError"}
    classes = [
        (node.name, {ast.unparse(base) for base in node.bases})
        for path in (ROOT / "rmdesk").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
    ]
    while more := {name for name, bases in classes if bases & found} - found:
        found |= more
    return frozenset(found)


def texts_of(path: Path) -> list[Text]:
    """The texts of one source file. TypeError where one is not a plain literal."""
    name = path.relative_to(ROOT / "rmdesk").as_posix()
    if name.startswith("cli/"):
        return []  # the command line speaks English
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        function = (
            node.func.attr if isinstance(node.func, ast.Attribute) else ast.unparse(node.func)
        )
        where = f"{path.relative_to(ROOT).as_posix()}:{node.lineno}"
        for literal, plural in _literals(function, node.args):
            if isinstance(literal, ast.Constant) and isinstance(literal.value, str):
                found.append(Text(literal.value, plural, where))
            elif name not in PASSING_ON and (
                function in PLAIN or isinstance(literal, ast.JoinedStr | ast.BinOp)
            ):
                raise TypeError(f"{where}: only a plain text can be translated")
    return found


def _literals(function: str, args: list[ast.expr]) -> list[tuple[ast.expr, bool]]:
    """What a call gives as texts, and whether each depends on a count."""
    if function == "plural" and len(args) > 2:
        return [(args[1], True)]
    if function in PLAIN - {"plural"}:
        return [(literal, False) for literal in args[:1]]
    return [(literal, False) for literal in args] if function in errors() else []


def update(file: Path, language: str, texts: Iterable[Text]) -> None:
    """Bring one language's file up to date."""
    known = read(file)
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text in texts:
        message = ET.SubElement(context, "message")
        if text.plural:
            message.set("numerus", "yes")
        ET.SubElement(message, "extracomment").text = text.where.split(":")[0]
        ET.SubElement(message, "source").text = text.source
        old = known.get(text.source)
        if old is not None:
            message.append(old)
            continue
        translation = ET.SubElement(message, "translation", type="unfinished")
        if text.plural:
            for _ in range(FORMS[language]):
                ET.SubElement(translation, "numerusform")
    ET.indent(root, "  ")
    file.parent.mkdir(parents=True, exist_ok=True)
    body = ET.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    file.write_text(f"{head}{body}\n", encoding="utf-8")


def read(file: Path) -> dict[str, ET.Element]:
    """What a language's file has already, by source text."""
    if not file.exists():
        return {}
    # Our own files, written above: nothing from outside is parsed.
    messages = ET.parse(file).iter("message")  # noqa: S314
    return {
        message.findtext("source", ""): found
        for message in messages
        if (found := message.find("translation")) is not None
    }


def problems(file: Path) -> list[str]:
    """What is wrong with a language's translations, a line each."""
    return [
        f"{source!r}: {what}"
        for source, forms in translated(file).items()
        for what in _wrong(source, forms)
    ]


def translated(file: Path) -> dict[str, list[str]]:
    """The forms of every text's translation; an empty one where it is missing."""
    found = {}
    for source, element in read(file).items():
        forms = [form.text or "" for form in element.iter("numerusform")]
        unfinished = element.get("type") == "unfinished"
        found[source] = [""] if unfinished else forms or [element.text or ""]
    return found


def _wrong(source: str, forms: list[str]) -> Iterator[str]:
    for form in forms:
        if not form:
            yield "is not translated"
            return
        extra = {"n"} if len(forms) > 1 else set()  # "one person" needs no number
        if places(form) - places(source) or places(source) - places(form) - extra:
            yield f"has other places in {form!r}"
        if mnemonic(source) is not None and mnemonic(form) is None:
            yield f"has no underlined letter in {form!r}"
        if mnemonic(source) is None and mnemonic(form) is not None:
            yield f"has an underlined letter in {form!r}"


def places(text: str) -> set[str]:
    """The names of the {places} in a text."""
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def mnemonic(text: str) -> str | None:
    """The letter that a menu underlines."""
    found = re.search(r"&(\w)", text.replace("&&", ""))
    return found[1].casefold() if found else None


if __name__ == "__main__":
    sys.exit(main())
