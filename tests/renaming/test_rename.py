"""An id is renamed at every place that names it, and back again to the same bytes."""

from pathlib import Path

import pytest
from small_project import Project

from glossator.model import TargetKind
from glossator.publish.examine import examine
from glossator.renaming import Unrenamable, namings, namings_of, project_words, renaming

MORE = {
    "docs/texts/third.md": (
        "---\ntitle: Third\nof: doe2011\n---\n\nAll forms: [see @smith2010, p. 3; -@doe2011], @{smith2010}, *@smith2010*, "
        "and [an engine]{name=analytical-engine} or [it]{event=\"quotation-day\"}.\n\n"
        "Not these: `@smith2010`, \\@smith2010, me@example.org, https://example.org/@smith2010.\n\n"
        "[Entry](../glossary/machine-learning.md), [work](../bibliography/index.md#smith2010), "
        "[name](../names/ada-lovelace.md \"Ada\"), [day](../timeline/index.md#quotation-day), [by reference][r].\n\n"
        "![A drawing of @doe2011](../assets/x.png)\n\n    @smith2010 in code\n\n[Notes](../notes/first.md), [its argument](../arguments/first.md).\n\n[r]: first.md#first-note-a-note\n"
    ),
    "docs/glossary/deep-net.md": "---\nterm: deep net\nsee: machine-learning\nsources: ['smith2010', \"doe2011\"]\n---\n\nA net.\n",
    "docs/arguments/first.md": "---\ntext: second\n---\n\n- She wrote. {claim} [¶ 1]\n",
    "references/evidence.csv": (
        'claim,passage,words,original,line,work\n"One, ""two""",p1,words,first,3,smith2010\nThree,p2,words,own,, doe2011 \n'
    ),
    "references/figures.csv": (
        "id,subject,series,of,date,value,unit,original,line,work,said,at,corrected,why\nnets,Sea,Nets,,,7,,first,3,smith2010,,,,\n"
    ),
    "references/maps.yml": (
        "- id: coast\n  label: Coast\n  parts:\n  - {name: analytical-engine, coordinates: [57, -2], by: [smith2010, doe2011]}\n"
        "  - {term: machine-learning, coordinates: [57, -3]}\n  - {event: quotation-day, coordinates: [58, -3]}\n"
    ),
    "references/sources.yml": (
        "- id: brought\n  title: Brought\n  of: doe2011\n  sha256: " + "a" * 64 + "\n  decisions:\n"
        "    - {quote: \"(Doe)\", kind: citation, key: doe2011}\n"
    ),
}  # fmt: skip
EVENT = (
    "- id: later-day\n  date: \"2016\"\n  label: Later\n  after: [quotation-day]\n  where: [analytical-engine]\n"
    "  printed: {text: first, date: \"2015\", note: first-note-a-note}\n"
)  # fmt: skip
WORK = '\n@incollection{roe2012,\n  title = {Part},\n  crossref = {smith2010},\n  xdata = "doe2011",\n  ids = {roe12, roe:old},\n  author = {xdata=doe2011-author-1},\n}\n'


@pytest.fixture
def project(tmp_path: Path) -> Project:
    project = Project(tmp_path)
    for name, words in MORE.items():
        project.write(name, words)
    for name, words in (("references/events.yml", EVENT), ("references/library.bib", WORK)):
        project.write(name, (tmp_path / name).read_text(encoding="utf-8") + words)
    return project


def files_of(project: Project) -> dict[str, bytes]:
    return {
        path.relative_to(project.root).as_posix(): path.read_bytes()
        for path in sorted(project.root.rglob("*"))
        if path.is_file() and ".cache" not in path.parts
    }


def codes(project: Project) -> list[tuple[str, str]]:
    return sorted((one.code, one.severity) for one in examine(project.root)[2])


def found(source: str, file: str, id: str) -> list[tuple[str, str]]:
    return [(one.how, source[one.start : one.end]) for one in namings_of(file, source) if one.id == id]


def test_every_form_of_a_citation_and_none_in_code() -> None:
    source = MORE["docs/texts/third.md"]
    assert found(source, "docs/texts/third.md", "smith2010") == [("citation", "smith2010")] * 3 + [
        ("link", "smith2010")
    ]
    assert found(source, "docs/texts/third.md", "doe2011") == [
        ("field of", "doe2011"), ("citation", "doe2011"), ("citation", "doe2011"),
    ]  # fmt: skip
    assert found(source, "docs/texts/third.md", "first") == [("link", "first")] * 4


def test_a_link_to_the_argument_of_a_text_called_after_another_stays(project: Project) -> None:
    assert project.run("rename", "text", "first", "opening") == 0
    words = (project.root / "docs/texts/third.md").read_text()
    assert "[Notes](../notes/opening.md), [its argument](../arguments/first.md)." in words
    assert not (project.root / "docs/arguments/opening.md").exists()


def test_every_field_of_the_library() -> None:
    assert found(WORK, "references/library.bib", "doe2011") == [("field xdata", "doe2011")] * 2
    assert found(WORK, "references/library.bib", "smith2010") == [("field crossref", "smith2010")]
    assert found(WORK, "references/library.bib", "roe:old") == [("field ids", "roe:old")]


def test_cells_of_a_table_with_quotation_marks() -> None:
    source = MORE["references/evidence.csv"]
    file = "references/evidence.csv"
    assert found(source, file, "doe2011") == [("column work", "doe2011")]
    assert found(source, file, "smith2010") == [("column work", "smith2010")]
    assert not found(source, file, "own")


def test_steps_and_arrows_of_a_chain() -> None:
    source = "- id: a\n  label: A\n  steps: [{event: x}]\n  arrows:\n  - {from: x, to: y, said: s, by: [smith2010]}\n"
    file = "references/chains.yml"
    assert found(source, file, "x") == [("field event", "x"), ("field from", "x")]
    assert found(source, file, "y") == [("field to", "y")]
    assert found(source, file, "smith2010") == [("field by", "smith2010")]
    assert not found(source, file, "a"), "the id of a chain is named nowhere else"


def test_each_id_there_and_back_gives_the_same_bytes(project: Project) -> None:
    files, broken = project_words(project.root)
    assert not broken
    things = {(one.kind, one.id) for one in namings(files) if one.defines}
    assert len(things) == 16
    for kind, id in sorted(things):
        there = renaming(files, kind, id, "quite-another")
        moved = dict(there.moves)
        changed = {moved.get(file, file): words for file, words in (files | there.applied(files)).items()}
        assert not [one for one in namings(changed) if one.kind is kind and one.id == id], id
        uses = [one for one in namings(files) if one.kind is kind and one.id == id]
        assert len([one for one in namings(changed) if one.id == "quite-another"]) == len(uses), id
        back = renaming(changed, kind, "quite-another", id)
        again = dict(back.moves)
        assert {again.get(f, f): words for f, words in (changed | back.applied(changed)).items()} == files, id


@pytest.mark.parametrize(
    ("kind", "old", "new"),
    [
        ("work", "smith2010", "smith2012"), ("work", "roe12", "roe13"), ("term", "machine-learning", "learning"),
        ("name", "ada-lovelace", "lovelace"), ("event", "quotation-day", "a-day"), ("text", "first", "opening"),
    ],
)  # fmt: skip
def test_check_finds_what_it_found_before(project: Project, kind: str, old: str, new: str) -> None:
    before, was = files_of(project), codes(project)
    assert project.run("rename", kind, old, new) == 0
    assert codes(project) == was
    assert project.run("rename", kind, new, old) == 0
    assert files_of(project) == before


def test_line_ends_and_byte_order_marks_stay(project: Project) -> None:
    for name in ("references/names.yml", "references/events.yml", "docs/texts/third.md", "references/evidence.csv"):
        path = project.root / name
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    before = files_of(project)
    for kind, old, new in (("name", "ada-lovelace", "ada"), ("work", "doe2011", "doe"), ("event", "later-day", "z")):
        assert project.run("rename", kind, old, new) == 0
        changed = files_of(project)
        assert changed != before
        assert all(
            words.startswith(b"\xef\xbb\xbf") == before[name].startswith(b"\xef\xbb\xbf")
            for name, words in changed.items()
        )
        assert all(words.count(b"\r\n") == before[name].count(b"\r\n") for name, words in changed.items())
        assert project.run("rename", kind, new, old) == 0
    assert files_of(project) == before


@pytest.mark.parametrize(
    ("kind", "old", "new", "says"),
    [
        ("term", "machine-learnin", "x", "did you mean machine-learning?"),
        ("term", "ada-lovelace", "x", "is no term; it is a name"),
        ("term", "machine-learning", "ada-lovelace", "is a name already"),
        ("term", "machine-learning", "Machine", "has capitals"),
        ("term", "machine-learning", "../x", "cannot be an id"),
        ("work", "smith2010", "SMITH 2010", "is no key"),
        ("work", "smith2010", "DOE2011", "is a work already"),
        ("name", "ada-lovelace", "quotation-day", "is an event already"),
        ("name", "ada-lovelace", "people", "taken by the site"),
        ("event", "quotation-day", "quotation-day", "its id already"),
    ],
)  # fmt: skip
def test_what_is_refused_says_why(project: Project, kind: str, old: str, new: str, says: str) -> None:
    with pytest.raises(Unrenamable) as refused:
        renaming(project_words(project.root)[0], TargetKind(kind), old, new)
    assert says in str(refused.value)


def test_a_place_that_cannot_be_renamed_stops_all_of_it(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    path = project.root / "references/events.yml"
    path.write_text(path.read_text() + '- id: odd\n  date: "2001"\n  label: Odd\n  who: ["ada\\u002dlovelace"]\n')
    before = files_of(project)
    with pytest.raises(SystemExit):
        project.run("rename", "name", "ada-lovelace", "ada")
    assert "cannot be renamed (field who)" in capsys.readouterr().err
    assert files_of(project) == before


def test_a_dry_run_prints_a_diff_and_writes_nothing(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    before = files_of(project)
    assert project.run("rename", "--dry-run", "term", "machine-learning", "learning") == 0
    printed = capsys.readouterr().out
    assert "rename docs/glossary/machine-learning.md => docs/glossary/learning.md" in printed
    assert "-see: machine-learning\n+see: learning\n" in printed
    assert files_of(project) == before


def test_an_id_that_yaml_would_take_for_a_number_is_quoted(project: Project) -> None:
    assert project.run("rename", "event", "quotation-day", "2015") == 0
    words = (project.root / "references/events.yml").read_text()
    assert '- id: "2015"' in words and 'after: ["2015"]' in words
    assert '{event="2015"}' in (project.root / "docs/texts/third.md").read_text()


def test_uses_lists_every_place(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert project.run("uses", "term", "machine-learning") == 0
    assert capsys.readouterr().out.splitlines() == [
        "references/events.yml:9:11: field terms",
        "references/maps.yml:5:12: field term",
        "docs/glossary/deep-net.md:3:6: field see",
        "docs/glossary/machine-learning.md: file's name (defines it)",
        "docs/texts/third.md:10:21: link",
    ]
    with pytest.raises(SystemExit):
        project.run("uses", "term", "machine")
