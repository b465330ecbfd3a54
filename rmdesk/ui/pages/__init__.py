"""The pages of the window: each a widget made of a Context, with refresh() and page_actions."""
