"""Small changes to a module, one at a time, and which of them no test notices: `mutants.py MODULE… [--seed N]`.

A change is drawn by chance among numbers, comparisons, `and`, `or`, `+`, `-`, `True`, `False` and conditions, and made
in a copy of the package, of which the tests of the module's room are run. What nothing can observe is not drawn:
annotations, docstrings, and the settings of dataclasses and caches. Models: mutmut and the table of MUTANTS.md.
"""

from __future__ import annotations

import argparse
import ast
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "scripts" / "glossator"
TESTS = {
    "apparatus": "tests/apparatus tests/mentions tests/site/test_layers.py",
    "chronology": "tests/chronology tests/events",
    "events": "tests/events",
    "citation": "tests/citation",
    "model": "tests/model tests/chronology/test_points.py",
    "names": "tests/names tests/mentions tests/glossary",
    "passages": "tests/passages tests/mentions tests/site/test_layers.py",
    "weave": "tests/weave tests/site/test_layers.py tests/site/test_page_opens.py",
    "witness": "tests/witness",
}
"""Room to the tests that know it; what they miss, the rest of the suite is not asked to find."""
SWAPS = {
    ast.Lt: "<=", ast.LtE: "<", ast.Gt: ">=", ast.GtE: ">", ast.Eq: "!=", ast.NotEq: "==", ast.Is: "is not",
    ast.IsNot: "is", ast.In: "not in", ast.NotIn: "in",
}  # fmt: skip
WORDS = {ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.Eq: "==", ast.NotEq: "!=", ast.Is: "is",
         ast.IsNot: "is not", ast.In: "in", ast.NotIn: "not in"}  # fmt: skip
SILENT = {"frozen", "slots", "strict", "maxsize", "repr", "compare", "init"}
Change = tuple[int, int, str, str]
"""(first character, behind the last, what stood there, what stands there now)"""


def changes(source: str) -> list[Change]:
    """Return every small change of a module, in its order; offsets are characters of the source."""
    starts = [0]
    for line in source.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    lines = source.splitlines()

    def at(line: int, column: int) -> int:
        return starts[line - 1] + len(lines[line - 1].encode()[:column].decode())

    def span(node: ast.expr) -> tuple[int, int]:
        return at(node.lineno, node.col_offset), at(node.end_lineno or 0, node.end_col_offset or 0)

    found: list[Change] = []
    for node in _nodes(ast.parse(source)):
        if isinstance(node, ast.Constant) and type(node.value) in (int, bool):
            low, high = span(node)
            found.append(
                (
                    low,
                    high,
                    source[low:high],
                    str(
                        not node.value
                        if node.value in (True, False) and isinstance(node.value, bool)
                        else node.value + 1
                    ),
                )
            )
        elif isinstance(node, ast.Compare) and len(node.ops) == 1:
            low, high = span(node.left)[1], span(node.comparators[0])[0]
            kind = type(node.ops[0])
            found += _word(source, low, high, WORDS[kind], SWAPS[kind])
        elif isinstance(node, ast.BoolOp):
            word, other = ("and", "or") if isinstance(node.op, ast.And) else ("or", "and")
            for first, second in zip(node.values, node.values[1:], strict=False):
                found += _word(source, span(first)[1], span(second)[0], word, other)
        elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add | ast.Sub):
            word, other = ("+", "-") if isinstance(node.op, ast.Add) else ("-", "+")
            found += _word(source, span(node.left)[1], span(node.right)[0], word, other)
        elif isinstance(node, ast.If | ast.IfExp | ast.While):
            low, high = span(node.test)
            found.append((low, high, source[low:high], "False"))
    return sorted(set(found))


def _word(source: str, low: int, high: int, word: str, other: str) -> Iterator[Change]:
    at = source.find(word, low, high)
    if at >= 0:
        yield at, at + len(word), word, other


def _nodes(tree: ast.AST) -> Iterator[ast.AST]:
    """Every node that says what is done: no annotation, no setting of a dataclass or cache."""
    for name, value in ast.iter_fields(tree):
        if name in ("annotation", "returns", "decorator_list"):
            continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.keyword) and child.arg in SILENT:
                continue
            if isinstance(child, ast.AST):
                yield child
                yield from _nodes(child)


def noticed(module: str, source: str, tests: list[str], copy: Path) -> bool:
    """Return whether the tests fail with this source in place of the module's; one that never ends has failed."""
    (copy / "glossator" / module).write_text(source, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", "--no-header", *tests]
    environment = {
        **os.environ,
        "PYTHONPATH": str(copy),
        "PYTHONDONTWRITEBYTECODE": "1",
        "HYPOTHESIS_STORAGE_DIRECTORY": str(copy / "examples"),
    }
    try:
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, timeout=240, check=False)
    except subprocess.TimeoutExpired:
        return True
    return done.returncode != 0


def main() -> None:
    """Print the changes that no test noticed, and how many of how many."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("modules", nargs="+", help="below scripts/glossator, such as apparatus/settle.py")
    ask.add_argument("--seed", type=int, default=1)
    ask.add_argument("--count", type=int, default=22, help="changes a module")
    asked = ask.parse_args()
    draw = random.Random(asked.seed)
    total = missed = 0
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder)
        shutil.copytree(PACKAGE, copy / "glossator", ignore=shutil.ignore_patterns("__pycache__"))
        for module in asked.modules:
            source = (PACKAGE / module).read_text(encoding="utf-8")
            tests = TESTS[module.partition("/")[0]].split()
            if noticed(module, source, tests, copy):
                sys.exit(f"the tests of {module} fail without any change: {' '.join(tests)}")
            all_of_it = changes(source)
            for low, high, before, after in sorted(draw.sample(all_of_it, min(asked.count, len(all_of_it)))):
                total += 1
                if not noticed(module, source[:low] + after + source[high:], tests, copy):
                    missed += 1
                    line = source.count("\n", 0, low) + 1
                    print(
                        f"{module}:{line} | {before} -> {after} | {source.splitlines()[line - 1].strip()}", flush=True
                    )
            (copy / "glossator" / module).write_text(source, encoding="utf-8")
            print(f"# {module}: {total} changes so far, {missed} unnoticed", flush=True)


if __name__ == "__main__":
    main()
