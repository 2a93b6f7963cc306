"""Serve an editor: findings as you type, completion, cards, definitions, uses and renaming."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from glossator.commands.project import root_of, wrong_use

EXAMPLES = (("glossator lsp", "what an editor starts; it speaks the Language Server Protocol on standard input"),)


def arguments(parser: ArgumentParser) -> None:
    """Add the options of `lsp`: there are none."""


def run(arguments: Namespace) -> int:
    """Serve one editor until it says that it is done; 2 where the extra `editor` is not installed."""
    root = root_of(arguments)
    try:
        from glossator.editor.server import serve
    except ModuleNotFoundError as missing:
        if missing.name is None or missing.name.partition(".")[0] not in ("pygls", "lsprotocol"):
            raise
        wrong_use("the language server needs pygls; install it with `pip install 'glossator[editor]'`")
    serve(root)
    return 0
