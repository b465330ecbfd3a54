"""The part of a slip that is torn off and given back: a few boxes to tick, room to write."""

from __future__ import annotations

from dataclasses import dataclass

from .blocks import Block, paragraph, stack
from .content import Slip, SlipsContent
from .fonts import Weight
from .ink import Align, grey
from .look import QUIET, own_style
from .page import Pages
from .text import Line, shape

_BOX, _ANSWER, _QUESTION = 8.5, 9.0, 9.5
_WRITING_LINES, _WRITING_GAP = 2, 18.0
_UNDER_QUESTION, _BETWEEN_ROWS, _BETWEEN_ANSWERS = 5.0, 5.0, 11.0
_LEAST_GAP, _MOST_GAP = 5.0, 15.0
_LINE, _FRAME = grey(0.5), grey(0.3)


@dataclass(frozen=True, slots=True)
class _Question:
    """A question with its answers in rows; none where there are lines to write on."""

    text: Block
    rows: tuple[tuple[Line, ...], ...]
    scale: float

    @property
    def height(self) -> float:
        if not self.rows:
            return self.text.height + _WRITING_LINES * _WRITING_GAP * self.scale
        below = len(self.rows) * (_BOX + _BETWEEN_ROWS) - _BETWEEN_ROWS
        return self.text.height + _UNDER_QUESTION + below * self.scale

    def draw(self, pages: Pages, x: float, top: float, width: float) -> None:
        self.text.draw(pages, x, top)
        at = top - self.text.height
        if not self.rows:
            for _ in range(_WRITING_LINES):
                at -= _WRITING_GAP * self.scale
                pages.rule(x, at, width, thick=0.5, colour=_LINE)
            return
        at -= _UNDER_QUESTION
        for row in self.rows:
            self._draw_row(pages, x, at, row)
            at -= (_BOX + _BETWEEN_ROWS) * self.scale

    def _draw_row(self, pages: Pages, x: float, top: float, row: tuple[Line, ...]) -> None:
        box, size = _BOX * self.scale, _ANSWER * self.scale
        for line in row:
            pages.frame(x, top - box, box, box, thick=0.7, radius=1.2, colour=_FRAME)
            pages.text(x + box + 4, top - box + 0.15 * box, line, size)
            x += box + 4 + line.width * size + _BETWEEN_ANSWERS


def draw_feedback(
    pages: Pages, content: SlipsContent, slip: Slip, box: tuple[float, float, float, float]
) -> None:
    """Draw the part into a box: start, upper edge, width, height."""
    x, top, width, height = box
    strong = own_style(Weight.SEMIBOLD, content.language)
    plain = own_style(Weight.REGULAR, content.language)
    code = _code(content, slip, width)
    title = stack(paragraph(content.feedback_title, strong, 12, width - code.width - 8))
    hint = stack(paragraph(content.feedback_hint, plain, 8.5, width, colour=QUIET))
    code.draw(pages, x + width, top, Align.END)
    title.draw(pages, x, top)
    at = top - max(title.height, code.height) - 4
    hint.draw(pages, x, at)
    at -= hint.height
    room = at - (top - height)
    questions = _fitting(content, width, room)
    count = max(1, len(questions))
    gap = (room - sum(question.height for question in questions)) / count
    gap = max(_LEAST_GAP, min(gap, _MOST_GAP))
    for question in questions:
        at -= gap
        question.draw(pages, x, at, width)
        at -= question.height


def _fitting(content: SlipsContent, width: float, room: float) -> list[_Question]:
    """The questions, smaller where there are too many."""
    found: list[_Question] = []
    for scale in (1, 0.92, 0.84, 0.76, 0.68, 0.6, 0.52):
        found = [_set(content, width, *question, scale) for question in content.questions]
        if sum(question.height + _LEAST_GAP for question in found) <= room:
            break
    return found


def _set(
    content: SlipsContent, width: float, text: str, answers: tuple[str, ...], scale: float
) -> _Question:
    plain = own_style(Weight.REGULAR, content.language)
    asked = stack(paragraph(text, plain, _QUESTION * scale, width, leading=1.2))
    rows: list[tuple[Line, ...]] = []
    used = width + 1
    for answer in answers:
        line = shape(answer, plain)
        need = _BOX * scale + 4 + line.width * _ANSWER * scale
        if used + need > width:
            rows.append(())
            used = 0.0
        rows[-1] += (line,)
        used += need + _BETWEEN_ANSWERS
    return _Question(asked, tuple(rows), scale)


def _code(content: SlipsContent, slip: Slip, width: float) -> Block:
    """The code that tells which meetup the answers belong to."""
    strong = own_style(Weight.SEMIBOLD, content.language)
    plain = own_style(Weight.REGULAR, content.language)
    if not slip.code:
        return Block()
    rows = paragraph(content.code_label, plain, 8, width * 0.4, colour=QUIET)
    return stack([*rows, *paragraph(slip.code, strong, 13, width * 0.5)])
