"""What an editor offers to write in the place of what is wrong: what `check --fix` would, and every suggestion."""

from __future__ import annotations

from collections.abc import Iterable

from lsprotocol import types as lsp
from pygls.workspace import TextDocument

from glossator.findings import Finding
from glossator.mending import mendings


def offers(found: Finding, words: str, document: TextDocument, others: list[str]) -> dict[str, object]:
    """Return what a diagnostic carries for its actions: the edits that surely mend it, and further suggestions.

    `others` are suggestions that may stand at the diagnostic's own range.
    """
    surely = next(mendings([found], {found.place.file: words}), None)
    if surely is None:
        return {"others": others}
    edits = []
    for edit in surely.edits:
        start = document.client_position_at_offset(edit.start)
        end = document.client_position_at_offset(edit.end)
        edits.append([start.line, start.character, end.line, end.character, edit.words])
    written = {edit.words for edit in surely.edits}
    return {"fix": surely.said(words), "edits": edits, "others": [one for one in others if one not in written]}


def actions(params: lsp.CodeActionParams) -> Iterable[lsp.CodeAction]:
    """Yield the actions of the diagnostics of a place: what is certain is preferred, else the likeliest suggestion."""
    uri, kind = params.text_document.uri, lsp.CodeActionKind.QuickFix
    for one in params.context.diagnostics:
        data: object = one.data
        title, edits, others = _read(data)
        if edits:
            whole = lsp.WorkspaceEdit(changes={uri: edits})
            yield lsp.CodeAction(f"{title[:1].upper()}{title[1:]}", kind, [one], is_preferred=True, edit=whole)
        for number, word in enumerate(others):
            edit = lsp.WorkspaceEdit(changes={uri: [lsp.TextEdit(one.range, word)]})
            first = not edits and number == 0
            yield lsp.CodeAction(f"Write {word}", kind, [one], is_preferred=first, edit=edit)


_Edits = list[lsp.TextEdit]


def _read(data: object) -> tuple[str, _Edits, list[str]]:
    """What `offers` made, as an editor gives it back: title, edits, others; nothing of anything else."""
    match data:
        case {"fix": str(title), "edits": list(rows), "others": list(others)}:
            return title, [edit for row in rows for edit in _edit(row)], [str(one) for one in others]
        case {"others": list(others)}:
            return "", [], [str(one) for one in others]
        case _:
            return "", [], []


def _edit(row: object) -> _Edits:
    match row:
        case [int(line), int(column), int(last), int(end), str(words)]:
            where = lsp.Range(lsp.Position(line, column), lsp.Position(last, end))
            return [lsp.TextEdit(where, words)]
        case _:
            return []
