"""The weekly poster against other ways to make a PDF: same words, one run.

    python tests/bench/bench_sheets.py            what is installed here
    python tests/bench/bench_sheets.py --quick    10 and 100 pairs only

RMDesk shapes names of any script, breaks lines and looks for the largest type that fits; the bare
canvas draws the same strings where it is told, unshaped, in one Latin font. Each figure is the
least CPU time of runs in fresh processes, taken in turn: nothing is remembered from a run before.
Peers that are not installed are skipped, and said to be.
"""

from __future__ import annotations

import importlib.util
import io
import random
import subprocess
import sys
import time
from collections.abc import Callable
from itertools import product
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from rmdesk.sheets.content import PosterContent
from tests.sheets.samples import FIRST, LAST, content, entry

ROOT = Path(__file__).parent.parent.parent
COUNTS, RUNS = (10, 100, 1_000), 7
SLOW, SLOW_RUNS = ("weasyprint",), 2
FONTS = ROOT / "resources" / "fonts"
REGULAR, BOLD = FONTS / "NotoSans-Regular.ttf", FONTS / "NotoSans-Bold.ttf"
ON_A_PAGE = 20


def sample(pairs: int) -> PosterContent:
    """A poster on which no two people have the same name."""
    people = [f"{first} {last}" for first, last in product(FIRST, LAST)]
    random.Random(3).shuffle(people)
    made = (entry(i + 1, *people[2 * i : 2 * i + 2]) for i in range(pairs))
    return content(pairs, entries=tuple(made))


def rmdesk(made: PosterContent) -> bytes:
    from rmdesk.sheets.poster import poster

    return poster(made)


def canvas(made: PosterContent) -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    _register()
    out = io.BytesIO()
    pdf = Canvas(out, pagesize=(842, 595), pageCompression=1, invariant=1)
    for start in range(0, len(made.entries), ON_A_PAGE):
        _canvas_head(pdf, made)
        for i, each in enumerate(made.entries[start : start + ON_A_PAGE]):
            x, y = 40 + i // 10 * 400, 490 - i % 10 * 45
            pdf.roundRect(x, y, 20, 20, 4)
            pdf.setFont("Bold", 9)
            pdf.drawCentredString(x + 10, y + 6, str(each.number))
            pdf.setFont("Bold", 13)
            for k, name in enumerate(each.names):
                pdf.drawString(x + 30, y - k * 14, name)
            pdf.setFont("Regular", 8)
            for k, show in enumerate(each.shows):
                pdf.drawString(x + 30, y - 22 - k * 9, show)
            pdf.drawRightString(x + 380, y, each.when)
            pdf.drawRightString(x + 380, y - 10, each.where)
        pdf.showPage()
    pdf.save()
    return out.getvalue()


def _register() -> None:
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    pdfmetrics.registerFont(TTFont("Regular", str(REGULAR)))
    pdfmetrics.registerFont(TTFont("Bold", str(BOLD)))


def _canvas_head(pdf: object, made: PosterContent) -> None:
    from reportlab.pdfgen.canvas import Canvas

    assert isinstance(pdf, Canvas)
    pdf.setFont("Bold", 30)
    pdf.drawString(40, 540, made.title)
    pdf.setFont("Regular", 10)
    pdf.drawString(40, 522, made.hint)
    pdf.drawRightString(800, 540, made.week_label)
    pdf.drawRightString(800, 522, made.dates)
    pdf.drawString(40, 30, made.company)
    pdf.drawString(300, 30, made.printed)
    pdf.drawString(500, 30, made.next_round)


def platypus(made: PosterContent) -> bytes:
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

    _register()
    plain = ParagraphStyle("plain", fontName="Regular", fontSize=8, leading=10)
    bold = ParagraphStyle("bold", fontName="Bold", fontSize=13, leading=15)

    def cell(each: object) -> list[object]:
        from rmdesk.sheets.content import PosterEntry

        assert isinstance(each, PosterEntry)
        words = [Paragraph(name, bold) for name in each.names]
        return [*words, *(Paragraph(t, plain) for t in (*each.shows, each.when, each.where))]

    cells = [[str(e.number), cell(e)] for e in made.entries]
    half = -(-len(cells) // 2)
    rows = [
        [*cells[i], *(cells[half + i] if half + i < len(cells) else ("", ""))] for i in range(half)
    ]
    out = io.BytesIO()
    document = SimpleDocTemplate(out, pagesize=(842, 595), invariant=1)
    document.build([Paragraph(made.title, bold), Table(rows, colWidths=[30, 330, 30, 330])])
    return out.getvalue()


def fpdf2(made: PosterContent) -> bytes:
    from fpdf import FPDF

    pdf = FPDF("landscape", "pt", "a4")
    pdf.add_font("Noto", "", REGULAR)
    pdf.add_font("Noto", "B", BOLD)
    pdf.set_text_shaping(True)

    def ending(right: float, y: float, text: str) -> None:
        pdf.text(right - pdf.get_string_width(text), y, text)

    for start in range(0, len(made.entries), ON_A_PAGE):
        pdf.add_page()
        pdf.set_font("Noto", "B", 30)
        pdf.text(40, 55, made.title)
        pdf.set_font("Noto", "", 10)
        pdf.text(40, 73, made.hint)
        ending(800, 55, made.week_label)
        ending(800, 73, made.dates)
        for x, text in ((40, made.company), (300, made.printed), (500, made.next_round)):
            pdf.text(x, 565, text)
        for i, each in enumerate(made.entries[start : start + ON_A_PAGE]):
            x, y = 40 + i // 10 * 400, 105 + i % 10 * 45
            pdf.rect(x, y - 20, 20, 20, round_corners=True, corner_radius=4)
            pdf.set_font("Noto", "B", 9)
            pdf.text(x + 10 - pdf.get_string_width(str(each.number)) / 2, y - 6, str(each.number))
            pdf.set_font("Noto", "B", 13)
            for k, text in enumerate(each.names):
                pdf.text(x + 30, y + k * 14, text)
            pdf.set_font("Noto", "", 8)
            for k, text in enumerate(each.shows):
                pdf.text(x + 30, y + 22 + k * 9, text)
            for k, text in enumerate((each.when, each.where)):
                ending(x + 380, y + k * 10, text)
    return bytes(pdf.output())


def _html(made: PosterContent) -> str:
    rows = "".join(
        f"<div><b>{e.number} {'<br>'.join(e.names)}</b><p>{'<br>'.join(e.shows)}<br>{e.when} "
        f"{e.where}</p></div>"
        for e in made.entries
    )
    style = (
        f"@font-face{{font-family:N;src:url(file://{REGULAR})}}"
        f"@font-face{{font-family:N;font-weight:bold;src:url(file://{BOLD})}}"
        "@page{size:A4 landscape}body{font:8pt N;columns:2}b{font-size:13pt}"
        "div{break-inside:avoid}"
    )
    return f"<style>{style}</style><h1>{made.title}</h1>{rows}"


def weasyprint(made: PosterContent) -> bytes:
    from weasyprint import HTML

    return bytes(HTML(string=_html(made)).write_pdf())


def typst(made: PosterContent) -> bytes:
    import typst as compiler

    def block(number: int, names: str, shows: str, place: str) -> str:
        return f"#pair[{number}][{names}][{shows}][{place}]\n"

    rows = "".join(
        block(e.number, " \\ ".join(e.names), " \\ ".join(e.shows), f"{e.when} \\ {e.where}")
        for e in made.entries
    )
    source = f"""#set page("a4", flipped: true, columns: 2,
  header: [{made.week_label} #h(1fr) {made.dates}],
  footer: [{made.company} #h(1fr) {made.printed} #h(1fr) {made.next_round}])
#set text(8pt, font: "Noto Sans")
#let pair(n, names, shows, place) = block(breakable: false, grid(columns: (20pt, 1fr, auto),
  column-gutter: 10pt, box(width: 20pt, height: 20pt, radius: 4pt, stroke: 1pt,
  align(center + horizon, text(9pt, weight: 700, n))),
  [#text(13pt, weight: 700, names) \\ #shows], align(right, place)))
= {made.title}
{made.hint}

{rows}""".encode()
    return bytes(compiler.compile(source, font_paths=[str(FONTS)]))


WAYS: dict[str, tuple[Callable[[PosterContent], bytes], str]] = {
    "canvas": (canvas, "reportlab"),
    "rmdesk": (rmdesk, "uharfbuzz"),
    "platypus": (platypus, "reportlab"),
    "fpdf2": (fpdf2, "fpdf"),
    "typst": (typst, "typst"),
    "weasyprint": (weasyprint, "weasyprint"),
}


def run_one(way: str, pairs: int) -> None:
    """In a process of its own: seconds after the libraries and fonts are loaded, bytes, MB."""
    import resource

    make, _ = WAYS[way]
    make(sample(1))
    made = sample(pairs)
    begin = time.process_time()
    data = make(made)
    taken = time.process_time() - begin
    print(taken, len(data), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


def one(way: str, pairs: int) -> list[float]:
    line = [sys.executable, __file__, "--one", way, str(pairs)]
    done = subprocess.run(line, capture_output=True, text=True, check=True)
    return [float(word) for word in done.stdout.split()]


def measure(ways: list[str], pairs: int) -> dict[str, list[list[float]]]:
    """Every way in turn, and again, so that what slows the computer for a while slows all."""
    found: dict[str, list[list[float]]] = {way: [] for way in ways}
    for _ in range(RUNS):
        for way in ways:
            if way not in SLOW or len(found[way]) < SLOW_RUNS:
                found[way].append(one(way, pairs))
    return found


def main() -> None:
    counts = COUNTS[:2] if "--quick" in sys.argv else COUNTS
    print(f"{'pairs':>6}  {'way':<10}  {'seconds':>8}  {'x canvas':>8}  {'kB':>6}  {'peak MB':>7}")
    missing = [way for way, (_, module) in WAYS.items() if not importlib.util.find_spec(module)]
    for pairs in counts:
        found = measure([way for way in WAYS if way not in missing], pairs)
        bare = min(seconds for seconds, _, _ in found["canvas"])
        for way, runs in found.items():
            taken, sizes, memory = zip(*runs, strict=True)
            print(
                f"{pairs:>6}  {way:<10}  {min(taken):8.3f}  {min(taken) / bare:8.2f}  "
                f"{sizes[0] / 1000:6.0f}  {max(memory):7.1f}",
                flush=True,
            )
    for way in missing:
        print(f"skipped, not installed here: {way}")


if __name__ == "__main__":
    if "--one" in sys.argv:
        run_one(sys.argv[2], int(sys.argv[3]))
    else:
        main()
