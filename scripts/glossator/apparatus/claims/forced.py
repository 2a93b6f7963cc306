"""`[words]{term=id}`: the author says what the words denote."""

from __future__ import annotations

from glossator.apparatus.reading import Claimed, Claims, Reading
from glossator.edition import THINGS
from glossator.findings import Finding, finding
from glossator.model import Forced, MarkupKind, Mention, Ref, Resolution, TargetKind, Unresolved


def claim(reading: Reading) -> Claims:
    """Return a mention for each; an id that nothing has denotes nothing, with a finding and the likest ids."""
    claimed: list[Claimed] = []
    findings: list[Finding] = []
    for markup in reading.passage.prose.markups:
        if markup.kind is not MarkupKind.FORCED:
            continue
        word, _, id = markup.target.partition("=")
        meant = TargetKind(word)
        row = THINGS[meant]
        printed = reading.passage.prose.text[markup.start : markup.end]
        mention = Mention(row.mention, markup.start, markup.end, printed, "forced", Forced(id))
        known = reading.indexes.spellings[meant]
        if id in known:
            claimed.append((mention, Resolution(Ref(meant, id))))
            continue
        close = known.nearest(id)
        others = () if close else reading.indexes.of_other_kinds(id)
        findings.append(finding(row.missing, reading.text.place(markup.at), close or others, **row.called(id)))
        refs = tuple(Ref(meant, near) for near in close)
        claimed.append((mention, Resolution(None, Unresolved.NO_CANDIDATE, refs)))
    return claimed, findings
