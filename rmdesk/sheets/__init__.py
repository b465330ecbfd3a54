"""Paper: what RMDesk prints, as PDF bytes.

Words come in ready and translated (``content``); this room only sets them. reportlab, HarfBuzz
and the fonts live only here. ``text`` sets a line in any script, ``pdf`` is the page it is set
on, ``poster`` and its neighbours are the sheets, ``writing`` puts the bytes on the disk.
"""
