"""The bibliography: entries, lists and filters, and what may be taken along."""
