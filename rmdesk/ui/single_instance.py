"""One window per data folder: a second start raises the first; an installer may ask it to close."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

ANSWER_MS = 2000
HEARING_MS = 200
CLOSING_MS = 30_000
CLOSE = b"close"


class SingleInstance(QObject):
    """``claim()`` is true for the first; for a second one the first emits ``raised``, as soon as
    it does ``listen()``. ``closing`` says that an installer asks the window to close.
    """

    raised = Signal()
    closing = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        folder.mkdir(parents=True, exist_ok=True)
        self._lock = QLockFile(str(folder / "window.lock"))
        self._lock.setStaleLockTime(0)
        self._name = "rmdesk-" + hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:24]
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """Take the folder, or else tell the window that has it to come forward."""
        if not self._lock.tryLock(0):
            self._call_first()
            return False
        return True

    def listen(self) -> None:
        """Hear what later starts ask of the window."""
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._called)
        self._server.listen(self._name)

    def release(self) -> None:
        """Let the folder go."""
        if self._server:
            self._server.close()
            self._server = None
        self._lock.unlock()

    def _called(self) -> None:
        server = self._server
        while server is not None and server.hasPendingConnections():
            caller = server.nextPendingConnection()
            # A second start says nothing and hangs up, which ends the wait at once.
            caller.waitForReadyRead(HEARING_MS)
            words = bytes(caller.readAll().data())
            caller.close()
            (self.closing if words == CLOSE else self.raised).emit()
            server = self._server  # None where whoever heard it let the folder go.

    def ask_to_close(self) -> bool:
        """Ask the window that has the folder to close, and wait. True when none has it now."""
        if not self._lock.tryLock(0):
            self._call_first(CLOSE)
            if not self._lock.tryLock(CLOSING_MS):
                return False
        self._lock.unlock()
        return True

    def _call_first(self, words: bytes = b"") -> None:
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if socket.waitForConnected(ANSWER_MS) and words:
            socket.write(words)
            socket.waitForBytesWritten(ANSWER_MS)
        socket.close()
