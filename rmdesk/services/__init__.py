"""Use cases: one public method = one transaction = one step of undo.

``open_services`` opens a company file; each attribute of ``Services`` is one room.
"""

from .session import Clock, Services, Session, open_services

__all__ = ["Clock", "Services", "Session", "open_services"]
