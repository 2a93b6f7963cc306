"""The page of our own signs in Markdown, from the lists of their values."""

from __future__ import annotations

from glossator.arguments import PointKind
from glossator.edition.notes import KINDS as NOTE_KINDS
from glossator.edition.notes import LONGEST
from glossator.model.kinds import OF_TEXTS, TargetKind
from glossator.model.locator_labels import BY_LANGUAGE
from manual_pages.rows import table

_NOTES = {
    "correction": "the text is wrong, and this is right",
    "context": "what a reader should know besides; what a note is without a kind",
    "question": "something that is still open",
    "definition": "what the words mean here",
}
_POINTS = {
    "claim": "what the text holds; an item of the first level without a sign",
    "reason": "why; an item below another without a sign",
    "evidence": "what it points to",
    "concession": "what it grants",
    "objection": "what can be said against it; needs no passage",
}


def signs_page() -> str:
    """Return the page."""
    forced = [(f"`[words]{{{kind}=ID}}`", f"the words mean this {kind}") for kind in TargetKind if kind not in OF_TEXTS]
    forced.append(("`[words]{.plain}`", "the words mean nothing, and are not linked"))
    notes = [(f"`{{kind={kind}}}`", _NOTES.get(kind, "")) for kind in NOTE_KINDS]
    points = [(f"`{{{kind}}}`", _POINTS.get(kind, "")) for kind in PointKind]
    labels: dict[str, list[str]] = {}
    for language, words in BY_LANGUAGE:
        for label, printed in words.items():
            labels.setdefault(label, []).append(f"{language or 'any'}: {printed.replace('|', ', ')}")
    return (
        "# Signs in Markdown\n\nEverything else is CommonMark, with notes (`[^1]`) and tables.\n\n"
        f"## What words mean\n\n{table(('sign', 'what it says'), forced)}\n\n"
        "## Citations\n\n"
        + table(
            ("sign", "what it says"),
            [
                ("`[@key]`", "cites the work, in brackets"),
                ("`[@key, p. 12]`", "with a locator"),
                ("`[see @key, p. 12; also @other]`", "with words around it, and several works"),
                ("`@key [p. 12]`", "cites within the sentence"),
                ("`[-@key]`", "without the authors, who are named in the sentence"),
                ("`\\@`, `\\[`", "a sign that is none"),
            ],
        )
        + "\n\nLocators, by language of the text:\n\n"
        + table(("label", "words"), [(f"`{label}`", "; ".join(words)) for label, words in sorted(labels.items())])
        + f"\n\n## Kinds of notes\n\nBehind the heading of a note in `docs/notes/`, which quotes at most {LONGEST} "
        f"words.\n\n{table(('sign', 'what it says'), notes)}\n\n"
        f"## Points of an argument\n\nIn an item of `docs/arguments/`.\n\n{table(('sign', 'what it says'), points)}\n\n"
        + table(
            ("sign", "what it rests on"),
            [
                ("`[¶ 31]`, `[¶ 31, 33]`, `[¶¶ 31–33]`", "paragraphs, by their numbers"),
                ("`[“a few words”]`", "the one place where the words stand"),
                ("`[¶ 31 “a few words”]`", "the words in that paragraph"),
            ],
        )
        + "\n\n## What is folded\n\nA block quotation that begins with a sign and a title is shown folded, in texts "
        "and on pages of your own; it is no quotation, and needs no script.\n\n"
        + table(
            ("sign", "what it says"),
            [
                (
                    "`> [!answer]- Title`",
                    "the paragraph is the title, all behind it is folded away; any word may stand there",
                )
            ],
        )
        + "\n"
    )
