"""`glossator add-work`: what it writes, what it leaves alone, and the sentence for whatever it refuses."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest
from intake_cases import FORMS, REFUSED

from glossator.__main__ import main
from glossator.bibliography import read_library

FIRST = "% head\n\n@book{smith2010,\n  author = {Smith, Ann},\n  title = {Ports of Call},\n  date = {2010},\n}\n"
DOE = "Doe, J. (2019). Salt roads. Brenn: Press.\n"


class Library:
    """A project that has nothing but a library."""

    def __init__(self, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Make it."""
        self.root, self.path, self._patch = root, root / "references" / "library.bib", monkeypatch
        self.path.parent.mkdir()
        self.path.write_bytes(FIRST.encode())

    def add(self, given: bytes | str, *more: str) -> int:
        """Hand it over on standard input."""
        data = given.encode() if isinstance(given, str) else given
        self._patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), encoding="utf-8"))
        try:
            return main(["--project", str(self.root), "add-work", *more])
        except SystemExit as stop:
            return int(str(stop.code))

    @property
    def keys(self) -> list[str]:
        """The keys it has, in order."""
        return list(read_library(self.path.read_bytes().decode(), "library.bib")[0])


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Library:
    """Return a fresh library."""
    return Library(tmp_path, monkeypatch)


def test_it_stands_at_the_end_and_says_what_to_do(library: Library, capsys: pytest.CaptureFixture[str]) -> None:
    assert library.add(DOE) == 0
    out, said = capsys.readouterr()
    assert library.path.read_text("utf-8") == f"{FIRST}\n{out}"
    assert out.startswith("@book{doe2019,\n  author = {Doe, J.},\n") and out.endswith("  seen = {citation},\n}\n")
    assert "added “doe2019”, read as a reference list" in said and "[@doe2019]" in said and "glossator check" in said


def test_a_file_is_read_too(library: Library, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "one.bib").write_text("\ufeff@book{q, author={Roe, A.}, title={Q}, year=2001, abstract={x}}", "utf-8")
    assert library.add("", str(tmp_path / "one.bib")) == 0
    assert library.keys == ["smith2010", "roe2001"]
    assert "Left out: abstract" in capsys.readouterr().err
    assert library.add("", str(tmp_path / "none.bib")) == 2


@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
@pytest.mark.parametrize("last", [b"", b"END"])
def test_line_ends_and_what_stood_there_are_kept(library: Library, end: bytes, last: bytes) -> None:
    before = FIRST.encode().removesuffix(b"\n").replace(b"\n", end) + last.replace(b"END", end)
    library.path.write_bytes(before)
    assert library.add(DOE.replace("\n", "\r\n")) == 0
    after = library.path.read_bytes()
    assert after.startswith(before + end) and after.endswith(b"}" + end)
    assert after.count(b"\n") == after.count(end)
    assert library.keys == ["smith2010", "doe2019"]


def test_a_dry_run_writes_nothing(library: Library, capsys: pytest.CaptureFixture[str]) -> None:
    assert library.add(DOE, "--dry-run") == 0
    assert library.path.read_bytes() == FIRST.encode()
    assert "@book{doe2019," in capsys.readouterr().out


def test_what_is_there_is_added_only_when_asked_for(library: Library, capsys: pytest.CaptureFixture[str]) -> None:
    again = "Smith, A. (2010). Ports of call. Brenn: Press."
    assert library.add(again) == 1
    assert library.path.read_bytes() == FIRST.encode()
    said = capsys.readouterr().err
    assert "“smith2010” (references/library.bib, line 3)" in said and "--anyway" in said
    assert library.add(again, "--anyway") == 0
    assert library.keys == ["smith2010", "smith2010b"]


def test_no_two_keys_are_the_same(library: Library) -> None:
    given = "".join(f"Doe, J. (2019). {title}. Brenn: Press.\n" for title in ("Salt", "Grain", "Wood", "Salt"))
    assert library.add(given) == 1, "the fourth is the first again"
    assert library.add(given, "--anyway") == 0
    keys = library.keys
    assert len(keys) == 8 == len({key.lower() for key in keys})
    assert keys[1:4] == ["doe2019", "doe2019b", "doe2019c"]


@pytest.mark.parametrize(
    ("key", "holds"),
    [
        ("smith2010", "library.bib:3"),
        ("SMITH2010", "library.bib:3"),
        ("top", "top"),
        ("a b", "key"),
        ("", "key"),
        ("x{y}", "key"),
    ],
)
def test_keys_that_cannot_be(library: Library, key: str, holds: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert library.add(DOE, "--as", key) == 2
    assert holds in capsys.readouterr().err
    assert library.path.read_bytes() == FIRST.encode()


def test_a_key_of_ones_own(library: Library) -> None:
    assert library.add(DOE, "--as", "saltRoads") == 0
    assert library.keys == ["smith2010", "saltRoads"]
    assert library.add(f"{DOE}\n{DOE}", "--as", "two") == 2


@pytest.mark.parametrize(("given", "holds"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
def test_refused(library: Library, given: bytes, holds: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert library.add(given) == 2
    said = capsys.readouterr().err
    assert holds in said and said.endswith("Nothing is written\n") and said.count("\n") == 1
    assert library.path.read_bytes() == FIRST.encode()


@pytest.mark.parametrize("before", [f"{FIRST}@book{{open, title = {{x}}", "\n".join([FIRST, "@comment{ {"])])
def test_a_library_that_is_not_closed_stays_as_it_is(library: Library, before: str) -> None:
    library.path.write_text(before, "utf-8")
    status = library.add(DOE)
    assert (status, library.path.read_text("utf-8")) == (2, before) or "doe2019" in library.keys


@pytest.mark.parametrize(
    "sign", ["}", "{", "\\", "\\def\\x{\\x}\\x", "%", "$", "#", "~^&_", "<script>", "} @book{b, title={c}}"]
)
def test_signs_of_a_field_never_leave_it(library: Library, sign: str) -> None:
    record = f"TY  - BOOK\nAU  - D{sign}oe, A{sign}nn\nTI  - Salt {sign} roads\nPY  - 2019\nER  - \n"
    assert library.add(record) == 0
    works = read_library(library.path.read_text("utf-8"), "library.bib")[0]
    assert len(works) == 2
    assert [*works.values()][1].fields["title"].startswith("Salt")


def test_all_forms_one_after_another(library: Library) -> None:
    number = 1
    for cases in FORMS.values():
        for _, given, *_ in cases:
            library.add(given, "--anyway")
            number += len(read_keys(given))
    keys = library.keys
    assert len(keys) == number == len({key.lower() for key in keys})


def read_keys(given: str) -> list[int]:
    """One for each work of a case: that with `crossref` has two."""
    return [1] * (1 + given.count("@collection"))


def test_a_type_that_no_entry_can_have(library: Library, capsys: pytest.CaptureFixture[str]) -> None:
    assert library.add("@boİok{c, author={Doe, Ann}, title={Salt Roads}, date={2009}}") == 2
    assert "its type" in capsys.readouterr().err
    assert library.path.read_bytes() == FIRST.encode()


ITEM = (
    '{"type":"book","title":"Locks","author":[{"family":"Roe","given":"R."}],'
    '"issued":{"date-parts":[[2003]]},"DOI":"10.1000/L"}'
)


@pytest.mark.parametrize(
    ("responses", "status", "holds"),
    [
        (f'{{"10.1000/l": {ITEM}}}', 0, "added “roe2003”"),
        (f"[{ITEM}]", 0, "added “roe2003”"),
        (f'{{"https://doi.org/10.1000/L": {{"status": "ok", "message": {ITEM}}}}}', 0, "added “roe2003”"),
        ('{"10.1000/m": {}}', 2, "no answer for 10.1000/l"),
        ("{", 2, "no JSON"),
        ("7", 2, "no answer"),
        ("", 2, "is empty"),
        (None, 2, "no host is asked"),
    ],
)
def test_a_doi_alone(library: Library, responses: str | None, status: int, holds: str, capsys) -> None:
    more = []
    if responses is not None:
        (library.root / "responses.json").write_text(responses, "utf-8")
        more = ["--responses", str(library.root / "responses.json")]
    assert library.add("https://doi.org/10.1000/L\n", *more) == status
    assert holds in capsys.readouterr().err
    assert ("roe2003" in library.keys) == (status == 0)


def test_another_key_of_a_work_is_no_new_key(library: Library, capsys: pytest.CaptureFixture[str]) -> None:
    library.path.write_text(FIRST.replace("  date", "  ids = {doe2019, DOE2019b},\n  date"), "utf-8")
    assert library.add(DOE, "--as", "Doe2019") == 2
    assert "“smith2010” is there already" in capsys.readouterr().err
    assert library.add(DOE) == 0
    assert library.keys == ["smith2010", "doe2019c"]


def test_a_work_that_gives_no_key_is_refused(library: Library, capsys: pytest.CaptureFixture[str]) -> None:
    odd = "@book{x, title = {…}, date = {2014}}"
    assert library.add(odd) == 2
    assert "name one with --as KEY" in capsys.readouterr().err
    assert library.add(odd, "--as", "dots2014") == 0
