"""The page of a text, and what stands behind its words."""
