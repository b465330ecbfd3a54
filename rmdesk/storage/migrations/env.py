"""Alembic asks for this file; the work is done by rmdesk.storage.migrate."""
