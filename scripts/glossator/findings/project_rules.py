"""Findings about how a project is set up: its folder and its mkdocs.yml, p-001 to p-030; a part of the catalogue."""

from __future__ import annotations

from glossator.findings.rule import ERROR, NOTE, WARNING, Rule

PROJECT_RULES: dict[str, Rule] = {
    "p-001": Rule(
        ERROR,
        "`plugins` has {listed}, and not `glossator`: without it the texts become pages as they are, with no apparatus",
        "add a line `- glossator` below `plugins:`",
    ),
    "p-002": Rule(
        ERROR,
        "`docs_dir` is “{folder}”, but what editors write is read from docs/ alone",
        "call the folder docs, and take this line out",
    ),
    "p-003": Rule(
        ERROR,
        "`sources` of the plugin names a folder that is not there: {folder}",
        "make the folder, mend its path (it begins at mkdocs.yml), or take this line out",
    ),
    "p-004": Rule(WARNING, "the plugin has no option `{option}`", "its options are {known}"),
    "p-005": Rule(
        WARNING,
        "there is no text: no Markdown below docs/texts/, and no raw file in {sources}",
        "write one (`glossator new text TITLE`), or put a raw file there",
    ),
    "p-006": Rule(
        ERROR, "there is no folder docs/", "make it, with an index.md in it; `glossator init` starts a whole one"
    ),
    "p-007": Rule(
        ERROR,
        "`theme` is “{theme}”, which has no place for what stands beside a text",
        "write `theme: glossator`, or `theme: material`",
    ),
    "p-008": Rule(ERROR, "`site_name` is missing", "add a line `site_name: …`: what the reader is called"),
    "p-009": Rule(WARNING, "`{key}` is no setting of mkdocs.yml", "mend its name, or take the line out"),
    "p-010": Rule(
        WARNING,
        "`nav` names a page that is not there: {page}",
        "mend its path (it begins at docs/), or take the line out",
    ),
    "p-011": Rule(
        WARNING,
        "there is no mkdocs.yml beside docs/ and references/: nothing can be built",
        "write one: `site_name: …`, `theme: glossator`, and `plugins:` with `- glossator`",
    ),
    "p-012": Rule(
        WARNING,
        "`exports` of the plugin names no format: “{format}”",
        "its formats are {known}; those that pages lead to are there without being named",
    ),
    "p-030": Rule(
        NOTE,
        "the theme's frame is rendered for each page like {page} by itself: it {why}",
        "nothing is lost but time; print values of the page as they are (`page.meta.NAME`) for a fast build",
    ),
}
