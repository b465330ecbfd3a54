"""The command line: everything the window does can be done without one.

main.py      runs a command, and turns what goes wrong into sentences and exit statuses
places.py    the options of all commands, and whether only the window is wanted
parser.py    the commands and their options
commands.py  one function a command
editing.py   commands that change people, rules and the calendar
shapes.py    the JSON that ``--json`` prints
"""

from .main import main

__all__ = ["main"]
