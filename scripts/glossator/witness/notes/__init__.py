"""Notes as a sequence: lines that may begin a body, marks that may bear it, both solved together."""
