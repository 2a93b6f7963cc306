"""Frozen editions: an edition as one folder and one zip that say what they are, and that anybody can make again.

`sources.gather` copies what may be published of a project, `made.make` makes everything else from that copy alone, and
`archive` packs it. `verify` unpacks, makes it again from the sources within, and compares: freezing and verifying are
the same function of the same files.
"""

from __future__ import annotations
