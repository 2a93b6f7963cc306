"""Mistakes planted in a small edition, each with its place, what was meant, and the same spot written rightly."""
