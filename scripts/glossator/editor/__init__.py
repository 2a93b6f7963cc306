"""The edition for an editor: what its language server answers, over the words that are open and not yet saved."""
