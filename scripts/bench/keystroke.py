"""Time from a keystroke in an editor to the findings of the text, told by the language server over its real protocol.

python scripts/bench/keystroke.py                 # 500 texts, 20 keystrokes, a pause after each
python scripts/bench/keystroke.py --pause 0.05    # as somebody types who does not stop
"""

from __future__ import annotations

import argparse
import asyncio
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

from lsprotocol import types as lsp
from pygls import uris
from pygls.lsp.client import LanguageClient

sys.path.insert(0, str(Path(__file__).parent))

from corpus import corpus
from projects import glossator

SCRIPTS = Path(__file__).parents[1]
SLIP = " [@nobody1999], see [there](nowhere.md)"
"""What the text by itself tells (c-002), and what only the whole edition does (x-005)."""


class Editor:
    """One editor with one text open, and when it was last told of which file."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.client = LanguageClient("bench", "1")
        self.told: dict[str, float] = {}
        self.codes: dict[str, set[str]] = {}
        self.news = asyncio.Event()
        self.version = 1

        @self.client.feature(lsp.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        def told(params: lsp.PublishDiagnosticsParams) -> None:
            self.told[params.uri] = time.perf_counter()
            self.codes[params.uri] = {str(one.code) for one in params.diagnostics}
            self.news.set()

    async def start(self) -> None:
        """Start a server of this checkout for the project."""
        env = {**os.environ, "PYTHONPATH": str(SCRIPTS)}
        await self.client.start_io(sys.executable, "-m", "glossator", "--project", str(self.root), "lsp", env=env)
        asked = lsp.InitializeParams(lsp.ClientCapabilities(), root_uri=uris.from_fs_path(str(self.root)))
        await self.client.initialize_async(asked)
        self.client.initialized(lsp.InitializedParams())

    def uri(self, file: str) -> str:
        """Return the address of a file."""
        return uris.from_fs_path(str(self.root / file)) or ""

    def type(self, file: str, words: str) -> float:
        """Send the words of a file; return when."""
        self.version += 1
        named = lsp.VersionedTextDocumentIdentifier(self.version, self.uri(file))
        change = lsp.TextDocumentContentChangeWholeDocument(words)
        at = time.perf_counter()
        self.client.text_document_did_change(lsp.DidChangeTextDocumentParams(named, [change]))
        return at

    async def until(self, file: str, code: str, there: bool) -> float:
        """Wait until a code is told of a file, or no longer told; return when."""
        async with asyncio.timeout(300):
            while (code in self.codes.get(self.uri(file), set())) != there or self.uri(file) not in self.told:
                self.news.clear()
                await self.news.wait()
        return self.told[self.uri(file)]


async def measure(root: Path, strokes: int, pause: float) -> None:
    """Print how long the first whole reading took, each keystroke, and each whole reading behind it."""
    editor = Editor(root)
    began = time.perf_counter()
    await editor.start()
    file = "docs/texts/" + sorted(path.name for path in (root / "docs/texts").iterdir())[7]
    words = (root / file).read_text(encoding="utf-8")
    editor.client.text_document_did_open(
        lsp.DidOpenTextDocumentParams(lsp.TextDocumentItem(editor.uri(file), "markdown", 1, words))
    )
    await editor.until(file, "c-002", False)
    print(f"first findings after {time.perf_counter() - began:.2f} s")
    taken, whole = [], []
    for number in range(strokes):
        wrong = number % 2 == 0
        typed = f"{words}\nMore of it {number}{SLIP if wrong else ''}.\n"
        at = editor.type(file, typed)
        taken.append(await editor.until(file, "c-002", wrong) - at)
        if pause:
            await asyncio.sleep(pause)
        elif wrong:
            whole.append(await editor.until(file, "x-005", True) - at)
    print(f"keystroke to findings: median {statistics.median(taken) * 1000:.0f} ms, longest {max(taken) * 1000:.0f} ms")
    if whole:
        print(f"to the findings of the whole edition: median {statistics.median(whole):.2f} s")
    await editor.client.shutdown_async(None)
    editor.client.exit(None)
    await editor.client.stop()


def main() -> None:
    """Make the corpus and measure."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--size", type=int, default=500, help="number of texts")
    ask.add_argument("--strokes", type=int, default=20, help="number of keystrokes")
    ask.add_argument("--pause", type=float, default=0.0, help="seconds between them (default: until all is told)")
    ask.add_argument("--project", type=Path, help="a project that is there already")
    asked = ask.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        root = asked.project or Path(scratch) / "project"
        if asked.project is None:
            glossator(corpus(asked.size), root)
        asyncio.run(measure(root, asked.strokes, asked.pause))


if __name__ == "__main__":
    main()
