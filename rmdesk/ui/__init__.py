"""The window. PySide6 lives only here (and in app.py, which puts it together).

main_window.py  the window: this week's pairs, and the way to a printed sheet
round_view.py   the week's groups as cards
tasks.py        one worker thread, which owns the company file
errors.py       how an error reaches the owner
"""
