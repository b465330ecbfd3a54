"""Every text can be taken out for translators, and comes back in another language."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from installer import translations
from rmdesk.domain.text import Text
from rmdesk.services.language import Language
from rmdesk.ui import i18n


def test_every_text_of_the_window_is_found() -> None:
    texts = {t.source: t for t in translations.all_texts()}
    assert "Suggest pairs" in texts
    assert texts["{n} groups"].plural
    assert "is away all week" in texts


def test_lupdate_finds_them_too(tmp_path: Path) -> None:
    program = Path(sys.executable).parent / "pyside6-lupdate"
    source = translations.ROOT / "rmdesk" / "ui" / "actions.py"
    target = tmp_path / "x.ts"
    subprocess.run([program, source, "-ts", target], check=True, capture_output=True)
    assert "Look around with a &amp;sample company" in target.read_text(encoding="utf-8")


def test_only_plain_texts_are_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = tmp_path / "rmdesk" / "page.py"
    source.parent.mkdir()
    monkeypatch.setattr(translations, "ROOT", tmp_path)
    for wrong in ("tr(f'{a} pairs')", "say.tr(text)", "UserError(f'No {a}.')", "Text(a + b)"):
        source.write_text(wrong)
        with pytest.raises(TypeError, match="plain text"):
            translations.texts_of(source)


def test_wrong_translations_are_told() -> None:
    def wrong(source: str, *forms: str) -> list[str]:
        return list(translations._wrong(source, list(forms)))

    assert wrong("Swap {a}", "{a} tauschen") == []
    assert wrong("Swap {a}", "{b} tauschen")
    assert wrong("Swap {a}", "tauschen")
    assert wrong("&File", "Datei")
    assert wrong("File", "&Datei")
    assert wrong("{n} pairs of {a}", "Ein Paar von {a}", "{n} Paare von {a}") == []
    assert wrong("{n} pairs of {a}", "Ein Paar", "{n} Paare von {a}")
    assert wrong("Next", "")


@pytest.mark.parametrize("language", sorted(translations.FORMS))
def test_everything_is_translated_and_rightly(language: str) -> None:
    """Where this fails: python3 installer/dev.py translations, then write what is missing."""
    file = translations.FOLDER / f"rmdesk_{language}.ts"
    there = set(translations.translated(file))
    assert {text.source for text in translations.all_texts()} - there == set()
    assert translations.problems(file) == []


@pytest.mark.parametrize("language", sorted(translations.FORMS))
def test_the_windows_files_are_made_from_the_translators(language: str, tmp_path: Path) -> None:
    file = translations.FOLDER / f"rmdesk_{language}.ts"
    translations.release(file, tmp_path / "made.qm")
    assert (tmp_path / "made.qm").read_bytes() == file.with_suffix(".qm").read_bytes()


@pytest.mark.parametrize("language", sorted(translations.FORMS))
def test_window_and_sheets_speak_alike(language: str, qapp: object) -> None:
    i18n.use_language(language)
    say = Language.of(language)
    for text in translations.all_texts():
        if not text.plural:
            assert i18n.say(Text(text.source)) == say.say(Text(text.source))
            continue
        many = text.source
        for n in (*range(12), 20, 99, *range(100, 112), 1000, 1_000_000):
            assert i18n._form("", many, n) == say.form("", many, n), (many, n)


def test_a_translation_speaks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    folder = tmp_path / "i18n"
    file = folder / "rmdesk_de.ts"
    texts = [
        translations.Text("Confirm", False, "x"),
        translations.Text("{n} groups", True, "x"),
    ]
    translations.update(file, "de", texts)
    text = file.read_text(encoding="utf-8")
    text = text.replace('<translation type="unfinished" />', "<translation>Festlegen</translation>")
    text = text.replace(' type="unfinished"', "")
    text = text.replace("<numerusform />", "<numerusform>{n} Gruppe</numerusform>", 1)
    text = text.replace("<numerusform />", "<numerusform>{n} Gruppen</numerusform>", 1)
    file.write_text(text, encoding="utf-8")
    translations.update(file, "de", texts)
    program = Path(sys.executable).parent / "pyside6-lrelease"
    subprocess.run([program, file], check=True, capture_output=True)
    monkeypatch.setattr(i18n, "resources_dir", lambda: tmp_path)
    i18n.use_language("de")
    assert i18n.tr("Confirm") == "Festlegen"
    assert i18n.plural("{n} group", "{n} groups", 1) == "1 Gruppe"
    assert i18n.plural("{n} group", "{n} groups", 3) == "3 Gruppen"
    assert i18n.languages() == ("en", "de")
    i18n.use_language("en", "en_GB")
    assert i18n.plural("{n} group", "{n} groups", 1) == "1 group"
