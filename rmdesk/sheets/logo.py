"""The company's logo, made ready for paper."""

from __future__ import annotations

import io
from dataclasses import dataclass

from PIL import Image, UnidentifiedImageError
from reportlab.lib.utils import ImageReader

_LARGEST_SIDE = 900


@dataclass(frozen=True)
class Logo:
    """A picture that can be drawn, and its shape."""

    image: ImageReader
    width_by_height: float

    def size(self, height: float, most: float) -> tuple[float, float]:
        """Width and height of the logo where it is so high, but no wider than ``most``."""
        width = min(most, height * self.width_by_height)
        return width, width / self.width_by_height


def read_logo(data: bytes | None) -> Logo | None:
    """The logo on white and no larger than paper needs; None if it cannot be read as a picture."""
    picture = _opened(data) if data else None
    if picture is None:
        return None
    on_white = Image.new("RGB", picture.size, "white")
    on_white.paste(picture, mask=picture.getchannel("A"))
    return Logo(ImageReader(on_white), picture.width / picture.height)


def as_stored(data: bytes) -> bytes | None:
    """A picture of any kind as a PNG no larger than paper needs; None if it cannot be read."""
    picture = _opened(data)
    if picture is None:
        return None
    target = io.BytesIO()
    picture.save(target, "PNG", optimize=True)
    return target.getvalue()


def is_readable_logo(data: bytes) -> bool:
    """Whether the sheets can print this picture; to be asked when the owner chooses it."""
    return read_logo(data) is not None


def _opened(data: bytes) -> Image.Image | None:
    """A picture of any kind, no larger than paper needs; None if it cannot be read as one."""
    try:
        with Image.open(io.BytesIO(data)) as opened:
            opened.load()
            picture = opened.convert("RGBA")
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
    picture.thumbnail((_LARGEST_SIDE, _LARGEST_SIDE), Image.Resampling.LANCZOS)
    return picture
