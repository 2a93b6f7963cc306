"""The language server, driven by a real client over standard input and output."""

import asyncio
import os
import sys
from pathlib import Path

import pytest
from lsprotocol import types as lsp
from pygls import uris
from pygls.lsp.client import LanguageClient
from small_project import CHECKOUT, Project

from glossator.editor.completing import wanted
from glossator.model import TargetKind

TEXT = "docs/texts/second.md"


class Editor:
    """An editor that has one project open."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.client = LanguageClient("tests", "1")
        self.found: dict[str, list[lsp.Diagnostic]] = {}
        self.news = asyncio.Event()

        @self.client.feature(lsp.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        def told(params: lsp.PublishDiagnosticsParams) -> None:
            self.found[params.uri] = list(params.diagnostics)
            self.news.set()

    async def start(self) -> None:
        env = {**os.environ, "PYTHONPATH": str(CHECKOUT / "scripts")}
        await self.client.start_io(sys.executable, "-m", "glossator", "--project", str(self.root), "lsp", env=env)
        asked = lsp.InitializeParams(lsp.ClientCapabilities(), root_uri=uris.from_fs_path(str(self.root)))
        await self.client.initialize_async(asked)
        self.client.initialized(lsp.InitializedParams())

    def uri(self, file: str) -> str:
        return uris.from_fs_path(str(self.root / file)) or ""

    def open(self, file: str, words: str) -> None:
        item = lsp.TextDocumentItem(self.uri(file), "markdown", 1, words)
        self.client.text_document_did_open(lsp.DidOpenTextDocumentParams(item))

    def type(self, file: str, words: str) -> None:
        named = lsp.VersionedTextDocumentIdentifier(2, self.uri(file))
        change = lsp.TextDocumentContentChangeWholeDocument(words)
        self.client.text_document_did_change(lsp.DidChangeTextDocumentParams(named, [change]))

    async def codes(self, file: str, wanted: str, there: bool = True) -> list[lsp.Diagnostic]:
        """Wait until a code is told of a file, or no longer told."""
        async with asyncio.timeout(30):
            while True:
                found = self.found.get(self.uri(file))
                if found is not None and (wanted in {one.code for one in found}) == there:
                    return found
                self.news.clear()
                await self.news.wait()

    def at(self, file: str, words: str, sign: str, behind: int = 0) -> dict[str, object]:
        before = words[: words.index(sign) + behind]
        line = before.count("\n")
        units = len(before[before.rfind("\n") + 1 :].encode("utf-16-le")) // 2
        return {
            "text_document": lsp.TextDocumentIdentifier(self.uri(file)),
            "position": lsp.Position(line, units),
        }


async def session(root: Path) -> None:
    words = (root / TEXT).read_text(encoding="utf-8").replace("Ada Lovelace again", "😀 Ada Lovelace again")
    editor = Editor(root)
    client = editor.client
    await editor.start()
    editor.open(TEXT, words)
    assert "c-002" not in {one.code for one in await editor.codes(TEXT, "c-002", there=False)}

    wrong = words.replace("@doe2011", "@doe2012")
    editor.type(TEXT, wrong)
    slip = next(one for one in await editor.codes(TEXT, "c-002") if one.code == "c-002")
    asked = editor.at(TEXT, wrong, "doe2012")
    assert slip.range.start == asked["position"]
    context = lsp.CodeActionContext([slip])
    actions = await client.text_document_code_action_async(
        lsp.CodeActionParams(lsp.TextDocumentIdentifier(editor.uri(TEXT)), slip.range, context)
    )
    assert [one.edit.changes[editor.uri(TEXT)][0].new_text for one in actions][:1] == ["doe2011"]

    editor.type(TEXT, words + "\nSee [@smi and [it]{term=\n")
    offered = await client.text_document_completion_async(
        lsp.CompletionParams(**editor.at(TEXT, words + "\nSee [@smi", "\nSee [@smi", len("\nSee [@smi")))
    )
    assert [(one.label, one.detail) for one in offered.items] == [("smith2010", "Smith, Anna, 2010, Engines")]
    typed = words + "\nSee [@smi and [it]{term="
    offered = await client.text_document_completion_async(
        lsp.CompletionParams(**editor.at(TEXT, typed, "{term=", len("{term=")))
    )
    assert [one.label for one in offered.items] == ["machine-learning"]

    editor.type(TEXT, words)
    here = editor.at(TEXT, words, "@smith2010", 3)
    hover = await client.text_document_hover_async(lsp.HoverParams(**here))
    assert hover.contents.value == "**Smith, Anna, 2010, Engines**"
    (place,) = await client.text_document_definition_async(lsp.DefinitionParams(**here))
    assert (place.uri, place.range.start) == (editor.uri("references/library.bib"), lsp.Position(0, 6))
    uses = await client.text_document_references_async(lsp.ReferenceParams(context=lsp.ReferenceContext(True), **here))
    assert len(uses) == 7

    edit = await client.text_document_rename_async(lsp.RenameParams(new_name="smith2011", **here))
    assert sorted(one.text_document.uri for one in edit.document_changes) == sorted({one.uri for one in uses})
    with pytest.raises(Exception, match="is a work already"):
        await client.text_document_rename_async(lsp.RenameParams(new_name="doe2011", **here))

    entry = "docs/glossary/machine-learning.md"
    there = editor.at("references/events.yml", (root / "references/events.yml").read_text(), "machine-learning", 1)
    edit = await client.text_document_rename_async(lsp.RenameParams(new_name="learning", **there))
    moved = [one for one in edit.document_changes if isinstance(one, lsp.RenameFile)]
    assert [(one.old_uri, one.new_uri) for one in moved] == [
        (editor.uri(entry), editor.uri("docs/glossary/learning.md"))
    ]

    await client.shutdown_async(None)
    client.exit(None)
    await client.stop()


def test_an_editor_is_served(tmp_path: Path) -> None:
    Project(tmp_path)
    before = {path: path.read_bytes() for path in tmp_path.rglob("*.*") if path.is_file()}
    asyncio.run(asyncio.wait_for(session(tmp_path), 60))
    assert {path: path.read_bytes() for path in before} == before


@pytest.mark.parametrize(
    ("file", "line", "expected"),
    [
        ("docs/texts/a.md", "as [see @smi", (TargetKind.WORK, "smi")),
        ("docs/texts/a.md", "as -@", (TargetKind.WORK, "")),
        ("docs/texts/a.md", "me@exam", None),
        ("docs/texts/a.md", "[it]{event=a-d", (TargetKind.EVENT, "a-d")),
        ("docs/texts/a.md", "of: doe", (TargetKind.WORK, "doe")),
        ("docs/glossary/a.md", "see: [one, tw", (TargetKind.TERM, "tw")),
        ("docs/notes/a.md", "text: fi", (TargetKind.TEXT, "fi")),
        ("references/events.yml", "  who: [ada, ", (TargetKind.NAME, "")),
        ("references/events.yml", "  printed: {text: se", (TargetKind.TEXT, "se")),
        ("references/events.yml", "  label: a war", None),
        ("references/library.bib", "  crossref = {smi", (TargetKind.WORK, "smi")),
        ("references/library.bib", "  xdata = {a, b", (TargetKind.WORK, "b")),
        ("references/library.bib", "  title = {smi", None),
    ],
)  # fmt: skip
def test_what_is_completed(file: str, line: str, expected: object) -> None:
    assert wanted(file, line) == expected
