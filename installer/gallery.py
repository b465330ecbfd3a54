"""Pictures of every sheet of the sample company: both papers, left to right and right to left,
in colour, in grey, and as colour-blind people see them.

    python3 installer/dev.py screens sheets      into build/screens/sheets, with an index.html

The colour-blind views follow Machado, Oliveira and Fernandes, "A physiologically-based model for
simulation of color vision deficiency" (2009), at full strength, on linear light.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402 (only now is it sure that the path is set)
import pypdfium2  # type: ignore[import-untyped]  # noqa: E402
from PIL import Image  # noqa: E402

from installer.screens import write_index  # noqa: E402
from rmdesk.cli.main import sample_company  # noqa: E402
from rmdesk.domain.programme import Paper  # noqa: E402
from rmdesk.services import Clock  # noqa: E402
from rmdesk.services.sheets import SheetOrder  # noqa: E402
from rmdesk.sheets.content import Orientation, SheetKind  # noqa: E402

DAY = date(2026, 3, 16)
SCALE, MOST_PAGES = 1.3, 3
VIEWS = {
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216),
               (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413),
               (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602),
               (0.004733, 0.691367, 0.303900)),
}  # fmt: skip
_GAMMA = 2.2


def main(folder: Path) -> int:
    """Make the pictures; they are named sheet-paper-way-language-page-view.png."""
    folder.mkdir(parents=True, exist_ok=True)
    with sample_company(Clock.at(DAY, "Helena")) as services:
        for name, order in orders():
            made = services.sheets.make(order)
            for page, picture in enumerate(pages(made.pdf), 1):
                save(picture, folder / f"{name}-{page}", views=name.endswith("a4-usual-en"))
    write_index(folder, "Sheets", 22)
    print(f"{len(list(folder.glob('*.png')))} pictures: {folder / 'index.html'}")
    return 0


def sample_poster() -> Image.Image:
    """The first page of the sample company's poster, for the README."""
    with sample_company(Clock.at(DAY, "Helena")) as services:
        return next(pages(services.sheets.make(SheetOrder()).pdf))


def orders() -> Iterator[tuple[str, SheetOrder]]:
    """Every sheet on both papers, each way round, and right to left."""
    for kind in SheetKind:
        for language in ("en", "ar"):
            for paper in Paper:
                order = SheetOrder(kind=kind, paper=paper, language=language)
                yield f"{kind.value}-{paper.value}-usual-{language}", order
        for way in Orientation:
            yield f"{kind.value}-a4-{way.value}-en", SheetOrder(kind=kind, orientation=way)
    yield "poster_large-a4-usual-en", SheetOrder(large=True)
    yield "poster_by_day-a4-usual-en", SheetOrder(by_day=True)


def pages(pdf: bytes) -> Iterator[Image.Image]:
    document = pypdfium2.PdfDocument(pdf)
    for number in range(min(len(document), MOST_PAGES)):
        yield document[number].render(scale=SCALE).to_pil().convert("RGB")


def save(picture: Image.Image, start: Path, *, views: bool) -> None:
    """The picture in colour, and if wanted as others see or print it."""
    picture.save(f"{start}-colour.png")
    if not views:
        return
    picture.convert("L").save(f"{start}-grey.png")
    light = (np.asarray(picture, dtype=float) / 255) ** _GAMMA
    for view, matrix in VIEWS.items():
        seen = np.clip(light @ np.array(matrix).T, 0, 1) ** (1 / _GAMMA)
        Image.fromarray((seen * 255).round().astype(np.uint8)).save(f"{start}-{view}.png")


if __name__ == "__main__":
    sys.exit(
        main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "build" / "screens" / "sheets")
    )
