"""Message templates: plain text with {fields}, filled so that no empty line is left behind."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from rmdesk.domain.errors import UserError

_FIELD: Final = re.compile(r"\{(\w+)\}")
LONGEST: Final = 4_000


def check_template(template: str, known: Mapping[str, str]) -> None:
    """Raise UserError where a template names a field that is not ``known``."""
    for found in _FIELD.finditer(template):
        if found[1] not in known:
            raise UserError(
                "There is no field {field}. The fields of this message are {fields}.",
                field=found[0],
                fields=["{" + name + "}" for name in known],
            )
    if len(template) > LONGEST:
        raise UserError("A message has at most {most} characters.", most=LONGEST)


def fill_template(template: str, values: Mapping[str, str]) -> str:
    """The message. A line all of whose fields are empty goes, and so do doubled blank lines."""
    lines: list[str] = []
    for line in template.splitlines():
        names = [n for n in _FIELD.findall(line) if n in values]
        if names and not any(values[n] for n in names):
            continue
        filled = _FIELD.sub(lambda m: values.get(m[1], m[0]), line).rstrip()
        if filled or (lines and lines[-1]):
            lines.append(filled)
    return "\n".join(lines).strip()
