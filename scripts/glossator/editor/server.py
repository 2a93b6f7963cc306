"""The language server (LSP 3.17): what an editor asks, put to the workshop, and findings told as somebody types."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence
from pathlib import Path

from lsprotocol import types as lsp
from pygls import uris
from pygls.exceptions import JsonRpcInvalidParams
from pygls.lsp.server import LanguageServer
from pygls.workspace import TextDocument

from glossator import __version__
from glossator.editor.cards import called, card
from glossator.editor.completing import wanted
from glossator.editor.offers import actions, offers
from glossator.editor.spans import span_of
from glossator.editor.workshop import Workshop, naming_at, of_thing
from glossator.findings import Finding, Severity
from glossator.renaming import Naming, Unrenamable, renaming

OWN, WHOLE = 0.1, 0.6
"""Seconds without a keystroke before a text is looked at by itself, and before the whole edition is read."""
MOST = 200
"""Things that a completion offers; it is asked again with the next letter."""
_SEVERITY = {
    Severity.ERROR: lsp.DiagnosticSeverity.Error,
    Severity.WARNING: lsp.DiagnosticSeverity.Warning,
    Severity.NOTE: lsp.DiagnosticSeverity.Information,
}


class Server(LanguageServer):
    """One editor and one project."""

    def __init__(self, root: Path) -> None:
        super().__init__("glossator", __version__, max_workers=2)
        self.workshop = Workshop(root)
        self._waiting: asyncio.Task[None] | None = None
        self._turn = 0
        """Number of the last change: what an earlier one asked for is late."""
        self._told: set[str] = set()
        """Files that have findings in the editor."""

    def file_of(self, uri: str) -> str:
        """Return the path of a document from the project's folder; empty for one that lies elsewhere."""
        path = Path(uris.to_fs_path(uri) or "")
        return path.relative_to(self.workshop.root).as_posix() if path.is_relative_to(self.workshop.root) else ""

    def document(self, file: str, words: str) -> TextDocument:
        """Return a file as a document, for its places in the units of the editor."""
        return TextDocument(self.uri_of(file), source=words, position_codec=self.workspace.position_codec)

    def uri_of(self, file: str) -> str:
        """Return the address of a file."""
        return uris.from_fs_path(str(self.workshop.root / file)) or ""

    def range_of(self, document: TextDocument, start: int, end: int) -> lsp.Range:
        """Return a stretch of characters as the editor counts it."""
        return lsp.Range(document.client_position_at_offset(start), document.client_position_at_offset(end))

    def changed(self, uri: str, words: str | None) -> None:
        """Take what an editor holds, and look at it once nobody has typed for a moment."""
        file = self.file_of(uri)
        if not file:
            return
        self.workshop.hold(file, words)
        self._turn += 1
        if self._waiting is not None:
            self._waiting.cancel()
        self._waiting = asyncio.get_running_loop().create_task(self._look(file))

    async def _look(self, file: str) -> None:
        await asyncio.sleep(OWN)
        own = await asyncio.to_thread(self.workshop.own_findings, file)
        if own is not None:
            self._tell(file, own, self.workshop.held(file))
        await asyncio.sleep(WHOLE - OWN)
        turn = self._turn
        # A thread cannot be stopped: one that waits for another to end must know that it is asked no more.
        found = await asyncio.to_thread(self.workshop.findings_unless, lambda: turn != self._turn)
        if found is None:
            return
        by_file: dict[str, list[Finding]] = {}
        for one in found:
            by_file.setdefault(one.place.file, []).append(one)
        files = await asyncio.to_thread(self.workshop.files)
        for name in sorted({*by_file, *self._told, file}):
            self._tell(name, by_file.get(name, []), files.get(name, ""))

    def _tell(self, file: str, found: Sequence[Finding], words: str) -> None:
        document = self.document(file, words)
        shown = [self._diagnostic(one, document, words) for one in found]
        self.text_document_publish_diagnostics(lsp.PublishDiagnosticsParams(document.uri, shown))
        self._told = self._told | {file} if shown else self._told - {file}

    def _diagnostic(self, found: Finding, document: TextDocument, words: str) -> lsp.Diagnostic:
        start, end, exact = span_of(found, words)
        guess = f" (did you mean {' or '.join(found.suggestions)}?)" if found.suggestions else ""
        return lsp.Diagnostic(
            self.range_of(document, start, end),
            f"{found.message}; {found.hint}{guess}",
            _SEVERITY[found.severity],
            found.code,
            source="glossator",
            data=offers(found, words, document, list(found.suggestions) if exact else []),
        )

    def named_at(self, uri: str, position: lsp.Position) -> tuple[Naming | None, list[Naming], dict[str, str]]:
        """Return what is named at a place, every naming, and the files."""
        file, files = self.file_of(uri), self.workshop.files()
        found = self.workshop.namings(files)
        if file not in files:
            return None, found, files
        return naming_at(found, file, self.document(file, files[file]).offset_at_position(position)), found, files

    def location(self, one: Naming, files: dict[str, str]) -> lsp.Location:
        """Return where a naming stands."""
        start, end = max(one.start, 0), max(one.end, 0)
        document = self.document(one.file, files[one.file])
        return lsp.Location(document.uri, self.range_of(document, start, end))


def made(root: Path) -> Server:
    """Return the server of a project, with everything that it answers."""
    server = Server(root)

    @server.feature(lsp.TEXT_DOCUMENT_DID_OPEN)
    def opened(params: lsp.DidOpenTextDocumentParams) -> None:
        server.changed(params.text_document.uri, params.text_document.text)

    @server.feature(lsp.TEXT_DOCUMENT_DID_CHANGE)
    def typed(params: lsp.DidChangeTextDocumentParams) -> None:
        uri = params.text_document.uri
        server.changed(uri, server.workspace.get_text_document(uri).source)

    @server.feature(lsp.TEXT_DOCUMENT_DID_CLOSE)
    def closed(params: lsp.DidCloseTextDocumentParams) -> None:
        server.changed(params.text_document.uri, None)

    @server.feature(lsp.TEXT_DOCUMENT_COMPLETION, lsp.CompletionOptions(trigger_characters=["@", "=", "[", "{"]))
    def completed(params: lsp.CompletionParams) -> lsp.CompletionList:
        return _completed(server, params)

    @server.feature(lsp.TEXT_DOCUMENT_HOVER)
    def hovered(params: lsp.HoverParams) -> lsp.Hover | None:
        one, _, files = server.named_at(params.text_document.uri, params.position)
        words = card(server.workshop.edition, one.kind, one.id) if one else ""
        if one is None or not words:
            return None
        return lsp.Hover(lsp.MarkupContent(lsp.MarkupKind.Markdown, words), server.location(one, files).range)

    @server.feature(lsp.TEXT_DOCUMENT_DEFINITION)
    def gone_to(params: lsp.DefinitionParams) -> list[lsp.Location]:
        one, found, files = server.named_at(params.text_document.uri, params.position)
        return _places(server, [use for use in of_thing(found, one.kind, one.id) if use.defines] if one else [], files)

    @server.feature(lsp.TEXT_DOCUMENT_REFERENCES)
    def used(params: lsp.ReferenceParams) -> list[lsp.Location]:
        one, found, files = server.named_at(params.text_document.uri, params.position)
        uses = of_thing(found, one.kind, one.id) if one else []
        return _places(server, [use for use in uses if params.context.include_declaration or not use.defines], files)

    @server.feature(lsp.TEXT_DOCUMENT_PREPARE_RENAME)
    def may_rename(params: lsp.PrepareRenameParams) -> lsp.Range | None:
        one, _, files = server.named_at(params.text_document.uri, params.position)
        return server.location(one, files).range if one else None

    @server.feature(lsp.TEXT_DOCUMENT_RENAME, lsp.RenameOptions(prepare_provider=True))
    def renamed(params: lsp.RenameParams) -> lsp.WorkspaceEdit | None:
        one, _, files = server.named_at(params.text_document.uri, params.position)
        return _renamed(server, one, params.new_name, files) if one else None

    @server.feature(
        lsp.TEXT_DOCUMENT_CODE_ACTION, lsp.CodeActionOptions(code_action_kinds=[lsp.CodeActionKind.QuickFix])
    )
    def offered(params: lsp.CodeActionParams) -> list[lsp.CodeAction]:
        return list(actions(params))

    return server


def _places(server: Server, found: Iterable[Naming], files: dict[str, str]) -> list[lsp.Location]:
    return [server.location(one, files) for one in found]


def _completed(server: Server, params: lsp.CompletionParams) -> lsp.CompletionList:
    uri, position = params.text_document.uri, params.position
    file, document = server.file_of(uri), server.workspace.get_text_document(uri)
    offset = document.offset_at_position(position)
    line = document.source[document.source.rfind("\n", 0, offset) + 1 : offset]
    asked = wanted(file, line) if file else None
    if asked is None:
        return lsp.CompletionList(False, [])
    kind, begun = asked
    found = server.workshop.namings(server.workshop.files())
    ids = sorted({one.id for one in found if one.defines and one.kind is kind})
    titles = {id: called(server.workshop.edition, kind, id) for id in ids}
    folded = begun.casefold()
    fits = [id for id in ids if folded in id.casefold() or folded in titles[id].casefold()]
    where = server.range_of(document, offset - len(begun), offset)
    items = [
        lsp.CompletionItem(
            id,
            kind=lsp.CompletionItemKind.Reference,
            detail=titles[id],
            filter_text=f"{id} {titles[id]}",
            text_edit=lsp.TextEdit(where, id),
        )
        for id in fits[:MOST]
    ]
    return lsp.CompletionList(len(fits) > MOST, items)


def _renamed(server: Server, one: Naming, new: str, files: dict[str, str]) -> lsp.WorkspaceEdit:
    try:
        done = renaming(files, one.kind, one.id, new)
    except Unrenamable as refused:
        raise JsonRpcInvalidParams(str(refused)) from refused
    by_file: dict[str, list[lsp.TextEdit | lsp.AnnotatedTextEdit | lsp.SnippetTextEdit]] = {}
    documents = {file: server.document(file, files[file]) for file in {edit.file for edit in done.edits}}
    for edit in done.edits:
        where = server.range_of(documents[edit.file], edit.start, edit.end)
        by_file.setdefault(edit.file, []).append(lsp.TextEdit(where, edit.words))
    changes: list[lsp.TextDocumentEdit | lsp.CreateFile | lsp.RenameFile | lsp.DeleteFile] = [
        lsp.TextDocumentEdit(lsp.OptionalVersionedTextDocumentIdentifier(server.uri_of(file)), edits)
        for file, edits in by_file.items()
    ]
    changes += [lsp.RenameFile(server.uri_of(old), server.uri_of(to)) for old, to in done.moves]
    return lsp.WorkspaceEdit(document_changes=changes)


def serve(root: Path) -> None:
    """Serve one editor on standard input and output until it ends."""
    made(root).start_io()
