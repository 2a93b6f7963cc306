"""The pages of names, terms, notes and pairs."""
