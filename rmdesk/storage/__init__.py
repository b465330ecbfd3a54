"""The company file: SQLAlchemy, SQLite and Alembic live only here.

tables.py        the schema           engine.py    one safe connection to one file
repositories.py  rows <-> domain      unit_of_work.py  one transaction = one undo step
journal.py       undo and redo        migrate.py   old files made new, on a copy
backup.py        copies that are verified
seal.py          a closed file's checksum  first_look.py  what the next start shows at once
"""
