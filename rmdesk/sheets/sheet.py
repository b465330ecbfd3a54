"""What all sheets have in common: paper, what the file says of itself, type that fits."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from ..domain.programme import Paper
from .blocks import Block
from .canvas import About
from .content import Orientation, SheetWords
from .ink import MM
from .page import Pages
from .text import missing

_PORTRAIT = {Paper.A4: (210 * MM, 297 * MM), Paper.LETTER: (612.0, 792.0)}


def new_pages(content: SheetWords, usual: Orientation) -> Pages:
    """An empty document on the content's paper, the way round it asks for or else the usual."""
    short, long = _PORTRAIT[content.paper]
    landscape = (content.orientation or usual) is Orientation.LANDSCAPE
    size = (long, short) if landscape else (short, long)
    return Pages(*size, about(content))


def about(content: SheetWords) -> About:
    title = " – ".join(text for text in (content.title, content.week_label) if text)
    subject = ", ".join(text for text in (content.week_label, content.dates) if text)
    return About(title, content.company or "RMDesk", subject or content.title, content.language)


def missing_characters(content: SheetWords) -> list[str]:
    """The characters of a sheet that no font has, to be told before it is printed."""
    found = (char for text in content.texts() for char in missing(text, content.language))
    return list(dict.fromkeys(found))


def fitted(make: Callable[[float], Block], sizes: Iterable[float], height: float) -> Block:
    """The block in the first size in which it is no higher than ``height``, else in the last."""
    block = Block()
    for size in sizes:
        block = make(size)
        if block.height <= height:
            break
    return block


def steps(largest: float, smallest: float, step: float = 0.5) -> Iterable[float]:
    """Type sizes, the largest first."""
    count = int((largest - smallest) / step)
    return (largest - i * step for i in range(count + 1))
