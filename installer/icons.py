"""Makes the program's icons from resources/icons/rmdesk.svg: .ico, .icns, PNGs, Setup's picture.

    python3 installer/dev.py icons

puts them into build/icons; a build does so by itself. Runs in an environment that has Qt.
"""

from __future__ import annotations

import io
import struct
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "resources" / "icons" / "rmdesk.svg"
TARGET = ROOT / "build" / "icons"
# What Windows, Linux and macOS ask for, in pixels.
SIZES = (16, 20, 24, 32, 40, 48, 64, 96, 128, 256, 512, 1024)
GREEN = "#0d6a5b"  # The icon's own ground.
ICO = (16, 20, 24, 32, 40, 48, 64, 256)
# The types of Apple's icon file that hold a PNG -> pixels.
ICNS = {
    b"icp4": 16,
    b"icp5": 32,
    b"icp6": 64,
    b"ic07": 128,
    b"ic08": 256,
    b"ic09": 512,
    b"ic10": 1024,
}


def main() -> int:
    TARGET.mkdir(parents=True, exist_ok=True)
    pictures = {size: draw(size) for size in SIZES}
    for size, picture in pictures.items():
        (TARGET / f"rmdesk-{size}.png").write_bytes(picture)
    (TARGET / "rmdesk.ico").write_bytes(ico({size: pictures[size] for size in ICO}))
    (TARGET / "rmdesk.icns").write_bytes(icns(pictures))
    draw_side(TARGET / "setup-side.bmp")
    print(TARGET.relative_to(ROOT).as_posix())
    return 0


def draw(size: int) -> bytes:
    """The icon as a PNG of ``size`` by ``size`` pixels on nothing."""
    from PySide6.QtCore import QBuffer, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SOURCE)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes, Qt does not
    return bytes(buffer.data().data())


def draw_side(target: Path) -> None:
    """The picture at the left of Setup's last page, at twice the size Setup shows it in."""
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QColor, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(328, 628, QImage.Format.Format_RGB888)
    image.fill(QColor(GREEN))
    painter = QPainter(image)
    QSvgRenderer(str(SOURCE)).render(painter, QRectF(64, 64, 200, 200))
    painter.end()
    image.save(str(target), "BMP")  # type: ignore[call-overload]  # as above


def ico(pictures: dict[int, bytes]) -> bytes:
    """A Windows icon file: a directory of sizes, then the PNGs (256 is written as 0)."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    offset = len(head) + 16 * len(pictures)
    entries, data = io.BytesIO(), io.BytesIO()
    for size, picture in pictures.items():
        entries.write(
            struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), offset)
        )
        data.write(picture)
        offset += len(picture)
    return head + entries.getvalue() + data.getvalue()


def icns(pictures: dict[int, bytes]) -> bytes:
    """An Apple icon file: chunks of type, length and PNG."""
    body = b"".join(
        kind + struct.pack(">I", len(pictures[size]) + 8) + pictures[size]
        for kind, size in ICNS.items()
    )
    return b"icns" + struct.pack(">I", len(body) + 8) + body


if __name__ == "__main__":
    sys.exit(main())
