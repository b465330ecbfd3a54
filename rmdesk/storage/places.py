"""What kind of place a folder is: this computer's disk, a network folder, a synced one, a stick.

The file is safe in each, but not each is as good; the owner is told which it is.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

NETWORK_KINDS = frozenset(
    "nfs nfs4 cifs smb smb2 smb3 smbfs afpfs webdav davfs fuse.davfs2 fuse.sshfs 9p ncpfs "
    "fuse.rclone fuse.gvfsd-fuse afs ceph glusterfs fuse.glusterfs".split()
)
# A part of a folder's path -> the service that keeps copies of what is in it.
SYNCED_NAMES: Mapping[str, str] = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "mobile documents": "iCloud Drive",
    "icloud drive": "iCloud Drive",
    "iclouddrive": "iCloud Drive",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "pcloud drive": "pCloud",
    "megasync": "MEGA",
    "syncthing": "Syncthing",
    "seafile": "Seafile",
}
MARKS: Mapping[str, str] = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".stfolder": "Syncthing",
    ".owncloudsync.log": "Nextcloud",
    ".sync_": "Nextcloud",
    ".tmp.drivedownload": "Google Drive",
}
DRIVE_REMOVABLE, DRIVE_REMOTE = 2, 4  # what Windows' GetDriveTypeW answers


class PlaceKind(StrEnum):
    LOCAL = "local"
    NETWORK = "network"
    SYNCED = "synced"
    REMOVABLE = "removable"


@dataclass(frozen=True, slots=True)
class Place:
    """``name`` is the sync service's, where there is one."""

    kind: PlaceKind
    name: str = ""


def place_of(folder: Path, mounts: str | None = None) -> Place:
    """What kind of place ``folder`` is. ``mounts`` is the text of /proc/mounts, for tests."""
    here = folder.absolute()
    service = _service(here)
    if service:
        return Place(PlaceKind.SYNCED, service)
    if sys.platform == "win32" and mounts is None:
        return Place(_windows_kind(here))
    return Place(_mounted_kind(here, mounts))


def _service(folder: Path) -> str:
    for part in reversed(folder.parts):
        plain = part.casefold()
        for name, service in SYNCED_NAMES.items():
            # “OneDrive - Marigold Bakery” is how a company's own is called.
            if plain == name or plain.startswith((f"{name} ", f"{name}-")):
                return service
    root = os.environ.get("OneDrive")  # noqa: SIM112 - so Windows calls it
    if root and folder.is_relative_to(root):
        return "OneDrive"
    for above in (folder, *folder.parents):
        for mark, service in MARKS.items():
            if (above / mark).exists():
                return service
    return ""


def _mounted_kind(folder: Path, mounts: str | None) -> PlaceKind:
    if mounts is None:
        try:
            mounts = Path("/proc/mounts").read_text(encoding="utf-8", errors="replace")
        except OSError:
            mounts = ""
    best, kind = "", ""
    for line in mounts.splitlines():
        fields = line.split()
        if len(fields) < 3:
            continue
        where = fields[1].replace("\\040", " ")
        if folder.is_relative_to(where) and len(where) >= len(best):
            best, kind = where, fields[2]
    if kind in NETWORK_KINDS:
        return PlaceKind.NETWORK
    if best.startswith(("/media/", "/run/media/")) or str(folder).startswith("/Volumes/"):
        return PlaceKind.REMOVABLE
    return PlaceKind.LOCAL


def _windows_kind(folder: Path) -> PlaceKind:
    if sys.platform == "win32":
        import ctypes

        if str(folder).startswith("\\\\"):
            return PlaceKind.NETWORK
        kind = ctypes.windll.kernel32.GetDriveTypeW(folder.anchor)
        found = {DRIVE_REMOTE: PlaceKind.NETWORK, DRIVE_REMOVABLE: PlaceKind.REMOVABLE}
        return found.get(kind, PlaceKind.LOCAL)
    return PlaceKind.LOCAL
