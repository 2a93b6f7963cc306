"""Arguments and evidence: their marks at passages, and their pages."""
