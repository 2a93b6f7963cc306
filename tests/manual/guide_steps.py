"""A guide of the manual as steps: blocks of its Markdown, with what the comment above each says of it.

| comment | of a block | means |
|---|---|---|
| none | sh | its lines are run; each ends with status 0 |
| `exit: 1` | sh | the last line ends with that status |
| `not run: why` | sh | its calls of glossator are read and not run |
| `file: PATH` | any | the block is written there |
| `at the end of: PATH` | any | the block is added there |
| `shows: PATH` | any | the file holds the block |
| `prints` | text | each line was printed by the sh block before |
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from small_project import CHECKOUT

from glossator.__main__ import main
from glossator.commands.command_line import parser

DOCS = CHECKOUT / "manual/docs"
GUIDES = [DOCS / "use-it.md", *sorted((DOCS / "guides").glob("*.md"))]
EMPTY = "<!-- start: an empty folder -->"
SAYS = ("exit", "not run", "file", "at the end of", "shows", "prints")
_BLOCK = re.compile(r"(?:^<!-- (?P<says>[^\n]+) -->\n)?^```(?P<kind>[a-z]*)\n(?P<body>.*?)^```$", re.M | re.S)


@dataclass(frozen=True, slots=True)
class Step:
    says: str
    told: str
    kind: str
    body: str
    line: int


def steps(guide: Path) -> Iterator[Step]:
    source = guide.read_text(encoding="utf-8")
    for block in _BLOCK.finditer(source):
        says, _, told = (block["says"] or "").partition(": ")
        yield Step(says, told, block["kind"], block["body"], source.count("\n", 0, block.start()) + 1)


def begun(folder: Path) -> None:
    """Write the small edition that a guide begins with."""
    words = ["init", str(folder), "--title", "Letters", "--language", "en", "--licence", "CC BY 4.0"]
    assert main(words) == 0
    themed(folder)


def themed(folder: Path) -> None:
    """The entry point of our theme is there where the package is installed (tests/starter/test_wheel.py)."""
    config = folder / "mkdocs.yml"
    config.write_text(config.read_text(encoding="utf-8").replace("name: glossator", "name: material"), "utf-8")


def follow(guide: Path, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> int:
    """Do what a guide says, from `folder` on, and return how many lines of commands were run."""
    monkeypatch.chdir(folder)
    printed, count = "", 0
    for step in steps(guide):
        where = f"{guide.name}:{step.line}"
        if step.kind == "sh" and step.says != "not run":
            printed = ""
            for status, out, line, last in _run(step, monkeypatch, capsys):
                printed, count = printed + out, count + 1
                assert status == (int(step.told) if step.says == "exit" and last else 0), f"{where}: {line}\n{out}"
        elif step.says == "file":
            path = Path(step.told)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(step.body, "utf-8")
        elif step.says == "at the end of":
            with Path(step.told).open("a", encoding="utf-8") as file:
                file.write(f"\n{step.body}")
        elif step.says == "shows":
            assert step.body in Path(step.told).read_text(encoding="utf-8"), where
        elif step.says == "prints":
            missing = [line for line in step.body.splitlines() if line not in printed]
            assert missing == [], f"{where}: not printed\n{printed}"
    return count


def _run(step, monkeypatch, capsys) -> Iterator[tuple[int, str, str, bool]]:  # type: ignore[no-untyped-def]
    lines = step.body.splitlines()
    for at, line in enumerate(lines, 1):
        words = shlex.split(line)
        words, into = (words[:-2], words[-1]) if words[-2:-1] == [">"] else (words, "")
        capsys.readouterr()
        if words[0] == "glossator":  # as `python -m glossator`, without a second interpreter
            status = main(words[1:])
            printed = capsys.readouterr()
            out = "".join(printed)
            if into:
                Path(into).write_text(printed.out, "utf-8")
            if words[1] == "init":
                themed(Path(words[2]))
        elif words[0] == "cd":
            monkeypatch.chdir(words[1])
            status, out = 0, ""
        elif "| glossator " in line:
            before, _, call = line.partition("| glossator ")
            monkeypatch.setattr("sys.stdin", _typed(_shell(before)[1]))
            status = main(shlex.split(call))
            out = "".join(capsys.readouterr())
        else:
            status, out = _shell(line)
        yield status, out, line, at == len(lines)


def _shell(line: str) -> tuple[int, str]:
    done = subprocess.run(["sh", "-c", line], capture_output=True, text=True, encoding="utf-8", check=False)
    return done.returncode, done.stdout + done.stderr


def _typed(words: str):  # type: ignore[no-untyped-def]
    import io

    return io.TextIOWrapper(io.BytesIO(words.encode()), encoding="utf-8")


def calls(source: str) -> Iterator[list[str]]:
    """Yield the words of each call of glossator in lines of a shell."""
    for line in source.splitlines():
        for part in re.split(r"\||&&|;", line):
            words = shlex.split(part.split(" # ")[0])
            while words and (words[0] in ("$", "-", ".venv/bin/glossator") or re.fullmatch(r"[A-Z_]+=.*", words[0])):
                if words[0].endswith("glossator"):
                    break
                words = words[1:]
            if words and words[0].rpartition("/")[2] == "glossator":
                yield words[1 : words.index(">")] if ">" in words else words[1:]


def is_known(words: list[str]) -> bool:
    """Whether the command line knows a call, with its flags."""
    try:
        parser().parse_args(words)
    except SystemExit as stop:
        return stop.code in (0, None)
    return True


def environment_of_guides(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("CI", "SITE_URL", "SOURCE_DATE_EPOCH"):
        monkeypatch.delenv(name, raising=False)
    assert os.environ.get("CI") is None
