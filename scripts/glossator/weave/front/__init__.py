"""Home, search, contents: the ways in."""
