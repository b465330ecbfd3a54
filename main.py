"""Starts RMDesk from a checkout; the program itself lives in rmdesk/."""

from rmdesk.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
