"""What a reader meets in a real browser, measured: one small file a group of measures."""
