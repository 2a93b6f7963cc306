"""Random edits of a small edition in a preview: its files after each are those of a build from nothing, to the byte.

The build from nothing has a folder of its own, so that it shares neither a store on the disk nor what this process
remembers.

python scripts/bench/incremental_site.py                    # 100 edits
python scripts/bench/incremental_site.py --edits 500 --seed 3
"""

from __future__ import annotations

import argparse
import contextlib
import io
import logging
import random
import shutil
import sys
import tempfile
from pathlib import Path
from unittest.mock import patch

sys.path.insert(0, str(Path(__file__).parents[2] / "tests/apparatus"))
sys.path.insert(0, str(Path(__file__).parents[2] / "tests/site"))

from previewed import previewed, save
from random_edits import edit, write_edition

from glossator.adapters.live.site import Site


def files(site: Site, made: frozenset[str]) -> dict[str, bytes | None]:
    """Return every page, export and piece of the search."""
    return {name: site.file(name) for name in sorted(site.names() | made)}


def from_nothing(root: Path, at: Path, address: str) -> dict[str, bytes | None]:
    """Return the files of the edition as it stands, built in another folder, which nobody has read before.

    They stand at the address of the preview: where `site_url` changes, what is open in a browser does not move.
    """
    shutil.copytree(root, at, ignore=shutil.ignore_patterns(".cache", "site", "build"))
    try:
        with patch("glossator.adapters.live.serving.mounted", lambda *_: address), previewed(at) as whole:
            return files(whole.site, whole.site.whole.made)
    finally:
        shutil.rmtree(at)


def main() -> None:
    """Edit, compare, and say how many of the edits came out equal, and how many needed a whole build."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--edits", type=int, default=100)
    ask.add_argument("--seed", type=int, default=1)
    asked = ask.parse_args()
    rng = random.Random(asked.seed)
    equal = kept = refused = 0
    Site.worse = lambda *_: []  # type: ignore[method-assign] # what is wrong is shown, too
    logging.disable(logging.WARNING)
    with tempfile.TemporaryDirectory() as scratch:
        root = Path(scratch) / "edition"
        write_edition(root)
        with previewed(root) as preview:
            for number in range(asked.edits):
                done = edit(rng, root)
                told = io.StringIO()
                with contextlib.redirect_stderr(told):
                    kept += save(preview)
                    try:
                        wanted = from_nothing(root, Path(scratch) / f"{number}", preview.address)
                        found = files(preview.site, frozenset(wanted))
                    except Exception as error:
                        refused += 1
                        equal += str(error)[:40] in told.getvalue()
                        continue
                differing = [name for name in sorted(wanted.keys() | found) if wanted.get(name) != found.get(name)]
                equal += not differing
                if differing:
                    print(f"edit {number} ({done}): {len(differing)} differ: {', '.join(differing[:5])}", flush=True)
    print(f"{equal} of {asked.edits} equal; {kept} without a whole build; {refused} that no build takes")
    sys.exit(equal != asked.edits)


if __name__ == "__main__":
    main()
