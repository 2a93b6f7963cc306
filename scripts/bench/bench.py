"""Time and peak memory of whole builds, beside Material for MkDocs on the same prose, all in one run.

python scripts/bench/bench.py                 # 100 and 1,000 texts, one run each
python scripts/bench/bench.py --runs 5        # medians of five
python scripts/bench/bench.py --profile       # and the ten stages of ours that take most of the processors
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from corpus import Corpus, corpus
from projects import clear, glossator, material_floor, material_navigation

from glossator.timings import Took, costliest, table

BIN = Path(sys.executable).parent
COSTLIEST = 10


@dataclass(frozen=True)
class Builder:
    """A program that builds a site from a folder."""

    name: str
    write: Callable[[Corpus, Path], None]
    command: Sequence[str]


BUILDERS = (
    Builder("Glossator", glossator, (str(BIN / "glossator"), "build")),
    Builder("Material, default navigation", material_navigation, (str(BIN / "mkdocs"), "build", "-q")),
    Builder("Material, texts not in navigation", material_floor, (str(BIN / "mkdocs"), "build", "-q")),
)


@dataclass(frozen=True)
class Run:
    """What one build took."""

    seconds: float
    """By the clock on the wall."""
    processor: float
    """Seconds of all cores: on a machine with other work the steadier of the two."""
    memory: float
    """Peak resident MiB of the largest process."""


def measure(command: Sequence[str], folder: Path) -> Run:
    """Return what a process, and those that it waited for, took."""
    started = time.perf_counter()
    # Modules are compiled when a package is installed: no build is measured while it compiles them.
    given = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=given)
    stderr = process.stderr.read() if process.stderr else b""
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"{' '.join(command)} in {folder} failed:\n{stderr.decode(errors='replace')[-2000:]}")
    return Run(time.perf_counter() - started, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def profiled(folder: Path) -> str:
    """Return the ten stages of a clean build of ours that take most of the processors, as lines."""
    clear(folder)
    done = subprocess.run(
        [*BUILDERS[0].command, "--timings"], cwd=folder, capture_output=True, text=True, check=True
    )  # fmt: skip
    rows = [line.split(maxsplit=2) for line in done.stderr.splitlines()]
    took = [Took(row[2], float(row[0]), float(row[1])) for row in rows if len(row) == 3 and row[0][0].isdigit()]
    return table(costliest([row for row in took if row.stage != "in all"], COSTLIEST))


def main() -> None:
    """Print one table a size, then the growth."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--sizes", type=int, nargs="+", default=[100, 1000], help="numbers of texts")
    ask.add_argument("--runs", type=int, default=1, help="runs of each; the median is printed")
    ask.add_argument("--profile", action="store_true", help="print the ten costliest stages of ours")
    ask.add_argument("--keep", type=Path, help="write the projects here and keep them")
    asked = ask.parse_args()
    medians: dict[tuple[str, int], float] = {}
    with tempfile.TemporaryDirectory() as scratch:
        base = asked.keep or Path(scratch)
        for size in asked.sizes:
            made = corpus(size)
            folders = [base / f"{size}-{number}" for number in range(len(BUILDERS))]
            for builder, folder in zip(BUILDERS, folders, strict=True):
                builder.write(made, folder)
            taken: dict[str, list[Run]] = {builder.name: [] for builder in BUILDERS}
            measure(BUILDERS[0].command, folders[0])  # whose modules are compiled by the first run where they are not
            for _ in range(asked.runs):
                for builder, folder in zip(BUILDERS, folders, strict=True):
                    clear(folder)
                    taken[builder.name].append(measure(builder.command, folder))
            print(f"\n{size} texts, median of {asked.runs}\n")
            print(f"{'':36}{'seconds':>9}{'processor':>11}{'peak MiB':>10}   Glossator's seconds and processor to it")
            own = 0.0
            for builder in BUILDERS:
                seconds = statistics.median(run.seconds for run in taken[builder.name])
                processor = statistics.median(run.processor for run in taken[builder.name])
                memory = statistics.median(run.memory for run in taken[builder.name])
                medians[builder.name, size], own = seconds, own or processor
                ratios = f"{medians[BUILDERS[0].name, size] / seconds:.2f} {own / processor:.2f}"
                print(f"{builder.name:36}{seconds:9.2f}{processor:11.2f}{memory:10.0f}   {ratios}", flush=True)
            if asked.profile:
                print(f"\nThe costliest stages of Glossator, one clean build\n\n{profiled(folders[0])}")
    if len(asked.sizes) > 1:
        first, last = asked.sizes[0], asked.sizes[-1]
        print(f"\nFrom {first} to {last} texts each takes this many times as long:\n")
        for builder in BUILDERS:
            print(f"{builder.name:36}{medians[builder.name, last] / medians[builder.name, first]:9.1f}")


if __name__ == "__main__":
    main()
