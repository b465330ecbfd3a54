"""The preview's sheet through a real CUPS queue, to the paper that a PDF printer stands for.

A CUPS of our own: its files are in a temporary folder, it listens on a socket there, and its one
queue is the cups-pdf printer's description with a back end that keeps what would be printed.
Skipped only where CUPS is not installed or does not start.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QEventLoop, QTimer

from rmdesk.services import Clock, open_services
from rmdesk.services.demo import fill_with_sample
from rmdesk.services.sheets import SheetOrder
from rmdesk.sheets.content import SheetKind
from rmdesk.ui.printing import Printers

QUEUE = "Kitchen"
PATIENCE = 60.0
PPD = Path("/usr/share/ppd/cups-pdf/CUPS-PDF_noopt.ppd")
AS_PDF = '*cupsFilter: "application/vnd.cups-pdf 0 -"\n'
CONFIG = """
Listen {socket}
DefaultAuthType None
WebInterface No
Browsing No
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
"""
FILES = """
ServerRoot {root}
RequestRoot {root}/spool
TempDir {root}/tmp
CacheDir {root}/cache
StateDir {root}/state
AccessLog {root}/access_log
ErrorLog {root}/error_log
PageLog {root}/page_log
FileDevice Yes
Sandboxing Relaxed
User {user}
Group {group}
"""


@pytest.fixture
def queue(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The file that gets what is printed on the queue."""
    cupsd = shutil.which("cupsd", path=f"{os.environ['PATH']}:/usr/sbin")
    lpadmin = shutil.which("lpadmin", path=f"{os.environ['PATH']}:/usr/sbin")
    if cupsd is None or lpadmin is None or not PPD.exists() or shutil.which("lp") is None:
        pytest.skip("CUPS and its PDF printer are not installed")
    # Not in pytest's own folders: those are shut to the user the filters run as.
    root = Path(tempfile.mkdtemp(prefix="rmdesk-cups-"))
    for name in ("spool", "tmp", "cache", "state", "ppd"):
        (root / name).mkdir()
    root.chmod(0o755)
    for place in root.iterdir():
        place.chmod(0o1777)  # filters run as a user of their own
    socket, paper = root / "socket", root / "printed.pdf"
    user = ("lp", "lp") if os.geteuid() == 0 else ("root", "root")
    (root / "cupsd.conf").write_text(CONFIG.format(socket=socket))
    (root / "cups-files.conf").write_text(FILES.format(root=root, user=user[0], group=user[1]))
    # The paper is to be read again: as PDF, not as the PostScript that the back end turns into it.
    lines = [x for x in PPD.read_text("latin-1").splitlines(keepends=True) if "cupsFilter" not in x]
    (root / "printer.ppd").write_text("".join([lines[0], AS_PDF, *lines[1:]]), "latin-1")
    paper.touch()
    paper.chmod(0o666)
    command = [cupsd, "-f", "-c", str(root / "cupsd.conf"), "-s", str(root / "cups-files.conf")]
    with (root / "said").open("w") as said:
        daemon = subprocess.Popen(command, stdout=said, stderr=said)
    monkeypatch.setenv("CUPS_SERVER", str(socket))
    try:
        if not wait_for(lambda: socket.exists() or daemon.poll() is not None) or daemon.poll():
            pytest.skip(f"CUPS does not start: {(root / 'said').read_text()}")
        made = subprocess.run(
            [lpadmin, "-p", QUEUE, "-E", "-v", f"file:{paper}", "-P", str(root / "printer.ppd")],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        if made.returncode:
            pytest.skip(f"CUPS takes no queue: {made.stderr}")
        yield paper
    finally:
        daemon.terminate()
        daemon.wait(20)
        shutil.rmtree(root)


def wait_for(done: object, seconds: float = PATIENCE) -> bool:
    assert callable(done)
    end = time.monotonic() + seconds
    while not done():
        if time.monotonic() > end:
            return False
        pause = QEventLoop()
        QTimer.singleShot(100, pause.quit)
        pause.exec()
    return True


def test_a_real_queue_prints_the_sheet(qapp: object, queue: Path, tmp_path: Path) -> None:
    services = open_services(tmp_path, Clock.at(date(2026, 3, 16), "Helena"))
    fill_with_sample(services)
    services.rounds.suggest(services.rounds.week())
    sheet = services.sheets.make(SheetOrder(kind=SheetKind.POSTER))
    names = [p.label for p in services.session.snapshot().active]
    services.close()
    printers = Printers()
    found: list[list[str]] = []
    printers.find(lambda names, _: found.append(names))
    assert wait_for(lambda: found)
    assert found == [[QUEUE]]
    told: list[str] = []
    printers.send(sheet.pdf, QUEUE, 1, told.append, lambda error: told.append(str(error)))
    assert wait_for(lambda: told)
    assert told == [QUEUE]
    assert wait_for(lambda: queue.read_bytes().rstrip().endswith(b"%%EOF")), _log(queue)
    printed = pypdfium2.PdfDocument(queue.read_bytes())
    width, height = printed[0].get_size()
    assert sorted((round(width), round(height))) == [595, 842]
    text = printed[0].get_textpage().get_text_range()
    assert sum(name in text for name in names) > len(names) / 2


def _log(queue: Path) -> str:
    log = queue.parent / "error_log"
    return log.read_text(errors="replace")[-3000:] if log.exists() else "no log"
