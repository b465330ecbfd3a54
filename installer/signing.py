"""Signs Windows programs, where there is a certificate to sign with.

    RMDESK_SIGN_PFX         the certificate and its key, a .pfx file; without it nothing is signed
    RMDESK_SIGN_PASSWORD    a file that holds the key's password
    RMDESK_SIGN_TIMESTAMP   the address of a time-stamping service (a release wants one)

On Linux osslsigncode signs, on Windows signtool. As a program: signs the files named.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from installer.environments import SetUpError
from installer.steps import call, hash_of


def is_wanted() -> bool:
    """Whether a certificate is named."""
    return bool(os.environ.get("RMDESK_SIGN_PFX"))


def mark() -> tuple[str, ...]:
    """What a signed file depends on beside what is signed."""
    return ("signed", hash_of(_certificate())) if is_wanted() else ()


def sign(*files: Path) -> None:
    """Sign files in place."""
    for file in files:
        if sys.platform == "win32":
            call(_signtool(file))
        else:
            signed = file.with_name(file.name + ".signed")
            signed.unlink(missing_ok=True)
            call(_osslsigncode(file, signed))
            signed.replace(file)


def _certificate() -> Path:
    path = Path(os.environ["RMDESK_SIGN_PFX"])
    if not path.is_file():
        raise SetUpError(f"RMDESK_SIGN_PFX names {path}, which is not there.")
    return path


def _signtool(file: Path) -> list[str | Path]:
    command: list[str | Path] = ["signtool", "sign", "/fd", "sha256", "/f", _certificate()]
    password, stamp = (
        os.environ.get("RMDESK_SIGN_PASSWORD"),
        os.environ.get("RMDESK_SIGN_TIMESTAMP"),
    )
    if password:
        command += ["/p", Path(password).read_text(encoding="utf-8").strip()]
    if stamp:
        command += ["/tr", stamp, "/td", "sha256"]
    return [*command, file]


def _osslsigncode(file: Path, target: Path) -> list[str | Path]:
    command: list[str | Path] = ["osslsigncode", "sign", "-h", "sha256", "-n", "RMDesk"]
    command += ["-pkcs12", _certificate()]
    password, stamp = (
        os.environ.get("RMDESK_SIGN_PASSWORD"),
        os.environ.get("RMDESK_SIGN_TIMESTAMP"),
    )
    if password:
        command += ["-readpass", password]
    if stamp:
        command += ["-ts", stamp]
    return [*command, "-in", file, "-out", target]


if __name__ == "__main__":
    sign(*map(Path, sys.argv[1:]))
