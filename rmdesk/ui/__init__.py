"""The window. PySide6 lives only here (and in app.py, which puts it together).

main_window.py  the shell: sidebar, menu bar, banner, messages, status line
page_list.py    which pages there are; each is made when it is first shown
context.py      what every page is given: services, the worker, word of every change
workspace.py    the company that is open: the owner's, or the sample to look around
tasks.py        one worker thread, which owns the company file
actions.py toast.py status_line.py geometry.py single_instance.py   parts of the shell
crash.py errors.py         what goes wrong, told
printing.py raster_print.py         to the printer, by lp or by Qt
theme.py style_sheet.py icons.py    colours, sizes, icons: light, dark, high contrast
i18n.py words.py           every word, and the sentences made of data
pages/ dialogs/ widgets/ models/ delegates/
"""
