"""Make the font pack in ``resources/fonts`` (and its licences) from published fonts.

Run this only to renew the pack; the result is kept in the repository so that nobody who
builds or runs RMDesk needs it. It wants ``apt-get`` and ``dpkg-deb`` (Debian), ``npm``, and the
packages ``fonttools`` and ``uharfbuzz``::

    python installer/fonts.py                  # fetches the packages into a temporary folder
    python installer/fonts.py --unpacked DIR   # uses packages already unpacked in DIR

Sources: Debian packages fonts-inter, fonts-noto-core and fonts-noto-cjk, and the npm package
@fontsource/noto-emoji. All of them are under the SIL Open Font License 1.1.

What is left out: hinting (the sheets are print), layout features that names do not need, Han
characters that no national standard lists, and bold cuts of the rarer scripts.
"""

from __future__ import annotations

import argparse
import io
import subprocess
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

import uharfbuzz as hb
from fontTools.ttLib import TTFont

ROOT = Path(__file__).resolve().parent.parent
DEBIAN_PACKAGES = ("fonts-inter", "fonts-noto-core", "fonts-noto-cjk")
EMOJI_PACKAGE = "@fontsource/noto-emoji"

INTER = ("Inter-Regular", "Inter-SemiBold", "InterDisplay-ExtraBold")
BOTH_WEIGHTS = (
    "Sans",
    *(
        f"Sans{script}"
        for script in (
            "Arabic Hebrew Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada "
            "Malayalam Sinhala Thai Lao Myanmar Khmer Ethiopic Georgian Armenian"
        ).split()
    ),
)
REGULAR_ONLY = (
    *(
        f"Sans{script}"
        for script in (
            "Mongolian Syriac Thaana NKo Tifinagh Cherokee CanadianAboriginal Javanese "
            "OlChiki MeeteiMayek Adlam"
        ).split()
    ),
    "SerifTibetan",
)
INTER_FEATURES = "kern liga calt ccmp locl mark mkmk rlig clig".split()
HAN_FEATURES = "ccmp liga".split()
SIZE_LIMIT = 16_000_000


def main() -> None:
    parser = argparse.ArgumentParser(description="Make the font pack of the sheets.")
    parser.add_argument("--unpacked", type=Path, help="folder with the packages, unpacked")
    chosen: Path | None = parser.parse_args().unpacked
    if chosen is not None:
        build(chosen)
        return
    with tempfile.TemporaryDirectory() as folder:
        fetch(Path(folder))
        build(Path(folder))


def fetch(folder: Path) -> None:
    """Download the packages with their ordinary clients and unpack them into ``folder``."""
    subprocess.run(["apt-get", "download", *DEBIAN_PACKAGES], cwd=folder, check=True)
    for package in sorted(folder.glob("*.deb")):
        subprocess.run(["dpkg-deb", "-x", str(package), str(folder)], check=True)
    subprocess.run(["npm", "pack", EMOJI_PACKAGE], cwd=folder, check=True)
    for archive in sorted(folder.glob("*.tgz")):
        subprocess.run(["tar", "xzf", str(archive)], cwd=folder, check=True)


def build(source: Path) -> None:
    """Cut every font out of ``source`` and write the pack, then the licences."""
    fonts = ROOT / "resources" / "fonts"
    fonts.mkdir(parents=True, exist_ok=True)
    for old in [*fonts.glob("*.ttf"), *fonts.glob("*.otf")]:
        old.unlink()
    for name, data in cuts(source):
        (fonts / name).write_bytes(data)
        print(f"{len(data):>10,}  {name}")
    total = sum(path.stat().st_size for path in fonts.iterdir())
    print(f"{total:>10,}  in all")
    if total > SIZE_LIMIT:
        raise SystemExit(f"the pack is larger than {SIZE_LIMIT:,} bytes")
    write_licences(source, fonts, ROOT / "resources" / "licenses")


def cuts(source: Path) -> Iterator[tuple[str, bytes]]:
    """Every file of the pack: its name and its bytes."""
    inter, noto = find_folder(source, "Inter-Regular.otf"), find_folder(source, "NotoSans-Bold.ttf")
    for name in INTER:
        yield f"{name}.otf", cut(inter / f"{name}.otf", features=INTER_FEATURES)
    for family in BOTH_WEIGHTS:
        for weight in ("Regular", "Bold"):
            yield f"Noto{family}-{weight}.ttf", cut(noto / f"Noto{family}-{weight}.ttf")
    for family in REGULAR_ONLY:
        yield f"Noto{family}-Regular.ttf", cut(noto / f"Noto{family}-Regular.ttf")
    emoji = find_folder(source, "noto-emoji-emoji-400-normal.woff")
    yield "NotoEmoji-Regular.ttf", cut(emoji / "noto-emoji-emoji-400-normal.woff")
    cjk = find_folder(source, "NotoSansCJK-Regular.ttc") / "NotoSansCJK-Regular.ttc"
    # One font for all; Chinese sheets take the commoner characters from these, in their own forms.
    for name, index, characters in (
        ("NotoSansCJK", 0, east_asian_characters()),
        ("NotoSansCJKsc", 2, encoded("gb2312")),
        ("NotoSansCJKtc", 3, encoded("big5", last_lead=0xC6)),
    ):
        data = cut(cjk, index=index, characters=characters, features=HAN_FEATURES)
        yield f"{name}-Regular.otf", with_plain_charset(data)


def find_folder(source: Path, name: str) -> Path:
    """The folder below ``source`` that holds the file ``name``."""
    found = sorted(source.rglob(name))
    if not found:
        raise SystemExit(f"{name} is not in {source}")
    return found[0].parent


def cut(
    path: Path,
    *,
    index: int = 0,
    characters: set[int] | None = None,
    features: Iterable[str] | None = None,
) -> bytes:
    """An unhinted subset of a font: some characters, some layout features, or all of them."""
    data = path.read_bytes()
    if path.suffix == ".woff":
        data = without_woff(data)
    face = hb.Face(hb.Blob(data), index)
    wanted = hb.SubsetInput()
    available = set(face.unicodes)
    wanted.unicode_set.update(available if characters is None else available & characters)
    wanted.flags = hb.SubsetFlags.NO_HINTING
    if features is not None:
        wanted.layout_feature_tag_set.clear()
        wanted.layout_feature_tag_set.update(int.from_bytes(f.encode(), "big") for f in features)
    return bytes(hb.subset(face, wanted).blob.data)


def without_woff(data: bytes) -> bytes:
    """A web font as an ordinary one."""
    font = TTFont(io.BytesIO(data), recalcTimestamp=False)
    font.flavor = None
    out = io.BytesIO()
    font.save(out)
    return out.getvalue()


def with_plain_charset(data: bytes) -> bytes:
    """Number the glyphs of a CID-keyed font by their order.

    A PDF names the glyphs of such a font by CID. Where CID and glyph number are the same, the
    program that writes the PDF need not read the font's charset. Only the CFF table is opened,
    so that fontTools copies the others as they are.
    """
    font = TTFont(io.BytesIO(data), recalcTimestamp=False, recalcBBoxes=False)
    top = font["CFF "].cff.topDictIndex[0]
    new_name = {old: f"cid{i:05d}" if i else ".notdef" for i, old in enumerate(top.charset)}
    strings = top.CharStrings.charStrings
    top.CharStrings.charStrings = {new_name[old]: index for old, index in strings.items()}
    top.charset = [new_name[old] for old in top.charset]
    out = io.BytesIO()
    font.save(out)
    return out.getvalue()


def east_asian_characters() -> set[int]:
    """Every character of the standards people's names are registered in: GBK (mainland China),
    JIS X 0213 and Windows-932 (Japan), Big5 (Taiwan, Hong Kong), and all Hangul syllables."""
    found = {*range(0x3000, 0x3130), *range(0xFF00, 0xFFF0), *range(0xAC00, 0xD7A4)}
    found |= {*range(0x3130, 0x318F), *range(0x31F0, 0x3200)}
    for codec in ("gbk", "cp932", "euc_jis_2004", "big5"):
        found |= encoded(codec)
    found |= encoded("euc_jis_2004", prefix=b"\x8f")
    return {c for c in found if c >= 0x2E80 and not 0xE000 <= c < 0xF900}


def encoded(codec: str, prefix: bytes = b"", last_lead: int = 0xFE) -> set[int]:
    """The characters that ``codec`` writes in two bytes (after ``prefix``)."""
    found = set()
    for lead in range(0x81, last_lead + 1):
        for trail in range(0x40, 0xFF):
            text = (prefix + bytes([lead, trail])).decode(codec, errors="ignore")
            if len(text) == 1 and ord(text) >= 0x2E80:
                found.add(ord(text))
    return found


def write_licences(source: Path, fonts: Path, licences: Path) -> None:
    """One licence text per origin, with the copyright lines found in the fonts themselves."""
    licences.mkdir(parents=True, exist_ok=True)
    emoji = find_folder(source, "noto-emoji-emoji-400-normal.woff").parent
    published = (emoji / "LICENSE").read_text(encoding="utf-8")
    terms = published[published.index("This Font Software is licensed") :]
    for name, pattern in (
        ("Inter", "Inter*"),
        ("Noto", "NotoS*.ttf"),
        ("NotoSansCJK", "NotoSansCJK*.otf"),
        ("NotoEmoji", "NotoEmoji*"),
    ):
        notices = sorted({notice(path) for path in fonts.glob(pattern)})
        text = "\n".join([*notices, "", terms])
        (licences / f"OFL-{name}.txt").write_text(text, encoding="utf-8", newline="\n")


def notice(path: Path) -> str:
    """The copyright line inside a font."""
    with TTFont(path) as font:
        return str(font["name"].getDebugName(0) or "").strip()


if __name__ == "__main__":
    main()
