"""Print what makes the Tab key of a shell know the verbs and their options."""

from __future__ import annotations

import argparse
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator

import shtab

EXAMPLES = (
    (
        "glossator completion bash > ~/.local/share/bash-completion/completions/glossator",
        "for bash, from the next shell on",
    ),
    ('glossator completion zsh > "${fpath[1]}/_glossator"', "for zsh"),
)
_FILES = ("FILE", "RAW", "FILE.md", "OUT.md", "OUT.json", "OUT.html", "OUT.bib", "JSON")
_FOLDERS = ("DIR", "SITE")


def arguments(parser: ArgumentParser) -> None:
    """Add the options of `completion`."""
    parser.add_argument("shell", choices=shtab.SUPPORTED_SHELLS, help="for which shell")


def run(arguments: Namespace) -> int:
    """Print the script of the shell; it knows the verbs of this version."""
    # It is made of every verb, and the module of all words imports this one only when asked.
    from glossator.commands.command_line import parser

    whole = parser()
    for one in _all(whole):
        for action in one._actions:
            if isinstance(action.choices, dict) and not isinstance(action, argparse._SubParsersAction):
                action.choices = list(action.choices)  # shtab takes any mapping for verbs
            if action.metavar in _FOLDERS:
                action.complete = shtab.DIRECTORY  # type: ignore[attr-defined]
            elif action.metavar in _FILES:
                action.complete = shtab.FILE  # type: ignore[attr-defined]
    sys.stdout.write(shtab.complete(whole, shell=arguments.shell) + "\n")
    return 0


def _all(whole: ArgumentParser) -> Iterator[ArgumentParser]:
    """The parser of the line and those of its verbs, each with its words."""
    yield whole
    for action in whole._actions:
        if isinstance(action, argparse._SubParsersAction):
            for verb in action.choices.values():
                verb.fill()
                yield verb
