"""The page of verbs, from the parser of the command line."""

from __future__ import annotations

from argparse import ArgumentParser, _SubParsersAction
from collections.abc import Iterator

from glossator.commands import VERBS, module_of
from glossator.commands.command_line import parser
from manual_pages.rows import code, plain, table

_HEAD = """# Verbs

Every verb takes `--project DIR`: the folder of the edition, or one inside it; without it, the folder you are in.
`glossator VERB --help` prints what stands here, `glossator --version` the version.

| exit status | means |
|---|---|
| 0 | fine |
| 1 | findings that fail |
| 2 | wrong use, or a folder or disk that does not allow it |
| 3 | a mistake of the tool: please report it |
"""


def verbs_page() -> str:
    """Return the page: each verb with what it does, its words and its examples."""
    return "\n".join([_HEAD, *(_section(name) for name in VERBS)])


def parser_of(name: str) -> ArgumentParser:
    """Return the filled parser of a verb."""
    (verbs,) = _nested(parser())
    verb = verbs.choices[name]
    verb.fill()
    return verb  # type: ignore[no-any-return]


def _section(name: str) -> str:
    verb = parser_of(name)
    lines = [f"## {name}\n", f"{plain(VERBS[name])}\n", *_words(verb)]
    shown = getattr(module_of(name), "EXAMPLES", ())
    lines += ["```console", *(f"# {why}\n$ {call}" for call, why in shown), "```\n"] if shown else []
    return "\n".join(lines)


def _words(verb: ArgumentParser) -> Iterator[str]:
    yield f"```text\n{' '.join(verb.format_usage().removeprefix('usage: ').split())}\n```\n"
    rows = [
        (_called(action), plain(_about(action)))
        for action in verb._actions
        if action.dest not in ("help", "project") and not isinstance(action, _SubParsersAction)
    ]
    if rows:
        yield table(("word", "what it says"), rows) + "\n"
    for nested in _nested(verb):
        for kind, inner in nested.choices.items():
            yield f"### {verb.prog.removeprefix('glossator ')} {kind}\n"
            yield from _words(inner)


def _nested(verb: ArgumentParser) -> list[_SubParsersAction]:  # type: ignore[type-arg]
    return [action for action in verb._actions if isinstance(action, _SubParsersAction)]


def _called(action) -> str:  # type: ignore[no-untyped-def]
    value = action.metavar or ("|".join(map(str, action.choices)) if action.choices else action.dest.upper())
    value = " ".join(value) if isinstance(value, tuple) else value
    if not action.option_strings:
        return code(str(value))
    return ", ".join(code(f"{word} {value}" if action.nargs != 0 else word) for word in action.option_strings)


def _about(action) -> str:  # type: ignore[no-untyped-def]
    said = (action.help or "").replace("%(default)s", str(action.default)).replace("%%", "%")
    usual = action.default
    shown = isinstance(usual, str | int) and not isinstance(usual, bool) and usual not in ("", None, "==SUPPRESS==")
    return f"{said} (default: {usual})" if shown and "default" not in said else said
