"""Time and peak memory of whole builds, beside Material for MkDocs on the same prose, all in one run.

python scripts/bench/bench.py                 # 100 and 1,000 texts, one run each
python scripts/bench/bench.py --runs 5        # medians of five
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

BIN = Path(sys.executable).parent


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


def measure(command: Sequence[str], folder: Path) -> tuple[float, float]:
    """Return (seconds, MiB): wall time and peak resident memory of the process and what it waited for."""
    started = time.perf_counter()
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    stderr = process.stderr.read() if process.stderr else b""
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"{' '.join(command)} in {folder} failed:\n{stderr.decode(errors='replace')[-2000:]}")
    return time.perf_counter() - started, usage.ru_maxrss / 1024


def main() -> None:
    """Print one table a size, then the growth."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--sizes", type=int, nargs="+", default=[100, 1000], help="numbers of texts")
    ask.add_argument("--runs", type=int, default=1, help="runs of each; the median is printed")
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
            taken: dict[str, list[tuple[float, float]]] = {builder.name: [] for builder in BUILDERS}
            for _ in range(asked.runs):
                for builder, folder in zip(BUILDERS, folders, strict=True):
                    clear(folder)
                    taken[builder.name].append(measure(builder.command, folder))
            print(f"\n{size} texts, median of {asked.runs}\n")
            print(f"{'':36}{'seconds':>9}{'peak MiB':>10}   Glossator's time to it")
            for builder in BUILDERS:
                seconds = statistics.median(run[0] for run in taken[builder.name])
                memory = statistics.median(run[1] for run in taken[builder.name])
                medians[builder.name, size] = seconds
                ratio = medians[BUILDERS[0].name, size] / seconds
                print(f"{builder.name:36}{seconds:9.2f}{memory:10.0f}   {ratio:.2f}", flush=True)
    if len(asked.sizes) > 1:
        first, last = asked.sizes[0], asked.sizes[-1]
        print(f"\nFrom {first} to {last} texts each takes this many times as long:\n")
        for builder in BUILDERS:
            print(f"{builder.name:36}{medians[builder.name, last] / medians[builder.name, first]:9.1f}")


if __name__ == "__main__":
    main()
