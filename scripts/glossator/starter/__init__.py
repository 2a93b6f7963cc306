"""What is begun for people: an entry in a file that grows, a file of an entry, a whole small edition."""
