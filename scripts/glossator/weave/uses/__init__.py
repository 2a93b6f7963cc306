"""Where a thing is spoken of: its uses in their sentences, by text and by time."""
