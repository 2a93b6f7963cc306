"""The page of formats that the verbs print and take, from their tables."""

from __future__ import annotations

from glossator.adapters import GENERATORS
from glossator.export.table import EXPORTS
from glossator.findings.show import FORMATS
from glossator.intake.forms import FORMS
from glossator.layout.taken_files import TAKEN_FILES, TakenFile
from manual_pages.rows import plain, table

_FINDINGS = {
    "text": "for people: the line, a caret, what was probably meant; coloured on a terminal",
    "github": "annotations of a pull request",
    "json": "a list of objects: code, severity, message, hint, file, line, column, suggestions",
    "sarif": "SARIF 2.1.0, for code scanning",
    "junit": "JUnit XML, for test reports",
}


def _made(row: TakenFile) -> str:
    """When it is there."""
    needs = f"needs `glossator[{row.needs}]`" if row.needs else ""
    return ", ".join(filter(None, ["only where it is named" if row.named else "", needs]))


def formats_page() -> str:
    """Return the page."""
    exports = [
        (f"`{row.name}`", f"`{row.file}`", plain(row.about), "yes" if row.published else _made(TAKEN_FILES[row.name]))
        for row in EXPORTS.values()
    ]
    offered = table(("format", "file", "what it is", "on the site"), exports)
    findings = [(f"`{name}`", _FINDINGS.get(name, "")) for name in FORMATS]
    taken = ", ".join(["BibTeX", *(name for name, _, _ in FORMS)])
    return (
        "# Formats\n\n## Exports\n\n`glossator export FORMAT` prints or writes one; those of the site lie beside its "
        f"pages, and others where [mkdocs.yml names them](../guides/take-along.md).\n\n{offered}\n\n"
        f"## Findings\n\n`glossator check --format FORMAT`.\n\n{table(('format', 'what it is'), findings)}\n\n"
        f"## References taken in\n\n`glossator add-work` knows the form by itself: {taken}.\n\n"
        f"## Generators\n\n`glossator build --generator NAME`: {', '.join(f'`{one}`' for one in GENERATORS)}. Any "
        "other can build what `glossator weave DIR` writes.\n"
    )
