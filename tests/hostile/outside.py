"""The tool seen from outside: a small project, a run of the command line, and a look at what came of it."""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
import os
import resource
import signal
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from small_project import CHECKOUT

EVERYTHING = os.environ.get("GLOSSATOR_HOSTILE") == "all"  # `make hostile`: every string in every place


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one run came to: its exit code and everything it printed."""

    code: int
    out: str
    err: str

    @property
    def said(self) -> str:
        """Both streams as one."""
        return self.out + self.err

    def is_civil(self) -> str:
        """Return what is wrong with the manners of this run, or nothing: it must speak, and not break."""
        if "Traceback (most recent call last)" in self.said:
            return f"a traceback: {self.said[-1500:]}"
        if "mistake in the tool" in self.said:
            return f"the tool calls itself broken: {self.said[-1500:]}"
        if self.code not in (0, 1, 2):
            return f"exit code {self.code}: {self.said[-1500:]}"
        if self.code and not self.said.strip():
            return f"exit code {self.code} without a word"
        return ""


def run(project: Any, *arguments: str) -> Outcome:
    """Return what a verb does to a project, run in this process."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            code = project.run(*arguments)
        except SystemExit as leaving:  # argparse leaves so for wrong use
            code = leaving.code if isinstance(leaving.code, int) else 1
    return Outcome(code, out.getvalue(), err.getvalue())


def run_apart(
    arguments: list[str | bytes],
    *,
    at: Path,
    environment: dict[str, str] | None = None,
    before: Callable[[], None] | None = None,
    seconds: float = 60,
    module: str = "glossator",
    through: tuple[str, ...] = (),
    memory: int = 4 << 30,
) -> Outcome:
    """Return what the command line does in a process of its own; code 124 if it does not come to an end.

    It may have so much memory; what never ends does not take the machine with it. `through` is another command
    that starts it.
    """

    def prepare() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        if before is not None:
            before()

    inherited = {k: v for k, v in os.environ.items() if k not in ("CI", "SITE_URL", "GITHUB_ACTIONS")}
    path = os.pathsep.join(filter(None, [str(CHECKOUT / "scripts"), os.environ.get("PYTHONPATH", "")]))
    # The streams are files: a pipe would be held open by a child that is killed but has children.
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        child = subprocess.Popen(
            [*through, sys.executable, "-m", module, *arguments],
            cwd=at,
            env=inherited | {"PYTHONPATH": path} | (environment or {}),
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=err,
            preexec_fn=prepare,
            start_new_session=True,
        )
        try:
            code = child.wait(seconds)
        except subprocess.TimeoutExpired:
            code = 124
            os.killpg(child.pid, signal.SIGKILL)  # the child's own children with it
            child.wait()
        out.seek(0)
        err.seek(0)
        return Outcome(code, out.read().decode(errors="replace"), err.read().decode(errors="replace"))


def run_forked(project: Any, *arguments: str, seconds: int = 60, memory: int = 2 << 30) -> Outcome:
    """Return what a verb does to a project, run in a child of this process: it may exhaust a stack, memory or time.

    Code 124 for no end, 128 and the signal's number for a child that was killed.
    """
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        child = os.fork()
        if child == 0:
            code = 70
            try:
                os.setsid()
                os.dup2(out.fileno(), 1)
                os.dup2(err.fileno(), 2)
                resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
                resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
                sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
                sys.stderr = open(2, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
                code = project.run(*arguments)
            except SystemExit as leaving:
                code = leaving.code if isinstance(leaving.code, int) else 1
            except BaseException:
                traceback.print_exc()
            finally:
                with contextlib.suppress(Exception):
                    sys.stdout.flush()
                    sys.stderr.flush()
                os._exit(code)
        code = _end_of(child, seconds)
        out.seek(0)
        err.seek(0)
        return Outcome(code, out.read().decode(errors="replace"), err.read().decode(errors="replace"))


def _end_of(child: int, seconds: int) -> int:
    """Wait for a child, and for no longer than that; what it started goes with it."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            code = os.waitstatus_to_exitcode(status)
            return code if code >= 0 else 128 - code
        time.sleep(0.01)
    os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return 124


def findings(project: Any, *arguments: str) -> tuple[Outcome, list[dict[str, Any]]]:
    """Return a run of `check --format json` and its findings."""
    outcome = run(project, "check", "--format", "json", *arguments)
    return outcome, read_findings(outcome)


def read_findings(outcome: Outcome) -> list[dict[str, Any]]:
    """Return the findings that a run printed as JSON; none if it printed something else."""
    try:
        found = json.loads(outcome.out)
    except ValueError:
        return []
    return found if isinstance(found, list) else []


def snapshot(root: Path, *, leaving_out: tuple[str, ...] = ()) -> dict[str, str]:
    """Return what stands below a folder: path to kind and hash, links unfollowed; some folders left out."""
    found: dict[str, str] = {}
    for folder, names, files in os.walk(os.fsencode(root)):
        for name in sorted(names + files):
            path = os.path.join(folder, name)  # noqa: PTH118 - bytes: a name need not be Unicode
            relative = os.fsdecode(os.path.relpath(path, os.fsencode(root)))
            if any(relative == out or relative.startswith(out + "/") for out in leaving_out):
                continue
            if os.path.islink(path):  # noqa: PTH114
                found[relative] = "link " + os.fsdecode(os.readlink(path))  # noqa: PTH115
            elif os.path.isdir(path):  # noqa: PTH112
                found[relative] = "folder"
            elif os.path.isfile(path):  # noqa: PTH113
                with open(path, "rb") as stream:  # noqa: PTH123
                    found[relative] = "file " + hashlib.file_digest(stream, "sha256").hexdigest()
            else:
                found[relative] = "other"
    return found


def differences(before: dict[str, str], after: dict[str, str]) -> list[str]:
    """Return each path that came, went or changed."""
    changed = []
    for path in sorted(before.keys() | after.keys()):
        if before.get(path) != after.get(path):
            what = "came" if path not in before else "went" if path not in after else "changed"
            changed.append(f"{what}: {path}")
    return changed


def in_yaml(words: str) -> str:
    """Return words as a double-quoted YAML scalar, everything odd escaped: the reader gets exactly these words."""
    quoted = []
    for c in words:
        n = ord(c)
        if c in '"\\':
            quoted.append("\\" + c)
        elif 0x20 <= n < 0x7F:
            quoted.append(c)
        elif n <= 0xFF:
            quoted.append(f"\\x{n:02x}")
        elif n <= 0xFFFF:
            quoted.append(f"\\u{n:04x}")
        else:
            quoted.append(f"\\U{n:08x}")
    return '"' + "".join(quoted) + '"'
