"""What a found date denotes: its EDTF string, or nothing where the words alone do not say."""

from __future__ import annotations

from glossator.model import Dated, Mention, Ref, Resolution, TargetKind, Unresolved


def resolve_date(mention: Mention[Dated]) -> Resolution:
    """Return the EDTF date as target, else `UNREADABLE`; why is said in the mention's value."""
    if mention.value.edtf:
        return Resolution(Ref(TargetKind.DATE, mention.value.edtf))
    return Resolution(None, Unresolved.UNREADABLE)
