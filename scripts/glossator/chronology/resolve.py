"""What a found date denotes: its EDTF string, or nothing where the words alone do not say."""

from __future__ import annotations

from glossator.model import Mention, Ref, Resolution, TargetKind, Unresolved


def resolve_date(mention: Mention) -> Resolution:
    """Return the EDTF date as target, else `UNREADABLE`; why is said in the mention's value."""
    edtf = mention.value.get("edtf")
    if isinstance(edtf, str) and edtf:
        return Resolution(Ref(TargetKind.DATE, edtf))
    return Resolution(None, Unresolved.UNREADABLE)
