"""Paper: what RMDesk prints, as PDF bytes.

Words come in ready and translated (``content``); this room only sets them. reportlab, HarfBuzz
and the fonts live only here. From the letter to the sheet:

characters fonts system_fonts bidi text    a line in any script
breaking blocks               lines under one another
ink glyphs embed tags file canvas page     the PDF it is drawn on
look sheet marks table   what sheets share
poster poster_plan poster_cell poster_frame poster_index     who meets whom, on the wall
cards slips slip_feedback     to cut out and take along
calendar matrix season signup agreement   to hang up and to fill in
story                         what flows down its pages: headings, tables, plots
render writing                any sheet's words to bytes, bytes to the disk
"""
