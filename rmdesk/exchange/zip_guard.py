"""Is this workbook safe to open? Answered before any of its parts is parsed.

A workbook is a zip archive of XML parts. A few hundred kilobytes can unpack to gigabytes
and keep a reader busy for minutes (measured: 0.68 MB, 105 s, 1.2 GB), so the archive's
directory is looked at first, and then its parts are counted through without parsing them.
"""

from __future__ import annotations

import zipfile
from typing import Final

from rmdesk.domain.errors import UserError
from rmdesk.domain.text import Text

MAX_MEMBERS: Final = 5_000
MAX_TOTAL_BYTES: Final = 200_000_000
MAX_XML_BYTES: Final = 64_000_000
MAX_RATIO: Final = 150
RATIO_MATTERS_FROM: Final = 4_000_000
MAX_TAGS: Final = 1_500_000
"""20,000 rows of 18 filled cells; a reader needs some seconds for that."""
MAX_OTHER_TAGS: Final = 60_000
"""In parts that hold no cells: styles, for one, cost a reader thirty times as much each."""
MAX_TAGS_BETWEEN_ROWS: Final = 20_000

_CHUNK = 1 << 18


def check_archive(archive: zipfile.ZipFile) -> None:
    """Raise UserError when the archive is too big, or is made to be."""
    members = archive.infolist()
    if len(members) > MAX_MEMBERS:
        raise _refusal(Text("it is made of far too many parts"))
    if sum(m.file_size for m in members) > MAX_TOTAL_BYTES:
        raise _refusal(Text("it unpacks to far too much data"))
    for member in members:
        big = member.file_size > RATIO_MATTERS_FROM
        if big and member.file_size > MAX_RATIO * max(member.compress_size, 1):
            raise _refusal(Text("it unpacks to far too much data"))
    if any(member.flag_bits & 0x1 for member in members):
        raise UserError(
            "The workbook is protected with a password. Open it in your spreadsheet program, "
            "save a copy without a password, and import that."
        )
    _check_parts(archive, members)


def _check_parts(archive: zipfile.ZipFile, members: list[zipfile.ZipInfo]) -> None:
    xml_bytes = cell_tags = other_tags = 0
    for member in members:
        size, tags, holds_cells = _look_through(archive, member)
        xml_bytes += size
        cell_tags += tags if holds_cells else 0
        other_tags += 0 if holds_cells else tags
        if xml_bytes > MAX_XML_BYTES or cell_tags > MAX_TAGS or other_tags > MAX_OTHER_TAGS:
            raise _refusal(Text("it holds far more than a staff list does"))


def _look_through(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> tuple[int, int, bool]:
    """Bytes, tags, and whether they are cells; nothing for parts that are not XML."""
    size = tags = 0
    with archive.open(member) as part:
        chunk = part.read(_CHUNK)
        if not _looks_like_xml(chunk):
            return 0, 0, False
        # Office programs write UTF-8 and declare no entities; a part that does either
        # differently could hide from the counting, or grow while it is parsed.
        if b"\0" in chunk[:64] or b"<!DOCTYPE" in chunk or b"<!ENTITY" in chunk:
            raise _refusal(Text("one of its parts is not what spreadsheet programs write"))
        is_sheet = b"sheetData" in chunk
        is_open = b"office:document-content" in chunk[:4000]
        holds_cells = is_sheet or is_open or b"sst" in chunk[:1000]
        while chunk:
            here = chunk.count(b"<")
            size += len(chunk)
            tags += here
            crowded = is_sheet and here > MAX_TAGS_BETWEEN_ROWS and b"row" not in chunk
            if crowded or size > MAX_XML_BYTES or tags > MAX_TAGS:
                raise _refusal(Text("it holds far more than a staff list does"))
            chunk = part.read(_CHUNK)
    return size, tags, holds_cells


def _looks_like_xml(start: bytes) -> bool:
    bare = start[:256].lstrip(b"\xef\xbb\xbf\xff\xfe\0 \t\r\n")
    return bare.startswith(b"<")


def _refusal(why: Text) -> UserError:
    return UserError(
        "The workbook was not opened because {why}. If it is yours, copy the cells "
        "with your people into a new workbook, save that, and import it.",
        why=why,
    )
