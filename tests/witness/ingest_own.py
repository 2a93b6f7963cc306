"""Prose of our own, and what ingestion makes of a text: helps tests of rules that need whole texts."""

from glossator.witness import Kind, Witness, ingest

PROSE = (
    "The dredger was late again that week, and the pilots had been told to\n"
    "wait for it in the lee of the mole, where they could see the lamp and\n"
    "be seen from the office of the harbour board. Nobody came for them."
)
LONG = (
    "The company said that nobody would notice. Everybody noticed, and the dark became a subject on which the "
    "newspapers printed more letters than on the war, most of them signed by people who owned a lamp of their own."
)


def kinds_of(text: str, kind: Kind) -> list[str]:
    """Return the words of the decisions of a kind, in order, white space as one space."""
    ingested, _ = ingest(Witness("own.txt", "", text))
    return [" ".join(one.raw.split()) for one in ingested.decisions if one.kind is kind]
