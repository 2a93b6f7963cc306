"""Notes paired, by form: F1 over texts of our own with planted answers, or over a folder of texts with answers.

`python scripts/bench/gold_footnotes.py [FOLDER] [--missed]`: without a folder the
texts of `tests/witness/note_texts.py`. A folder holds `ID.txt` and `ID.json` with
`layout` and `notes`, each note with its `label`, the `start` and `end` of its
`mark`, and the `text` of its body. A note counts where its mark is found at its
place and leads to its body, of which nine words in ten are the same.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "scripts"), str(ROOT / "tests" / "witness")]

from note_texts import Note, NoteText, decoys, texts  # noqa: E402

from glossator.findings import Finding  # noqa: E402
from glossator.witness import Decision, Kind, Witness, ingest  # noqa: E402

_MARK = re.compile(r"\[\^[^\]]*\]")
_ALIKE = 0.9


@dataclass(slots=True)
class Score:
    """Counts of one form."""

    right: int = 0
    found: int = 0
    wanted: int = 0
    silent: int = 0
    """Texts that lose over a tenth of their notes and do not say so."""
    lossy: int = 0
    sure: list[tuple[float, bool]] = field(default_factory=list)
    """Of each decision its confidence, and whether it is right."""

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall; 1 where nothing is wanted and nothing found."""
        both = self.found + self.wanted
        return 2 * self.right / both if both else 1.0

    def add(self, other: Score) -> None:
        """Add the counts of another."""
        self.right += other.right
        self.found += other.found
        self.wanted += other.wanted
        self.silent += other.silent
        self.lossy += other.lossy
        self.sure += other.sure


def measure(text: NoteText) -> tuple[Score, list[str]]:
    """Return the counts of one text, and a line for every note that is missed or false."""
    ingested, findings = ingest(Witness("raw.txt", "", text.raw))
    bodies = {label_of(one): one for one in ingested.decisions if one.kind is Kind.NOTE}
    marks = [one for one in ingested.decisions if one.kind is Kind.NOTE_MARKER]
    score = Score(found=max(len(marks), len(bodies)), wanted=len(text.notes))
    lines: list[str] = []
    hit: set[int] = set()
    for note in text.notes:
        own = [at for at, one in enumerate(marks) if _meets(one, note)]
        body = bodies.get(label_of(marks[own[0]])) if own else None
        if body is None:
            near = [one for one in bodies.values() if alike(str(one.value["text"]), note.text)]
            missing = "mark" if near else "body" if own else "mark and body"
            lines.append(f"{text.name}: note {note.label}: no {missing}")
        elif not alike(str(body.value["text"]), note.text):
            lines.append(f"{text.name}: note {note.label}: {str(body.value['text'])[:60]!r} for {note.text[:60]!r}")
        else:
            score.right += 1
            hit.update(own)
    score.sure = [(one.confidence, at in hit) for at, one in enumerate(marks)]
    false = len(marks) - len(hit)
    if false:
        lines.append(f"{text.name}: {false} false marks")
    if len(bodies) > len(text.notes):
        lines.append(f"{text.name}: {len(bodies)} bodies for {len(text.notes)}")
    if score.right < 0.9 * score.wanted:
        score.lossy = 1
        score.silent = int(not says(findings))
    return score, lines


def says(findings: Iterable[Finding]) -> bool:
    """Whether a finding speaks of notes or marks that are lost."""
    return any(one.code in ("w-004", "w-008") or one.code.startswith("w-12") for one in findings)


def label_of(decision: Decision) -> str:
    """Return what a note and its mark have in common."""
    return str(decision.value.get("label", decision.value["number"]))


def alike(found: str, wanted: str) -> bool:
    """Whether two bodies have nine words in ten in common, in order."""
    a, b = _MARK.sub("", found).replace("-", "").split(), wanted.replace("-", "").split()
    return a == b or SequenceMatcher(None, a, b, autojunk=False).ratio() >= _ALIKE


def _meets(mark: Decision, note: Note) -> bool:
    return any(span.start < note.mark[1] and note.mark[0] < span.end for span in mark.spans)


def in_folder(folder: Path) -> Iterable[tuple[str, NoteText]]:
    """Return every text of a folder, with the name of its layout."""
    for path in sorted(folder.glob("*.json")):
        answers = json.loads(path.read_text(encoding="utf-8"))
        notes = [
            Note(str(one["label"]), (one["mark"]["start"], one["mark"]["end"]), " ".join(one["text"]))
            for one in answers["notes"]
        ]
        raw = path.with_suffix(".txt").read_bytes().decode("utf-8")
        yield str(answers["layout"]), NoteText(path.stem, raw, tuple(notes))


def main(arguments: list[str]) -> int:
    """Print F1 by form, what is missed if asked, and how far confidence can be trusted."""
    folder = next((Path(one) for one in arguments if not one.startswith("-")), None)
    rows = in_folder(folder) if folder else [(one.name.rsplit(" (", 1)[0], one) for one in [*texts(), *decoys()]]
    scores: dict[str, Score] = defaultdict(Score)
    total = Score()
    for name, text in rows:
        score, lines = measure(text)
        scores[name].add(score)
        total.add(score)
        if "--missed" in arguments:
            print(*lines, sep="\n", end="\n" if lines else "")
    for name, score in scores.items():
        print(f"{score.f1:6.3f}  {score.right:4} of {score.wanted:4}, {score.found:4} found  {name}")
    print(f"{total.f1:6.3f}  all; lossy and silent: {total.silent} of {total.lossy}")
    tenths: Counter[int] = Counter()
    right: Counter[int] = Counter()
    said: dict[int, float] = defaultdict(float)
    for sure, good in total.sure:
        tenth = min(int(sure * 10), 9)
        tenths[tenth] += 1
        right[tenth] += good
        said[tenth] += sure
    for tenth in sorted(tenths):
        count = tenths[tenth]
        print(f"  confidence {said[tenth] / count:.2f}: right {right[tenth] / count:.2f} of {count}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
