"""Links that open the e-mail program with a message begun (RFC 6068)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote

LONGEST: Final = 1_900
"""What every e-mail program and system takes; Windows cuts links off at about 2,000."""


@dataclass(frozen=True, slots=True)
class MailLink:
    """One link; ``whole`` is false where the text was too long and must be pasted in."""

    url: str
    recipients: tuple[str, ...]
    whole: bool = True


def mail_links(
    recipients: Sequence[str], subject: str, body: str, *, hidden: bool = False
) -> tuple[MailLink, ...]:
    """As many links as it takes to reach everybody; each one short enough to be opened.

    ``hidden`` puts the recipients into Bcc, so that nobody sees the others' addresses.
    """
    text = _encoded(body)
    tail = f"subject={_encoded(subject)}"
    whole = len(text) + len(tail) < LONGEST - 300
    if whole:
        tail += f"&body={text}"
    links: list[MailLink] = []
    batch: list[str] = []
    for address in recipients:
        if batch and len(_link([*batch, address], tail, hidden)) > LONGEST:
            links.append(MailLink(_link(batch, tail, hidden), tuple(batch), whole))
            batch = []
        batch.append(address)
    links.append(MailLink(_link(batch, tail, hidden), tuple(batch), whole))
    return tuple(links)


def _link(recipients: Sequence[str], tail: str, hidden: bool) -> str:
    addresses = ",".join(quote(r, safe="@.+-_") for r in recipients)
    if hidden:
        return f"mailto:?bcc={addresses}&{tail}"
    return f"mailto:{addresses}?{tail}"


def _encoded(text: str) -> str:
    return quote(text.replace("\r\n", "\n").replace("\n", "\r\n"), safe="")
