"""The words of the command line: one parser of the whole line, and one a verb, imported when it is asked for."""

from __future__ import annotations

import argparse
from types import ModuleType

from glossator import __version__
from glossator.commands import VERBS, module_of

_PROJECT = "the project's folder, or one inside it (default: this one)"
_FIRST_STEPS = """first steps:
  glossator init DIR      start a reader of your own
  glossator check         what is wrong, where, and what was probably meant
  glossator serve         look at it while you write
  glossator VERB --help   what a verb does, with examples

exit status: 0 fine, 1 findings that fail, 2 wrong use or a place that does not allow it, 3 the tool broke"""


class _Verb(argparse.ArgumentParser):
    """The parser of one verb, which is imported when its words are to be read, and no other."""

    name = ""
    """Empty once its words are known."""

    def parse_known_args(self, args=None, namespace=None):  # type: ignore[no-untyped-def]
        self.fill()
        return super().parse_known_args(args, namespace)

    def fill(self) -> None:
        """Add what the file of the verb says of its words; a second call does nothing."""
        if self.name:
            verb, self.name = module_of(self.name), ""
            verb.arguments(self)
            self.set_defaults(run=verb.run)
            self.epilog = examples(verb)
            self.formatter_class = argparse.RawDescriptionHelpFormatter
            # Also behind the verb, where people write it; what stands before it holds where nothing does.
            self.add_argument("--project", default=argparse.SUPPRESS, metavar="DIR", help=_PROJECT)


class _Asked(argparse.ArgumentParser):
    """The parser of the whole line: a verb that is no verb is told which one was probably meant."""

    def _check_value(self, action: argparse.Action, value: object) -> None:
        if action.dest == "verb" and value not in VERBS:
            from glossator.findings.nearest import nearest

            meant = nearest(str(value), tuple(VERBS)) or tuple(one for one in VERBS if one.startswith(str(value)))
            guess = f"did you mean {' or '.join(meant[:3])}?" if meant else f"the verbs are {', '.join(VERBS)}"
            self.error(f"there is no verb “{str(value)[:40]}”; {guess}")
        super()._check_value(action, value)


def examples(verb: ModuleType) -> str:
    """Return the calls that the file of a verb shows as examples, for its help; empty where it shows none."""
    rows = getattr(verb, "EXAMPLES", ())
    return "examples:\n" + "\n".join(f"  {call}\n      {why}" for call, why in rows) if rows else ""


def parser() -> argparse.ArgumentParser:
    """Return the parser of the command line, one subcommand a verb."""
    ask = _Asked(
        prog="glossator",
        description="Source texts to an annotated reader.",
        epilog=_FIRST_STEPS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    ask.add_argument("--version", action="version", version=f"glossator {__version__}")
    ask.add_argument("--project", default=".", metavar="DIR", help=_PROJECT)
    verbs = ask.add_subparsers(dest="verb", required=True, metavar="VERB", parser_class=_Verb)
    for name, about in VERBS.items():
        verbs.add_parser(name, help=about, description=about).name = name
    return ask
