"""How well dates and events are found: phrases, originals, paraphrases, and sentences that only seem to tell of one.

PYTHONPATH=<checkout>/scripts python scripts/bench/dates.py [--cases FOLDER]

The phrases are those of `tests/chronology/phrases.tsv`, the rows those of `rows_events.py`, `rows_worlds.py`,
`rows_history.py` and `rows_trades.py` in `tests/events`; a folder with `events.yml`, `names.yml`, `paraphrases.tsv`
(id, sentence, event) and `unrelated.tsv` (sentence) is measured beside them. The originals are read where `../shared`
is.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "tests/chronology"))
sys.path.insert(0, str(Path(__file__).parents[2] / "tests/events"))

import rows_history
import rows_trades
import rows_worlds
import yaml
from dates_found import dates_of_the_essay, own_phrases
from rows_events import EVENTS, NAMES, PARAPHRASES, UNRELATED

from glossator.apparatus import annotate
from glossator.chronology import find_dates
from glossator.edition import read_edition
from glossator.events import EventIndex, find_events, parse_event
from glossator.model import Event, MentionKind, Name, Place, layers
from glossator.names import FormIndex, parse_name, resolve_things

CHECKOUT = Path(__file__).resolve().parents[2]


def measured(
    name: str, events: Sequence[Event], names: Sequence[Name], told: Iterable[tuple[str, str]], other: Iterable[str]
) -> None:
    """Print how many sentences are linked to their event alone, how many to another, and how many falsely."""
    forms, _ = FormIndex.of([], names, events)
    index = EventIndex.of(events, forms, names)

    def linked(text: str) -> set[str]:
        found = find_events(text, find_dates(text), forms.find(text), index)
        return {one.target.id for one in resolve_things(found) if one.target}

    right = [(linked(sentence), id) for sentence, id in told]
    false = [bool(linked(sentence)) for sentence in other]
    print(f"{name}: paraphrases linked {sum(got == {id} for got, id in right)} of {len(right)}", end="")
    print(f", to another event {sum(bool(got - {id}) for got, id in right)}", end="")
    print(f"; unrelated sentences linked {sum(false)} of {len(false)}")


def cases(folder: Path) -> None:
    """Print the same of a folder of cases."""
    read = {
        name: [
            thing for record in yaml.safe_load((folder / name).read_text("utf-8"))
            if (thing := parse(record, Place(name))[0]) is not None
        ]
        for name, parse in (("events.yml", parse_event), ("names.yml", parse_name))
    }  # fmt: skip
    told, other = (
        [line.split("\t") for line in (folder / name).read_text("utf-8").splitlines()[1:]]
        for name in ("paraphrases.tsv", "unrelated.tsv")
    )
    measured(
        folder.name,
        read["events.yml"],
        read["names.yml"],
        [(row[1], row[2]) for row in told],
        [row[0] for row in other],
    )


def originals(shared: Path) -> None:
    """Print how many gold events of the second original have a link to an event in their sentence."""
    edition, _ = read_edition(CHECKOUT, shared / "texts")
    apparatus, _ = annotate(edition)
    passages = {p.id: p.prose.text for text in edition.texts for p in text.spoken}
    spots: list[tuple[str, int, str]] = [
        (passages[one.passage], one.mention.start, one.resolution.target.id)
        for one, _ in layers(apparatus.annotations["nato-russia-2020"])
        if one.mention.kind is MentionKind.EVENT and one.resolution.target is not None
    ]
    gold = json.loads((shared / "gold/B.events.json").read_text("utf-8"))["records"]
    worthy = [row for row in gold if row["timeline_worthy"]]
    found = 0
    for row in worthy:
        sentence, size = " ".join(row["sentence_text"].split())[:40], len(row["sentence_text"]) + 10
        found += any(
            (at := " ".join(words.split()).find(sentence)) >= 0 and at <= start + 5 <= at + size
            for words, start, _ in spots
        )
    everywhere = [
        one.resolution.target.id
        for text in edition.texts
        if text.local
        for one, _ in layers(apparatus.annotations[text.id])
        if one.mention.kind is MentionKind.EVENT and one.resolution.target is not None
    ]
    print(f"originals: gold events of the essay with an event linked in their sentence {found} of {len(worthy)}")
    print(f"originals: curated events linked from one of the two {len(set(everywhere))} of {len(edition.events)}")


def main() -> None:
    """Print the figures."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--cases", type=Path, help="a folder of cases, as above")
    beside = next((p / "shared" for p in CHECKOUT.parents if (p / "shared/texts").is_dir()), None)
    ask.add_argument("--shared", type=Path, default=beside)
    given = ask.parse_args()
    own_phrases()
    measured("own rows", EVENTS, NAMES, PARAPHRASES, [row[0] for row in UNRELATED])
    measured("worlds", rows_worlds.EVENTS, rows_worlds.NAMES, rows_worlds.PARAPHRASES, rows_worlds.UNRELATED)
    told, other = rows_history.PARAPHRASES, [row[0] for row in rows_history.NEGATIVES]
    measured("history", rows_history.EVENTS, rows_history.NAMES, told, other)
    told, other = rows_trades.PARAPHRASES + rows_trades.LATER, rows_trades.UNRELATED + rows_trades.OTHERS
    measured("trades", rows_trades.EVENTS, rows_trades.NAMES, told, other)
    if given.cases:
        cases(given.cases)
    if given.shared:
        dates_of_the_essay(given.shared)
        originals(given.shared)
    else:
        print("originals: not here, not measured")


if __name__ == "__main__":
    main()
