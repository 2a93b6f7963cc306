"""What became of the addresses of an edition, sentence by sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from glossator.anchors.entry import LIVE, NOWHERE, Entry, State


def told(before: Sequence[Entry], after: Sequence[Entry]) -> Iterator[str]:
    """Yield a sentence for each address that changed, those that are new only counted."""
    old, new = {entry.key: entry for entry in before}, {entry.key: entry for entry in after}
    for key, entry in new.items():
        was = old.get(key)
        if was is not None and (sentence := _sentence(was, entry)):
            yield sentence
    known = {entry.id for entry in before}
    fresh = sum(entry.id not in known and entry.state is State.PASSAGE for entry in after)
    if fresh:
        yield f"{fresh} passages are new."


def _sentence(was: Entry, now: Entry) -> str:
    what = f"{now.text}, {now.id} “{was.opening}”"
    if now.state is State.PASSAGE:
        if was.state is not State.PASSAGE:
            return f"{what}: is back."
        if was.fingerprint and now.fingerprint and was.fingerprint.digest != now.fingerprint.digest:
            return f"{what}: was reworded and keeps its id."
        return ""
    if (was.state, was.targets) == (now.state, now.targets):
        return ""
    if now.state is State.ALIAS:
        moved = now.targets[0] == now.id
        return f"{what}: {'moved to another text' if moved else f'leads to {now.targets[0]} now'}."
    if now.state is State.SEVERAL:
        return f"{what}: may be any of {', '.join(now.targets)}; say which in references/anchors.lock."
    if now.state is State.GONE and was.state in (*LIVE, State.ALIAS, State.SEVERAL):
        return f"{what}: is gone; links lead to {'its page' if now.after == NOWHERE else f'{now.after} beside it'}."
    return ""
