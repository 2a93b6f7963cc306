"""What is known of a quotation, said at the citation it belongs to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from glossator.model import Annotation, InCitation, Ref, TargetKind
from glossator.quotations import Checked, Verdict
from glossator.weave.prose.quotation_words import quotation_in_words

_WORDS = 4
"""Words of a quotation that tell which of several is meant."""


def verdicts(annotations: Iterable[Annotation], checked: Sequence[Checked]) -> Mapping[int, str]:
    """Return what became of looking up the quotations that each citation belongs to, by the citation's identity.

    Of a work that the edition does not hold nothing is known and nothing said.
    """
    known = [one for one in checked if one.verdict is not Verdict.NOT_HELD]
    if not known:
        return {}
    cited = [one for one in annotations if isinstance(one.mention.value, InCitation)]
    said: dict[int, list[str]] = {}
    for quoted in known:
        of = [one for one in cited if one.resolution.target == Ref(TargetKind.WORK, quoted.work.key)]
        behind = [one for one in of if one.mention.start >= quoted.quotation.end]
        if of:
            said.setdefault(id((behind or of[::-1])[0]), []).append(_sentence(quoted))
    return {at: "; ".join(sentences) for at, sentences in said.items()}


def _sentence(quoted: Checked) -> str:
    words = quoted.quotation.words.split()
    shown = " ".join(words[:_WORDS]) + (" …" if len(words) > _WORDS else "")
    return f"“{shown}”: {quotation_in_words(quoted)}"
