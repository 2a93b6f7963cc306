"""Places drawn: a small map on the page of each place and route, and one page with all of them.

Lines are drawn in units that scale with the map; marks and letters stand at per cent of its width and keep their size,
so that one drawing serves a telephone and a desk. Nothing needs a script, and a list behind each map has all its links.
"""
