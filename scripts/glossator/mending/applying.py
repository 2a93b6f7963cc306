"""Mending files until nothing is left that surely can be; what would bring another finding is not done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from glossator.findings import Finding
from glossator.mending.mendings import Mending, mendings
from glossator.renaming import Renaming

Look = Callable[[Mapping[str, str]], Sequence[Finding]]
"""Files that would be others, by path, to the findings that the project would have."""

ROUNDS = 8
"""What is mended may let more be read; a mistake behind a mistake behind a mistake is rare."""
MOST = 60
"""Times that the project is read for one call; what could not be proved until then is left to a person."""
UNSETTLED = ("t-023", "t-025")
"""Codes of files in which a merge left its marks: a person decides first what stands there."""


@dataclass(frozen=True, slots=True)
class Done:
    """One thing that was mended."""

    mending: Mending
    words: str
    """What was done, for people."""


@dataclass(frozen=True, slots=True)
class _State:
    files: Mapping[str, str]
    """All files that may be mended, as they would be."""
    changed: Mapping[str, str]
    found: Sequence[Finding]


def mended(files: Mapping[str, str], look: Look) -> tuple[dict[str, str], list[Done]]:
    """Return the files that change, as they are to be, and what was done, in the order of the rounds.

    Every round is proved by reading the project as it would be: each code that was mended has to be told less often of
    its file, and none that fails a build more often. Where that is not so, halves are tried, then each edit alone.
    A second run over the result changes nothing: it ends where no mending is left.
    """
    asked = 0

    def counted(changed: Mapping[str, str]) -> Sequence[Finding]:
        nonlocal asked
        asked += 1
        return look(changed)

    found = counted({})
    unsettled = {one.place.file for one in found if one.code in UNSETTLED}
    state = _State({file: words for file, words in files.items() if file not in unsettled}, {}, found)
    done: list[Done] = []
    refused: set[tuple[str, ...]] = set()
    for _ in range(ROUNDS):
        wanted = _apart([one for one in mendings(state.found, state.files) if one.sign not in refused])
        if not wanted or asked >= MOST:
            break
        after, kept = _proved(state, wanted, counted, lambda: asked < MOST)
        refused |= {one.sign for one in wanted if one not in kept}
        done += [Done(one, one.said(state.files[one.found.place.file])) for one in kept]
        state = after
    return {file: words for file, words in state.changed.items() if words != files[file]}, done


def _apart(wanted: Sequence[Mending]) -> list[Mending]:
    """Those that do not overlap: of two that do, the first; the other has its turn in the next round."""
    taken: dict[str, list[tuple[int, int]]] = {}
    kept = []
    for one in sorted(wanted, key=lambda mending: (mending.edits[0].file, mending.edits[0].start)):
        spans = taken.setdefault(one.edits[0].file, [])
        if not spans or spans[-1][1] < one.edits[0].start:
            spans.append((one.edits[0].start, one.edits[-1].end))
            kept.append(one)
    return kept


def _proved(
    state: _State, wanted: list[Mending], look: Look, more_times: Callable[[], bool]
) -> tuple[_State, list[Mending]]:
    if not more_times():
        return state, []
    edits = tuple(edit for one in wanted for edit in one.edits)
    changed = {**state.changed, **Renaming(edits, ()).applied(state.files)}
    found = look(changed)
    if _better(state.found, found, wanted):
        return _State({**state.files, **changed}, changed, found), wanted
    if len(wanted) == 1:
        return state, []
    half = len(wanted) // 2
    after, kept = _proved(state, wanted[:half], look, more_times)
    # Places behind what was kept have moved: what is left of the other half is found again, by its sign.
    signs = {one.sign for one in wanted[half:]}
    others = _apart([one for one in mendings(after.found, after.files) if one.sign in signs])
    if not others:
        return after, kept
    last, more = _proved(after, others, look, more_times)
    signs = {one.sign for one in more}
    return last, [*kept, *(one for one in wanted[half:] if one.sign in signs)]


def _better(before: Sequence[Finding], after: Sequence[Finding], wanted: Sequence[Mending]) -> bool:
    was, now = _counts(before), _counts(after)
    fails = {(one.place.file, one.code) for one in after if one.fails}
    if any(now[key] > was[key] for key in fails):
        return False
    times = Counter((one.found.place.file, one.found.code) for one in wanted)
    return all(was[key] - now[key] >= count for key, count in times.items())


def _counts(findings: Sequence[Finding]) -> Counter[tuple[str, str]]:
    return Counter((one.place.file, one.code) for one in findings)
