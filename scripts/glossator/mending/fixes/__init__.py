"""One way to mend a file each: (finding, words of its file, offset of its place) to edits, none where it is unsure."""
