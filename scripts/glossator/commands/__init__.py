"""The verbs of the command line, one a file: each has `arguments(parser)` and `run(arguments)`."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from types import ModuleType

VERBS: Mapping[str, str] = {
    "init": "Start a reader of your own: a small complete edition that builds at once, or one of your texts.",
    "build": "Build the whole site.",
    "serve": "Preview the site live, rebuilt whenever a file of the edition is saved.",
    "ingest": "Turn a raw file into Markdown, with a receipt for every decision.",
    "trace": "Say where a place of an ingested text stands in its raw file, and which decisions brought it there.",
    "annotate": "Print the mentions of texts, one JSON object a line.",
    "date": "Read small date strings, as records and references print them: one JSON object a line.",
    "check": "Show findings without building.",
    "floors": "Show how much there is of the edition, and write it down: check tells when half of it is gone.",
    "schema": "Print the JSON Schema of the files of one kind, for editors that complete and underline YAML.",
    "weave": "Write the woven Markdown tree, for any other generator.",
    "graph": "Print the mention graph, or prove both ends of its edges in a built site.",
    "export": "Write the edition in the formats of others.",
    "add-work": "Add a work to the library from BibTeX, RIS, CSL-JSON or a line of a reference list.",
    "new": "Start a text, term, note, argument, event, name or work, well formed.",
    "rename": "Give a work, term, name, event or text another id, at every place that names it.",
    "uses": "List every place that names a work, term, name, event or text.",
    "lsp": "Serve an editor: findings as you type, completion, cards, definitions, uses and renaming.",
    "events": "Propose events for the dated statements of a text that no curated event covers.",
    "anchors": "Bring the registry of anchors up to date: the one verb that writes it.",
    "completion": "Print what makes the Tab key of a shell know the verbs and their options.",
    "links": "Follow the links of a built site, and on request those to other hosts.",
    "freeze": "Freeze the edition: a folder and a zip that stay as they are, and that anybody can make again.",
    "verify-frozen": "Say whether a frozen edition is as it was frozen, and comes out the same when it is made again.",
    "changes": "List what changed since a frozen edition, passage by passage.",
    "publish-check": "Say whether a built site may be published: no local copy, no word of a text that is not ours.",
}
"""Verb to the first line of its file, which the help prints. To add a verb, add a row and its file."""


def module_of(verb: str) -> ModuleType:
    """Return the file of a verb of the table; it and what it needs are imported only now.

    All verbs together take half a second to import, which whoever asks for help or reads one date does not need.
    """
    return import_module(f"{__name__}.{verb.replace('-', '_')}")
