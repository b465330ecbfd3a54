"""The sections of the Settings page. Each has ``title()``, ``show_settings(view)`` and shows
itself; what is changed acts at once and can be undone."""
