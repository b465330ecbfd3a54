"""Table models over frozen read rows: nothing here asks the company file."""
