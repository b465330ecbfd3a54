"""What a file that is no sound database looks to be."""

from __future__ import annotations

import math
from collections import Counter
from enum import Enum, auto

HEADER = b"SQLite format 3\x00"
PAGE = 4096
PAGE_KINDS = frozenset((2, 5, 10, 13))  # how each page of a table or index begins
RANDOM_BITS = 7.4  # a byte of encrypted data holds nearly 8 bits, of text about 5
LOOKED_AT = 1 << 20


class Looks(Enum):
    EMPTY = auto()
    ZEROS = auto()
    HEADLESS = auto()
    ENCRYPTED = auto()
    FOREIGN = auto()


def looks_of(content: bytes) -> Looks:
    """What bytes that do not begin as a database seem to be."""
    if not content:
        return Looks.EMPTY
    content = content[:LOOKED_AT]
    if not content.strip(b"\x00"):
        return Looks.ZEROS
    if has_pages(content):
        return Looks.HEADLESS
    known = (b"PK", b"%PDF", b"\x89PNG", b"\xff\xd8", b"GIF8", b"\x1f\x8b", b"7z", b"Rar!")
    if len(content) >= PAGE // 4 and not content.startswith(known) and _bits(content) > RANDOM_BITS:
        return Looks.ENCRYPTED
    return Looks.FOREIGN


def has_pages(content: bytes) -> bool:
    """Whether the pages behind the first look like those of a database."""
    kinds = [content[at] for at in range(PAGE, len(content) - 8, PAGE)]
    like = sum(kind in PAGE_KINDS for kind in kinds)
    return like >= 3 and like * 3 >= len(kinds)


def _bits(content: bytes) -> float:
    """Shannon's entropy, in bits a byte."""
    counts, total = Counter(content), len(content)
    return -sum(n / total * math.log2(n / total) for n in counts.values())
