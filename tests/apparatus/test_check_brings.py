"""What a check brings along after one text was edited: the rooms that read and find, and none that print or build."""

import subprocess
import sys
from pathlib import Path

from random_edits import write_edition

from glossator.__main__ import main

NOT_NEEDED = (
    "bibtexparser", "email", "http", "jinja2", "lxml", "markdown", "material", "mkdocs",
    "multiprocessing", "ruamel", "ssl", "tinycss2", "zensical", "glossator.adapters", "glossator.bibliography.bibtex",
    "glossator.bibliography.biblatex", "glossator.bibliography.formatting", "glossator.bibliography.taken",
    "glossator.cartography", "glossator.commands.build", "glossator.editor", "glossator.export",
    "glossator.findings.junit",
    "glossator.formats", "glossator.intake", "glossator.mending", "glossator.publish.press", "glossator.receipts",
    "glossator.reference_lists", "glossator.renaming", "glossator.search", "glossator.starter", "glossator.weave",
    "glossator.witness.structure",
)  # fmt: skip
"""Packages and rooms; whoever needs one opens it where it is needed, and not at the head of a file."""


def test_a_check_after_an_edit_brings_only_what_it_needs_and_one_after_none_no_edition(tmp_path: Path) -> None:
    write_edition(tmp_path)
    main(["--project", str(tmp_path), "check"])
    text = tmp_path / "docs/texts/second.md"
    text.write_text(text.read_text(encoding="utf-8") + "\nOne more sentence.\n", encoding="utf-8")
    brought = _modules(tmp_path)
    assert "glossator.apparatus.annotate" in brought
    assert [one for one in NOT_NEEDED if any(f"{name}.".startswith(f"{one}.") for name in brought)] == []
    again = _modules(tmp_path)
    assert "glossator.commands.check" in again
    assert not {"glossator.edition.read", "glossator.apparatus.annotate", "glossator.publish.examine"} & again


def _modules(root: Path) -> set[str]:
    code = (
        "import sys; from glossator.__main__ import main; main(['--project', sys.argv[1], 'check']);"
        "print(*sys.modules, file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code, root], capture_output=True, text=True, check=True)
    return set(done.stderr.split())
