"""Records and front matter that name a work by another of its keys."""

from __future__ import annotations

import json


def test_records_may_name_a_work_by_another_key(project, capsys) -> None:
    library = (project.root / "references/library.bib").read_text(encoding="utf-8")
    project.write("references/library.bib", library.replace("@book{smith2010,", "@book{smith2010, ids = {old1},"))
    for name in ("docs/glossary/machine-learning.md", "references/events.yml"):
        words = (project.root / name).read_text(encoding="utf-8")
        project.write(name, words.replace("sources: [smith2010]", "sources: [old1]"))
    project.write("docs/texts/third.md", "---\ntitle: Third\nof: old1\n---\n\nWords.\n")
    assert project.run("check", "--format", "json") == 0
    told = [(one["code"], one["file"]) for one in json.loads(capsys.readouterr().out) if "old1" in one["message"]]
    assert sorted(told) == [
        ("c-109", "docs/glossary/machine-learning.md"),
        ("c-109", "docs/texts/third.md"),
        ("c-109", "references/events.yml"),
    ]
    assert project.run("build") == 0
    assert 'href="../../bibliography/#smith2010"' in project.page("glossary/machine-learning/")
    assert "bibliography/#smith2010" in project.page("timeline/")
