"""What stands beside the words of a text."""
