"""Every step of the history can be said as something done."""

from __future__ import annotations

import ast
from pathlib import Path
from string import Formatter

from rmdesk.services.labels import DONE, Label, done

SERVICES = Path(__file__).parent.parent.parent / "rmdesk" / "services"


def templates() -> set[str]:
    """The templates of all labels in the services."""
    found = set()
    for path in SERVICES.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) in ("Label", "Label.plural"):
                literal = node.args[len(node.args) > 1 and ast.unparse(node.func) != "Label"]
                assert isinstance(literal, ast.Constant), f"{path.name}:{node.lineno}"
                found.add(str(literal.value))
    return found


def test_every_label_has_a_form_for_what_was_done() -> None:
    assert templates() - set(DONE) == set()
    assert done(Label("Swap {a} and {b}", a="Ana", b="Ben")) == "Swapped Ana and Ben"


def test_both_forms_name_the_same_things() -> None:
    def places(text: str) -> set[str]:
        return {name for _, name, _, _ in Formatter().parse(text) if name}

    for template, form in DONE.items():
        many = form if isinstance(form, str) else form[1]
        assert places(template) == places(many)
