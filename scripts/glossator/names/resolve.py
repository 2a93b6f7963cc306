"""What a found form denotes: the one thing that bears it, or nothing."""

from __future__ import annotations

from collections.abc import Iterable

from glossator.model import AnyMention, Ref, Resolution, Unresolved


def resolve_things(mentions: Iterable[AnyMention]) -> list[Resolution]:
    """Return one resolution for each mention: its only candidate, else `SEVERAL` or `NO_CANDIDATE`."""
    return [_resolve(mention.candidates) for mention in mentions]


def _resolve(candidates: tuple[Ref, ...]) -> Resolution:
    if len(candidates) == 1:
        return Resolution(candidates[0])
    return Resolution(None, Unresolved.SEVERAL if candidates else Unresolved.NO_CANDIDATE, candidates)
