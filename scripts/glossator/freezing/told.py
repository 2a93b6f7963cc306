"""What changed from one edition to another, as Markdown for people and as JSON for programs."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import asdict
from typing import Any

from glossator.characters.unseen import visible
from glossator.edition.differences import Differences
from glossator.edition.passage_list import Listed, PassageList
from glossator.patterns import re

_MARKUP = re.compile(r"([\\`*_{}\[\]<>#|~&])")


def as_markdown(found: Differences) -> str:
    """Return the differences as Markdown, a list for each kind that there is."""
    lines = [f"# Changes since {_called(found.old)}", ""]
    lines += ["; ".join(f"{_called(one)}: {len(one.passages)} passages" for one in (found.old, found.new)) + ".", ""]
    for title, rows in _KINDS:
        if listed := list(rows(found)):
            lines += [f"## {title} ({len(listed)})", "", *(f"- {row}" for row in listed), ""]
    if not found:
        lines += ["No passage differs.", ""]
    return "\n".join(lines)


def as_json(found: Differences) -> str:
    """Return the differences as JSON: `old` and `new` editions, then lists `added`, `gone`, `reworded`, `moved`."""

    def pair(was: Listed, now: Listed) -> dict[str, Any]:
        return {"was": asdict(was), "now": asdict(now)}

    record = {
        "old": {"version": found.old.version, "day": found.old.day, "passages": len(found.old.passages)},
        "new": {"version": found.new.version, "day": found.new.day, "passages": len(found.new.passages)},
        "added": [asdict(one) for one in found.added],
        "gone": [{**asdict(one), "leads": found.leads_to(one)} for one in found.gone],
        "reworded": [pair(*one) for one in found.reworded],
        "moved": [pair(*one) for one in found.moved],
    }
    return json.dumps(record, ensure_ascii=False, indent=1) + "\n"


def _called(one: PassageList) -> str:
    version = f"version {one.version}" if one.version else "an edition without a version"
    return _plain(f"{version} of {one.day}" if one.day else version)


def _plain(words: str) -> str:
    """Words that Markdown takes for nothing else."""
    return _MARKUP.sub(r"\\\1", visible(words, spaces=True))


def _row(one: Listed) -> str:
    number = f" ¶ {one.number}" if one.number else ""
    return f"{_plain(one.text)}{number}: “{_plain(one.begins)}” ({_plain(one.id)})"


def _gone(found: Differences) -> Iterable[str]:
    for one in found.gone:
        leads = found.leads_to(one)
        yield _row(one) + (f"; its words are now in {_plain(leads)}" if leads else "")


def _moved(found: Differences) -> Iterable[str]:
    for was, now in found.moved:
        number = f" ¶ {was.number}" if was.number else ""
        yield f"{_row(now)}; it stood at {_plain(was.text)}{number} ({_plain(was.id)})"


_KINDS: tuple[tuple[str, Callable[[Differences], Iterable[str]]], ...] = (
    ("Added", lambda found: map(_row, found.added)),
    ("Gone", _gone),
    ("Reworded", lambda found: (_row(now) for _, now in found.reworded)),
    ("Moved", _moved),
)
