"""The one door: `glossator VERB`, also `python -m glossator VERB`.

Exit status: 0 fine, 1 findings that fail the build, 2 wrong use or a folder or disk
that does not allow it, 3 the tool broke. Whatever the system refuses is said here, as a
sentence.
"""

from __future__ import annotations

import os
import sys
import traceback
from argparse import Namespace
from collections.abc import Sequence
from contextlib import suppress

from glossator.characters.console import prepare
from glossator.commands.command_line import parser

FINE, FOUND, WRONG_USE, BROKE = 0, 1, 2, 3


def main(argv: Sequence[str] | None = None) -> int:
    """Run one verb and return the exit status; an error of our own prints where to report it."""
    prepare(sys.stdout, sys.stderr)
    arguments = parser().parse_args(argv)
    try:
        return _run(arguments) if "jobs" not in arguments else _shared(arguments)
    except KeyboardInterrupt:
        print("interrupted; what was there before is unchanged", file=sys.stderr)
        return 130
    except BrokenPipeError:
        # The reader of the pipe has seen enough; Python would complain again while closing.
        _close_output()
        return FINE
    except MemoryError:
        return _say(
            "there is not enough memory for this; what was there before is unchanged. Close other programs, "
            "or look for a file that is far larger than it should be"
        )
    except RecursionError:
        return _say(
            "something is nested deeper than this program can follow: look for a file with thousands of brackets, "
            "quotations or lists inside each other. What was there before is unchanged"
        )
    except Exception as error:
        return _refused(error)


def _run(arguments: Namespace) -> int:
    status: int = arguments.run(arguments)
    sys.stdout.flush()
    return status


def _shared(arguments: Namespace) -> int:
    """Run a verb whose work several processes share."""
    from glossator.spread.asked import jobs_named, working  # here, since few verbs have work for many

    try:
        jobs = arguments.jobs or jobs_named()
    except ValueError as error:
        return _say(str(error))
    with working(**({"jobs": jobs} if jobs else {})):
        return _run(arguments)


def _refused(error: Exception) -> int:
    # What says it has the whole edition below it: it is imported where something was refused.
    from glossator.publish import Refused, as_sentence

    if isinstance(error, Refused):
        return _say(str(error))
    if isinstance(error, OSError):
        if error.filename is None:
            _close_output()  # a full disk behind standard output, too, would complain again
        return _say(as_sentence(error))
    traceback.print_exception(error)
    print("glossator broke: this is a mistake in the tool, please report it with the lines above", file=sys.stderr)
    return BROKE


def _say(sentence: str) -> int:
    print(f"glossator: {sentence}", file=sys.stderr)
    return WRONG_USE


def _close_output() -> None:
    """Let what is still to be printed go nowhere."""
    with suppress(OSError, ValueError):  # there may be no output to close
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    sys.exit(main())
