"""What a text says, as HTML: words, marks and what each mark tells of itself."""
