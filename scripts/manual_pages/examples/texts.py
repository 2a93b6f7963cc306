"""Texts and files: wrong and right of each finding."""

from __future__ import annotations

from collections.abc import Mapping

from manual_pages.examples.example import NAMES, WORKS, Example, Unshown, alone, in_text, note, record, text, work

_PIER = (
    "The first pier of Norrvik was a row of posts that the ice took away each spring.\n\n"
    "The second was of stone, and the town went into debt for it for thirty years.\n\n"
    "The third was never built, though its drawings hang in the hall of the council."
)
_PARTS = _PIER.split("\n\n")
_MERGE = "<<<<<<< ours\nThe pier is of wood.\n=======\nThe pier is of stone.\n>>>>>>> theirs"
_DEBT = note("pier", "went into debt for it")


def _noted(id: str, wrong: str, right: str) -> Example:
    return Example(
        f"docs/notes/{id}.md", note(id, wrong), note(id, right),
        ((f"docs/texts/{id}.md", text(id, "The pier was long, and the pier was cold when the wind came from the north.")),),
    )  # fmt: skip


_EVIDENCE, _ROWS = "references/evidence.csv", "claim,passage,words,original,line,work\n"
_LOCK = "# glossator anchors 1: written by `glossator anchors`; text, id, state, targets, after, pairs, fingerprint, opening\n"


def _lock(lines: str) -> Example:
    """A row about the registry of anchors, which `glossator anchors` writes anew."""
    return alone(Example("references/anchors.lock", f"{_LOCK}{lines}", _LOCK))


EXAMPLES: Mapping[str, Example | Unshown] = {
    "t-001": Example("docs/texts/sevres.md", text("sevres", "A lens from Sèvres."), text("sevres", "A lens from Sèvres."), saved_as="windows-1252"),
    "t-002": Example("docs/texts/rails.md", "---\ntitle: [Rails\n---\n\nRails.\n", text("rails", "Rails.")),
    "t-003": Example("docs/texts/rope.md", "---\nlanguage: en\n---\n\nRope.\n", text("rope", "Rope.")),
    "t-004": Example("docs/texts/Rope Two.md", text("rope", "Rope."), ""),
    "t-005": in_text("bold", "The pier was <b>long</b>.", "The pier was **long**."),
    "t-006": in_text("wood", "Wood was short.[^1]", "Wood was short.[^1]\n\n[^1]: In most years."),
    "t-007": in_text("iron", "Iron was dear.\n\n[^1]: In most years.", "Iron was dear.[^1]\n\n[^1]: In most years."),
    "t-008": _noted("cold", "the pier was could", "the pier was cold"),
    "t-009": _noted("long", "pier was", "pier was long"),
    "t-010": Example("docs/notes/peir.md", "## of stone {kind=context}\n\nGranite.\n", ""),
    "t-011": _noted("wind", "the pier was cold when the wind came from the north", "when the wind came from the north"),
    "t-012": Example(
        "docs/glossary/sub/quay.md", "---\nterm: quayside\n---\n\nThe side of a quay.\n", "",
        (("docs/glossary/quay.md", "---\nterm: quay\n---\n\nWhere ships are loaded.\n"),),
    ),
    "t-013": Example(
        "docs/texts/calm.md", text("calm", "All was calm.", "silence:\n  c-001: nobody has found that report\n"),
        text("calm", "All was calm (Krogh 1888).", "silence:\n  c-001: nobody has found that report\n"),
    ),
    "t-014": Example("docs/texts/silk.md", text("silk", "Silk.", "kind: translation\n"), text("silk", "Silk.", "kind: companion\n")),
    "t-015": Unshown("it is said of a file that the system does not let you read"),
    "t-016": Unshown("it is said of a link, a pipe or a device in the place of a file"),
    "t-017": Example("docs/texts/fine.md~", text("fine", "All was fine."), ""),
    "t-018": Example("sources/con.txt", "The pier\n\nIt was a long pier, and it was cold when the wind came from the north.\n", ""),
    "t-019": in_text("unseen", "The pier was lo\u202eng.", "The pier was long."),
    "t-020": record(NAMES, '- id: "ny\\u200bvik"\n  kind: place\n  name: Nyvik\n', "- id: nyvik\n  kind: place\n  name: Nyvik\n"),
    "t-021": record(NAMES, "- id: pier1901\n  kind: infrastructure\n  name: The pier of 1901\n",
                    "- id: pier-of-1901\n  kind: infrastructure\n  name: The pier of 1901\n",
                    (WORKS, work("Pier1901", "author = {Moe, Liv}\ntitle = {The pier}\ndate = {1901}"))),
    "t-022": Example("docs/texts/wide.md", text("wide", "The bay is wide."), text("wide", "The bay is wide."), saved_as="utf-16"),
    "t-023": in_text("merged", _MERGE, "The pier is of stone."),
    "t-024": Unshown("it takes a file of more than 50 MB"),
    "t-025": _lock("<<<<<<< ours\n=======\n>>>>>>> theirs\n"),
    "t-026": _lock("pier\tsomebody wrote between the lines\n"),
    "t-027": _lock("pier\t#stone\theading\t-\t-\t-\t-\tStone\npier\t#stone\theading\t-\t#wood\t-\t-\tStone\n"),
    "t-028": Unshown("it is said where two passages that look alike were both edited, and nobody can tell which is which"),
    "t-029": alone(Example(
        "docs/texts/pier.md", text("pier", f"{_PIER}\n\nA fourth is spoken of."), text("pier", _PIER), was=(("docs/texts/pier.md", text("pier", _PIER)),),
        found_in="references/anchors.lock",
    )),
    "t-030": alone(Example("references/anchors.lock", "", _LOCK)),
    "t-031": alone(Example(
        "docs/notes/pier.md", _DEBT, "", (("docs/texts/piers-of-norrvik.md", text("pier", _PIER)),),
        was=(("docs/texts/pier.md", text("pier", _PIER)), ("docs/notes/pier.md", _DEBT)),
    )),
    "t-032": alone(Example(
        "docs/notes/pier.md", _DEBT, "",
        (("docs/texts/wood.md", text("wood", _PARTS[0])), ("docs/texts/stone.md", text("stone", _PARTS[1]))),
        was=(("docs/texts/pier.md", text("pier", "\n\n".join(_PARTS[:2]))), ("docs/notes/pier.md", _DEBT)),
    )),
    "t-033": alone(Example(
        "docs/notes/pier.md", _DEBT, "",
        (("docs/texts/pier.md", text("pier", "\n\n".join(_PARTS[::2]))), ("docs/texts/debt.md", text("debt", _PARTS[1]))),
        was=(("docs/texts/pier.md", text("pier", _PIER)), ("docs/notes/pier.md", _DEBT)),
    )),
    "t-034": alone(Example(
        _EVIDENCE, f"{_ROWS}The town was in debt,pgtlyvoj3rr,,own,,\n", f"{_ROWS}The town was in debt,p3je5argfzq,,own,,\n",
        (("docs/texts/pier.md", text("pier", f"{_PARTS[0]} {_PARTS[1]}\n\n{_PARTS[2]}")),),
        was=(("docs/texts/pier.md", text("pier", _PIER)), (_EVIDENCE, f"{_ROWS}The town was in debt,pgtlyvoj3rr,,own,,\n")),
    )),
    "t-035": alone(Example(
        _EVIDENCE, f"{_ROWS}The town was in debt,pgtlyvoj3rr,,own,,\n", f"{_ROWS}The town was in debt,pr4fvewmcqx,,own,,\n",
        (("docs/texts/pier.md", text("pier", "\n\n".join(_PARTS[::2]))),),
        was=(("docs/texts/pier.md", text("pier", _PIER)), (_EVIDENCE, f"{_ROWS}The town was in debt,pgtlyvoj3rr,,own,,\n")),
    )),
    "t-036": alone(Example(
        "references/arguments.lock", "# glossator arguments 1: written by `glossator anchors`; text, item, numbers as written, passages\nnonsense\n",
        "# glossator arguments 1: written by `glossator anchors`; text, item, numbers as written, passages\n",
    )),
}  # fmt: skip
"""Code to its example. To add one, add a row."""
