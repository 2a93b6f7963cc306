"""Colour and progress: on a terminal and nowhere else, and never against `NO_COLOR`."""

from __future__ import annotations

import io

import pytest

from glossator.findings import finding
from glossator.findings.colour import in_colour, wants_colour
from glossator.findings.show import as_text
from glossator.model import Place
from glossator.publish.progress import Progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


ROWS = [
    # where, what the environment says, whether there is colour
    (Terminal(), {}, True),
    (io.StringIO(), {}, False),
    (Terminal(), {"NO_COLOR": "1"}, False),
    (Terminal(), {"NO_COLOR": ""}, True),
    (Terminal(), {"TERM": "dumb"}, False),
    (io.StringIO(), {"FORCE_COLOR": "1"}, True),
    (io.StringIO(), {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
]


@pytest.mark.parametrize(("stream", "says", "expected"), ROWS)
def test_colour_is_for_terminals(monkeypatch, stream, says, expected):
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm")
    for name, value in says.items():
        monkeypatch.setenv(name, value)
    assert wants_colour(stream) is expected
    one = finding("g-001", Place("a.md", 1, 4), id="x")
    shown = in_colour(one, "See [it]{term=x}.", stream)
    assert ("\x1b[31mg-001" in shown.replace(" ", "")) is expected
    plain = shown
    for code in ("0", "1", "2", "31"):
        plain = plain.replace(f"\x1b[{code}m", "")
    assert plain == as_text(one, "See [it]{term=x}.")


def test_progress_is_one_line_that_goes(monkeypatch):
    monkeypatch.setenv("TERM", "xterm")
    terminal, pipe = Terminal(), io.StringIO()
    for stream in (terminal, pipe):
        progress = Progress(stream)
        progress.say("reading")
        for done in range(1000):
            progress.say("writing", done, 1000)
        progress.end()
        progress.end()
    assert pipe.getvalue() == ""
    said = terminal.getvalue()
    assert "\n" not in said
    assert said.endswith("\r\x1b[K")
    assert said.count("writing") == 100
