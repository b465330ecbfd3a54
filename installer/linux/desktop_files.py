"""The files by which a Linux desktop knows the program, filled in."""

from __future__ import annotations

import time
from pathlib import Path

from installer.steps import program_version, source_date

HERE = Path(__file__).parent
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def filled(name: str, executable: str = "rmdesk") -> str:
    """A template of this folder with the version, its day, and how the program is called."""
    day = time.strftime("%Y-%m-%d", time.gmtime(int(source_date())))
    text = (HERE / name).read_text(encoding="utf-8")
    text = text.replace("@VERSION@", program_version()).replace("@DATE@", day)
    return text.replace("@EXEC@", executable)


def write_share(share: Path, icons: Path, executable: str = "rmdesk") -> None:
    """Desktop entry, AppStream, MIME type and icons, as they lie below /usr/share."""
    files = {
        "applications/rmdesk.desktop": "rmdesk.desktop",
        "metainfo/org.rmdesk.RMDesk.metainfo.xml": "org.rmdesk.RMDesk.metainfo.xml",
        "mime/packages/rmdesk.xml": "rmdesk-mime.xml",
    }
    for place, name in files.items():
        target = share / place
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(filled(name, executable), encoding="utf-8")
    for size in ICON_SIZES:
        target = share / "icons" / "hicolor" / f"{size}x{size}" / "apps" / "rmdesk.png"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes((icons / f"rmdesk-{size}.png").read_bytes())
