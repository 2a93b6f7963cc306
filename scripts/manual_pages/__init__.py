"""Pages of the manual that are made from the code and from DESIGN.md: one file a page, a row each in `pages.py`.

They are made whenever the manual is built (`hook.py`) and never committed, so they
say what the code of that moment says.
"""
