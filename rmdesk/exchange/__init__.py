"""Other programs' files: what an owner already has comes in, what they take away goes out.

Reading turns a file into plain frozen dataclasses and never touches the database; the
service compares those with what is stored and writes. Everything that can be wrong
with a file is either a ``UserError`` (the file as a whole) or a ``Problem`` (one row).

    cells, grid             a rectangle of cells, whatever the file was
    text_file, workbook, json_table, zip_guard      one module a kind of file
    headers, sensitive, columns                     which column holds what
    names, dates, mentions, words, duplicates       what a cell says
    staff                   the staff list, and what could not be taken from it
    staff_table, writing    the way out: .csv, .xlsx, .json
"""
