"""Dialogs: for what cannot be undone, for looking closer, and for choosing a file's fate."""
