"""What the product talks about, as frozen dataclasses and pure functions.

Standard library only. Nothing here knows a window, a database, a PDF, a clock
or chance: time and seeds are arguments.
"""
