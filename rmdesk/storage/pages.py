"""The rows of a damaged database, read page by page.

Python's SQLite has no recovery of its own (that is an extension of its shell), and through SQL
one broken page hides all that lies behind it. So the pages are read as the format's
description has them (https://www.sqlite.org/fileformat2.html), each once: whatever is broken,
this ends. Freed pages hold nothing, because secure_delete overwrites them.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

Value = int | float | str | bytes | None
TABLE_LEAF, TABLE_INNER = 13, 5
MOST_COLUMNS = 200


@dataclass(frozen=True, slots=True)
class Row:
    """One row as it stands on a page; the values are in the order of its table's columns."""

    key: int
    values: tuple[Value, ...]


class Broken(Exception):
    """What is read here makes no sense."""


class Pages:
    """The pages of a database file, numbered from 1."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self.size = _page_size(content)
        self.count = (len(content) + self.size - 1) // self.size
        reserved = content[20] if len(content) > 20 and content[20] <= self.size - 480 else 0
        self._usable = self.size - (reserved if content[:15] == b"SQLite format 3" else 0)

    def page(self, number: int) -> bytes:
        if not 1 <= number <= self.count:
            raise Broken
        return self._content[(number - 1) * self.size : number * self.size]

    def kind(self, number: int) -> int:
        """The byte that says what a page is; 0 where there is none."""
        at = (number - 1) * self.size + _head(number)
        return self._content[at] if at < len(self._content) else 0

    def leaves(self, root: int) -> tuple[list[int], bool]:
        """The leaf pages of the table whose tree begins at ``root``, and whether the tree is
        whole."""
        found, seen, waiting, whole = [], set[int](), [root], True
        while waiting:
            number = waiting.pop()
            if number in seen or not 1 <= number <= self.count:
                whole = False
                continue
            seen.add(number)
            kind = self.kind(number)
            if kind == TABLE_LEAF:
                found.append(number)
            elif kind == TABLE_INNER:
                children, sound = self._children(number)
                waiting += children
                whole = whole and sound
            else:
                whole = False
        return found, whole

    def _children(self, number: int) -> tuple[list[int], bool]:
        page, head = self.page(number), _head(number)
        try:
            (cells,) = struct.unpack_from(">H", page, head + 3)
            children = list(struct.unpack_from(">I", page, head + 8))
        except struct.error:
            return [], False
        sound = True
        for at in range(min(cells, self.size // 2)):
            try:
                (place,) = struct.unpack_from(">H", page, head + 12 + 2 * at)
                children += struct.unpack_from(">I", page, place)
            except struct.error:
                sound = False
        return children, sound

    def rows(self, number: int) -> Iterator[Row | None]:
        """The rows of a leaf page; None for each that cannot be read."""
        try:
            page, head = self.page(number), _head(number)
            (cells,) = struct.unpack_from(">H", page, head + 3)
        except (struct.error, Broken):
            return
        for at in range(min(cells, self.size // 2)):
            try:
                (place,) = struct.unpack_from(">H", page, head + 8 + 2 * at)
                if place < head + 8:
                    raise Broken
                yield self._row(page, place)
            except (struct.error, Broken, UnicodeDecodeError, IndexError, OverflowError):
                yield None

    def _row(self, page: bytes, at: int) -> Row:
        length, at = varint(page, at)
        key, at = varint(page, at)
        return Row(_signed(key), record(self._payload(page, at, length)))

    def _payload(self, page: bytes, at: int, length: int) -> bytes:
        """A row's bytes: on its page, and for a long one on a chain of pages behind."""
        most = self._usable - 35
        if length <= most:
            found = page[at : at + length]
            if len(found) < length:
                raise Broken
            return found
        if length > len(self._content):
            raise Broken
        least = (self._usable - 12) * 32 // 255 - 23
        here = least + (length - least) % (self._usable - 4)
        here = here if here <= most else least
        parts = [page[at : at + here]]
        (following,) = struct.unpack_from(">I", page, at + here)
        missing, seen = length - here, set[int]()
        while missing > 0:
            if following in seen:
                raise Broken
            seen.add(following)
            more = self.page(following)
            parts.append(more[4 : min(4 + missing, self._usable)])
            missing -= len(parts[-1])
            (following,) = struct.unpack_from(">I", more, 0)
        return b"".join(parts)


def record(payload: bytes) -> tuple[Value, ...]:
    """A row's values from its bytes."""
    head, at = varint(payload, 0)
    if head > len(payload):
        raise Broken
    kinds = []
    while at < head:
        kind, at = varint(payload, at)
        kinds.append(kind)
    if at != head or len(kinds) > MOST_COLUMNS:
        raise Broken
    values = []
    for kind in kinds:
        value, at = _value(payload, at, kind)
        values.append(value)
    return tuple(values)


_SIZES = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}


def _value(payload: bytes, at: int, kind: int) -> tuple[Value, int]:
    if kind == 0:
        return None, at
    if kind in (8, 9):
        return kind - 8, at
    size = _SIZES.get(kind) or (8 if kind == 7 else (kind - 12) // 2)
    found = payload[at : at + size]
    if kind in (10, 11) or len(found) < size:
        raise Broken
    if kind in _SIZES:
        return int.from_bytes(found, "big", signed=True), at + size
    if kind == 7:
        return float(struct.unpack(">d", found)[0]), at + size
    return (found if kind % 2 == 0 else found.decode("utf-8")), at + size


def varint(data: bytes, at: int) -> tuple[int, int]:
    """A whole number of one to nine bytes, and where it ends."""
    value = 0
    for _ in range(8):
        byte = data[at]
        at += 1
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at
    return value << 8 | data[at], at + 1


def _signed(number: int) -> int:
    return number - (1 << 64) if number >= 1 << 63 else number


def _head(number: int) -> int:
    """Where a page's own header begins: the first page has the file's before it."""
    return 100 if number == 1 else 0


def _page_size(content: bytes) -> int:
    if content[:15] == b"SQLite format 3" and len(content) >= 18:
        size = int.from_bytes(content[16:18], "big")
        size = 65536 if size == 1 else size
        if size >= 512 and size & (size - 1) == 0:
            return size
    return 4096
