"""No sentence is said twice in companions, entries and notes: long ones share less than six tenths of their runs."""

from __future__ import annotations

import re
from collections import Counter
from itertools import combinations
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
PAGES = ("texts/*.md", "glossary/*.md", "notes/*.md", "teaching/*.md", "*.md")
LONG = 12
"""Words of a sentence above which saying it twice is noticed."""
MOST = 0.6
"""Share of the runs of three words, of the shorter sentence, that two sentences may have in common."""


def sentences(markdown: str) -> list[str]:
    """Return the sentences of a page without its front matter, addresses, citations, signs and marks."""
    body = re.sub(r"\A---\n.*?\n---\n", "", markdown, flags=re.DOTALL)
    body = re.sub(r"\[([^\]\[]*)\]\([^)\s]*\)", r"\1", body)
    body = re.sub(r"\[[^\]\[]*@[^\]\[]*\]|\{[^}\n]*\}|\[\^\w+\]:?|^[>#\- ]+|[*_]", " ", body, flags=re.MULTILINE)
    return [one for part in re.split(r"\n\s*\n", body) for one in re.split(r"(?<=[.!?”])\s+(?=[A-Z“])", part)]


def runs_of(sentence: str) -> frozenset[tuple[str, ...]]:
    """Return every run of three words of a long sentence; none of a short one."""
    words = re.findall(r"[\w’-]+", sentence.lower())
    return frozenset(zip(words, words[1:], words[2:], strict=False)) if len(words) > LONG else frozenset()


def said_twice(found: list[tuple[str, str]]) -> list[tuple[str, str, str, str]]:
    """Return the pairs of (page, sentence) that say the same."""
    runs = [runs_of(sentence) for _, sentence in found]
    holders: dict[tuple[str, ...], list[int]] = {}
    for at, own in enumerate(runs):
        for run in own:
            holders.setdefault(run, []).append(at)
    shared = Counter(pair for group in holders.values() for pair in combinations(sorted(group), 2))
    return [(*found[a], *found[b]) for (a, b), n in shared.items() if n >= MOST * min(len(runs[a]), len(runs[b]))]


def test_the_measure_sees_a_sentence_told_again_and_no_other():
    told = "The article lets the war of that summer cut both territories off from the state around them."
    again = "Our note: the article lets the war of that summer cut both territories off from that state."
    other = "The essay has the same summer, and asks neither who began the war nor what the state had lost before."
    assert len(said_twice([("a", told), ("b", again), ("c", other)])) == 1
    assert sentences("---\ntitle: A\n---\n\nOne [two](x.md) [@key, p. 3].[^1] Three *four*.\n\n> Five.\n") != []


def test_nothing_is_said_twice():
    paths = sorted({path for pattern in PAGES for path in (CHECKOUT / "docs").glob(pattern)})
    found = [(path.name, one) for path in paths for one in sentences(path.read_text(encoding="utf-8"))]
    assert len(found) > 1000
    assert said_twice(found) == []
