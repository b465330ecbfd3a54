"""The whole window in each language: nothing stays English, no two letters clash."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from installer import translations
from rmdesk.ui.i18n import use_language
from rmdesk.ui.icons import POINTING, picture

from .conftest import Desk

UI = translations.ROOT / "rmdesk" / "ui"
# Functions that put their first text before an owner's eyes.
SHOWING = frozenset(
    "setText setWindowTitle setToolTip setStatusTip setWhatsThis setPlaceholderText setTitle "
    "setAccessibleName setAccessibleDescription setInformativeText addAction addMenu setSuffix "
    "setPrefix QLabel QPushButton QToolButton QCheckBox QRadioButton QGroupBox QAction QMenu "
    "label button tool heading".split()
)
NAMES = frozenset({"RMDesk", "Python", "Qt"})  # written so in every language


def test_no_text_is_shown_without_being_translatable() -> None:
    assert [place for path in sorted(UI.rglob("*.py")) for place in bare_texts(path)] == []


def bare_texts(path: Path) -> Iterator[str]:
    """Where a plain text with letters in it is handed to what shows it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        name = ast.unparse(node.func).rpartition(".")[2]
        if name not in SHOWING:
            continue
        for text in literals(node.args[0]):
            if text.strip(" ·") not in NAMES and any(letter.isalpha() for letter in text):
                yield f"{path.name}:{node.lineno}: {text!r}"


def literals(node: ast.expr) -> Iterator[str]:
    """The plain texts that an expression may be, or holds as an f-string."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        for part in node.values:
            if isinstance(part, ast.Constant):
                yield str(part.value)
    elif isinstance(node, ast.IfExp):
        yield from literals(node.body)
        yield from literals(node.orelse)
    elif isinstance(node, ast.BinOp):
        yield from literals(node.left)
        yield from literals(node.right)


def test_a_bare_text_is_found(tmp_path: Path) -> None:
    source = tmp_path / "page.py"
    source.write_text('a.setText("Hello")\nQLabel(f"{n} pairs")\nb.setToolTip(tr("Fine"))\n')
    assert len(list(bare_texts(source))) == 2


@pytest.fixture(params=sorted(translations.FORMS))
def abroad(request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    """A window on the sample company, in another language, every page shown once."""
    use_language(request.param)
    made = Desk(tmp_path, qtbot, sample=True)
    for entry in made.window.entries:
        made.window.show_page(entry.key)
    made.settle()
    yield made
    made.close()
    use_language("en", "en_GB")


def test_the_window_in_another_language(abroad: Desk, request: pytest.FixtureRequest) -> None:
    language = request.node.callspec.params["abroad"]
    file = translations.FOLDER / f"rmdesk_{language}.ts"
    english = {
        source.replace("&", "")
        for source, forms in translations.translated(file).items()
        if len(forms) == 1 and forms[0] not in ("", source)
    }
    spoken = {forms[0].replace("&", "") for forms in translations.translated(file).values()}
    assert set(shown(abroad.window)) & english - spoken == set()
    right_to_left = abroad.window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert right_to_left == (language == "ar")


def test_no_two_letters_clash_in_a_menu(abroad: Desk) -> None:
    for entry in abroad.window.entries:
        abroad.window.show_page(entry.key)
        bar = abroad.window.menuBar().actions()
        assert clashes(bar) == [], entry.key
        for top in bar:
            menu = top.menu()
            assert isinstance(menu, QMenu)
            assert clashes(menu.actions()) == [], (entry.key, [a.text() for a in menu.actions()])


def clashes(actions: list[QAction]) -> list[str]:
    """The letters that more than one of these actions underlines."""
    letters = [translations.mnemonic(a.text()) for a in actions if a.isVisible() and a.text()]
    return [str(letter) for letter, count in Counter(letters).items() if letter and count > 1]


def shown(window: QWidget) -> Iterator[str]:
    """Every text of the window, those that only a screen reader says included."""
    assert isinstance(QApplication.instance(), QApplication)
    for widget in window.findChildren(QWidget):
        texts = [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
        if isinstance(widget, QLabel | QAbstractButton):
            texts.append(widget.text())
        yield from (text.replace("&", "") for text in texts if text)
    for action in window.findChildren(QAction):
        yield action.text().replace("&", "")


def test_icons_that_point_do_so_the_other_way_from_right_to_left(qapp: object) -> None:
    def drawn(name: str, language: str) -> QImage:
        use_language(language)
        return picture(name, "icon", 24).toImage()

    for name in POINTING:
        assert drawn(name, "ar") == drawn(name, "en").flipped(Qt.Orientation.Horizontal)
    assert drawn("search", "ar") == drawn("search", "en")


@pytest.mark.parametrize("language", sorted(translations.FORMS))
def test_the_guide_calls_things_as_the_window_does(language: str) -> None:
    help_folder = translations.ROOT / "resources" / "help"
    english = (help_folder / "en.md").read_text(encoding="utf-8")
    own = plain((help_folder / f"{language}.md").read_text(encoding="utf-8"))
    spoken = {
        plain(source): plain(forms[0])
        for source, forms in translations.translated(
            translations.FOLDER / f"rmdesk_{language}.ts"
        ).items()
    }
    named = {plain(word) for bold in re.findall(r"\*\*(.+?)\*\*", english)
             for word in bold.split(" > ")}  # fmt: skip
    assert {n: spoken[n] for n in named & set(spoken) if spoken[n] not in own} == {}
    assert english.count("\n#") == own.count("\n#")
    assert re.findall(r"\((\w+\.png)\)", english) == re.findall(r"\((\w+\.png)\)", own)


@pytest.mark.parametrize("language", sorted(translations.FORMS))
def test_the_release_notes_are_there_too(language: str) -> None:
    folder = translations.ROOT / "resources" / "release-notes"
    own = {f.name for f in (folder / language).glob("*.md")}
    assert own == {f.name for f in folder.glob("*.md")}


def plain(text: str) -> str:
    """A text without what marks its letters, and without the dots of a menu."""
    return text.replace("&", "").replace("\u00a0", " ").rstrip("…").rstrip()
