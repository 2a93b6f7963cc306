"""What `check` says of 140 mistakes planted one at a time in a small edition, and of the same spots written rightly.

    python scripts/bench/mistakes.py [--kind NAME] [--each] [--second]

For each kind: found (a finding of the file that the clean edition has not), at the line, at the column, the right
suggestion first where one is due, findings besides the one, and findings on clean twins. `--each` prints every
mistake that falls short, with all that was said. `--second` measures forty others, written without a look at the rules.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import sys
import tempfile
from collections import Counter
from pathlib import Path
from types import ModuleType
from typing import Any

from planted import arguments, citations, events, front_matter, glossary, library, links, markup, names, notes, second
from planted.edition import FILES, PICTURES
from planted.row import PLACE, Mistake

from glossator.__main__ import main as glossator

KINDS: tuple[ModuleType, ...] = (
    front_matter,
    glossary,
    names,
    events,
    notes,
    arguments,
    library,
    citations,
    links,
    markup,
)
CONFIG = "site_name: A town\ntheme: material\nplugins: [glossator]\nmarkdown_extensions: [attr_list, glossator]\n"
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360000002000001e221bc330000000049454e44ae426082"
)
COUNTS = ("found", "line", "column", "suggested", "due", "besides", "on twins")

Said = dict[str, Any]


def write(root: Path, files: dict[str, str]) -> None:
    """Write an edition into an empty folder."""
    for name, content in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    for name in PICTURES:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(PNG)
    (root / "mkdocs.yml").write_text(CONFIG, encoding="utf-8")


def findings(files: dict[str, str]) -> list[Said]:
    """Return what `check` says of an edition with these files."""
    with tempfile.TemporaryDirectory() as folder:
        write(Path(folder), files)
        out = io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(io.StringIO()):
            glossator(["--project", folder, "check", "--format", "json"])
    found: list[Said] = json.loads(out.getvalue())
    return found


def planted(mistake: Mistake) -> tuple[dict[str, str], int, int]:
    """Return the files with a mistake, and the line and column at which it stands."""
    old = mistake.old
    before = FILES[mistake.file].index(old) if old else 0
    whole = FILES[mistake.file] if old else ""
    content = whole[:before] + mistake.new + whole[before + len(old) :]
    at = content.index(PLACE)
    line = content.count("\n", 0, at) + 1
    column = at - (content.rfind("\n", 0, at) + 1) + 1
    return {**FILES, **dict(mistake.also), mistake.file: content.replace(PLACE, "")}, line, column


def twin(mistake: Mistake) -> dict[str, str]:
    """Return the files with the same spot written rightly."""
    if mistake.twin is None:
        return FILES
    if not mistake.old:
        return {**FILES, **dict(mistake.also), mistake.renamed or mistake.file: mistake.twin}
    return {**FILES, **dict(mistake.also), mistake.file: FILES[mistake.file].replace(mistake.old, mistake.twin)}


def beyond(found: list[Said], known: Counter[tuple[str, str, str]]) -> list[Said]:
    """Return the findings that the clean edition has not."""
    left = Counter(known)
    new: list[Said] = []
    for one in found:
        key = (one["code"], one["file"], one["message"])
        if left[key]:
            left[key] -= 1
        else:
            new.append(one)
    return new


def judge(mistake: Mistake, known: Counter[tuple[str, str, str]]) -> tuple[Counter[str], list[str]]:
    """Return the counts of one mistake, and lines that tell what fell short."""
    files, line, column = planted(mistake)
    new = beyond(findings(files), known)
    here = [one for one in new if one["file"] == mistake.file]
    on_line = [one for one in here if one["line"] == line]
    exact = [one for one in on_line if one["column"] == column]
    offered = [one["suggestions"][0] for one in exact or on_line or here or new if one["suggestions"]]
    right = bool(mistake.meant) and any(mistake.meant in first for first in offered[:1])
    clean = beyond(findings(twin(mistake)), known)
    counts = Counter({
        "found": bool(here), "line": bool(on_line), "column": bool(exact), "suggested": right,
        "due": bool(mistake.meant), "besides": max(0, len(new) - 1), "on twins": len(clean),
    })  # fmt: skip
    told = [
        f"  {one['file']}:{one['line']}:{one['column']} {one['code']} {one['message']} {one['suggestions']}"
        for one in new
    ]
    told += [f"  twin: {one['file']}:{one['line']}:{one['column']} {one['code']} {one['message']}" for one in clean]
    short = not exact or len(new) > 1 or clean or (mistake.meant and not right)
    spot = mistake.new.replace("\n", "\\n")
    return counts, [f"{mistake.file}:{line}:{column} {spot!r} meant {mistake.meant!r}", *told] if short else []


def main() -> int:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kind", help="only the mistakes of one kind")
    parser.add_argument("--each", action="store_true", help="print each mistake that falls short")
    parser.add_argument("--second", action="store_true", help="the forty of planted/second.py in their place")
    options = parser.parse_args()
    base = findings(FILES)
    known = Counter((one["code"], one["file"], one["message"]) for one in base)
    print(
        f"clean edition: {len(base)} findings",
        *[f"  {one['file']}:{one['line']} {one['code']} {one['message']}" for one in base],
        sep="\n",
    )
    whole: Counter[str] = Counter()
    print(f"{'kind':14}{'of':>5}" + "".join(f"{name:>11}" for name in COUNTS))
    for kind in (second,) if options.second else KINDS:
        name = kind.__name__.rsplit(".", 1)[-1]
        if options.kind not in (None, name):
            continue
        counts: Counter[str] = Counter(of=len(kind.MISTAKES))
        for mistake in kind.MISTAKES:
            one, told = judge(mistake, known)
            counts += one
            if options.each and told:
                print(*told, sep="\n")
        print(f"{name:14}{counts['of']:>5}" + "".join(f"{counts[each]:>11}" for each in COUNTS), flush=True)
        whole += counts
    print(f"{'all':14}{whole['of']:>5}" + "".join(f"{whole[each]:>11}" for each in COUNTS))
    return 0


if __name__ == "__main__":
    sys.exit(main())
