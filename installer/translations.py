"""The window's texts for translators, and back.

    python installer/translations.py update        resources/i18n/rmdesk_LANG.ts from the source
    python installer/translations.py release       the .qm files the window reads

Texts are found in the source by ``tr("...")`` and ``plural("one", "many", n)`` (see
rmdesk/ui/i18n.py), by ``Text``, ``Label`` and the errors below the window, and in the tables of
matching/explain.py and services/labels.py. What was translated
stays; what is no longer used goes.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

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


def main(arguments: list[str]) -> int:
    if arguments == ["update"]:
        texts = all_texts()
        for language in FORMS:
            update(FOLDER / f"rmdesk_{language}.ts", language, texts)
        print(f"{len(texts)} texts")
        return 0
    if arguments == ["release"]:
        program = Path(sys.executable).parent / "pyside6-lrelease"
        files = sorted(FOLDER.glob("*.ts"))
        return max(
            (subprocess.run([program, file], check=False).returncode for file in files), default=0
        )
    print(__doc__)
    return 2


def all_texts() -> list[Text]:
    """Every text that an owner may read, each once, in order."""
    from rmdesk.matching.explain import TEMPLATES
    from rmdesk.services.labels import DONE

    found: dict[str, Text] = {}
    for path in sorted((ROOT / "rmdesk").rglob("*.py")):
        for text in texts_of(path):
            found.setdefault(text.source, text)
    for template in TEMPLATES.values():
        found.setdefault(template, Text(template, False, "rmdesk/matching/explain.py"))
    for form in DONE.values():
        counted = isinstance(form, tuple)
        source = form[1] if isinstance(form, tuple) else form
        found.setdefault(source, Text(source, counted, "rmdesk/services/labels.py"))
    return list(found.values())


# Function -> places of its texts among the arguments; None: all of them.
SINGLE: Mapping[str, int | None] = {
    "tr": 0,
    "Text": 0,
    "Label": 0,
    "UserError": None,
    "NotFound": None,
    "NotACompanyFile": None,
    "FileInUse": None,
}
UNTRANSLATED = (
    "ui/i18n.py",
    "domain/text.py",
    "domain/errors.py",
    "matching/explain.py",
    "storage/saying.py",
    "services/language.py",
    "services/labels.py",
    "cli/",
)


def texts_of(path: Path) -> list[Text]:
    """The texts of one source file. TypeError where one is not a plain literal."""
    name = path.relative_to(ROOT / "rmdesk").as_posix()
    if name.startswith(UNTRANSLATED):
        return []
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
            elif function in ("tr", "plural", "Text", "Label"):
                raise TypeError(f"{where}: only a plain text can be translated")
    return found


def _literals(function: str, args: list[ast.expr]) -> list[tuple[ast.expr, bool]]:
    """What a call gives as texts, and whether each depends on a count."""
    if function == "plural" and len(args) > 2:
        return [(args[1], True)]
    if function not in SINGLE:
        return []
    at = SINGLE[function]
    chosen = args if at is None else args[at : at + 1]
    return [(literal, False) for literal in chosen]


def update(file: Path, language: str, texts: list[Text]) -> None:
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


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
