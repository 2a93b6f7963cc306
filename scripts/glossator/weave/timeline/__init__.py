"""The timeline and its filters, years, and links of events."""
