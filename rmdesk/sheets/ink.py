"""Lengths, colours, and the page's code of lines and boxes. Points, y upwards."""

from __future__ import annotations

from enum import Enum
from functools import lru_cache

MM = 72 / 25.4
Colour = tuple[float, float, float]
_CIRCLE = 0.5523  # how far a curve's handles reach for a quarter of a circle, by its radius


class Align(Enum):
    """Which part of a text stands at the x given for it."""

    START = 0.0
    MIDDLE = 0.5
    END = 1.0


def grey(lightness: float) -> Colour:
    return (lightness, lightness, lightness)


def from_hex(code: str) -> Colour:
    """A colour written as "0072B2"."""
    red, green, blue = bytes.fromhex(code)
    return (red / 255, green / 255, blue / 255)


BLACK = grey(0.07)


@lru_cache(maxsize=256)
def filling(colour: Colour) -> str:
    """The code that sets the colour of text and of filled shapes."""
    return "{:.3g} {:.3g} {:.3g} rg".format(*colour)


@lru_cache(maxsize=256)
def stroke(colour: Colour, thick: float) -> str:
    """The code that sets the colour and the thickness of lines."""
    red, green, blue = colour
    return f"{red:.3g} {green:.3g} {blue:.3g} RG {thick:.3g} w"


@lru_cache(maxsize=256)
def box(width: float, height: float, radius: float) -> str:
    """The path of a box whose lower left corner is at 0, 0; its corners may be round."""
    if not radius:
        return f"0 0 {width:.2f} {height:.2f} re"
    near, far = radius * (1 - _CIRCLE), radius
    corners = (
        ("m", (far, 0)),
        ("l", (width - far, 0)),
        ("c", (width - near, 0, width, near, width, far)),
        ("l", (width, height - far)),
        ("c", (width, height - near, width - near, height, width - far, height)),
        ("l", (far, height)),
        ("c", (near, height, 0, height - near, 0, height - far)),
        ("l", (0, far)),
        ("c", (0, near, near, 0, far, 0)),
    )
    steps = [" ".join([f"{place:.2f}" for place in places]) + f" {op}" for op, places in corners]
    return " ".join([*steps, "h"])
