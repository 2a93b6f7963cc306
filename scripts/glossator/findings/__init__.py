"""Coded messages with their place: the catalogue, what was probably meant, and how they are printed."""

from glossator.findings.catalogue import CATALOGUE, Rule, Severity
from glossator.findings.message import Finding, finding

__all__ = ["CATALOGUE", "Finding", "Rule", "Severity", "finding"]
