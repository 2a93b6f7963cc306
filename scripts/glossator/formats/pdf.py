from __future__ import annotations
from glossator.findings import Finding
from glossator.formats.extract import Extract
def read_pdf(data: bytes, name: str, encoding: str = "") -> tuple[Extract | None, list[Finding]]:
    """Stub to be replaced."""
    return None, []
