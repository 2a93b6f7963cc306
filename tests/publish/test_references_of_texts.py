"""A raw text with a list: its report, its BibTeX, and what a person should look at (w-050 to w-054)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from glossator.__main__ import main
from glossator.bibliography import read_library
from glossator.edition import read_edition

TEXT = """Ports and Salt

Ports matter (Doe 2010; Roe and Poe 2012a). As Smith et al. (2015) said, cranes do not. See also Pound (2003), whose work
was not taken up by anybody that we know of in the field, and (Zedd 1999), which was.

References

Doe, J. (2010). Ports of call: A history of the north. Brenn: Harbour Press.
Roe, R., & Poe, A. (2012a). Salt and law. In B. Lee (Ed.), Handbook of harbours (pp. 3–9). Brenn: Press.
———. (2012b). Salt and war. Journal of Salt 3(2): 1–10.
Smith, T., Jones, B., & Lee, C. (2015). Sea and land. Annals of Ports, 7, 22–40.
Town papers kept in a box 1994
Zander, Q. (2016). Ropes. Brenn: Press.
"""
LIBRARY = "@book{doePorts, author={Doe, John}, title={Ports of Call: A History of the North}, date={2010}}\n"


def ingested(
    folder: Path, text: str, capsys: pytest.CaptureFixture[str], library: str = ""
) -> tuple[dict[str, Any], str, str]:
    (folder / "references").mkdir(exist_ok=True)
    (folder / "mkdocs.yml").write_text("site_name: x\n")
    (folder / "references" / "library.bib").write_text(library)
    raw = folder / "raw.txt"
    raw.write_text(text, encoding="utf-8")
    out = folder / "out"
    out.mkdir(exist_ok=True)
    files = ["--report", str(out / "r.json"), "--bib", str(out / "r.bib"), "-o", str(out / "r.md")]
    assert main(["--project", str(folder), "ingest", str(raw), *files]) == 0
    said = capsys.readouterr().err
    return json.loads((out / "r.json").read_text()), (out / "r.bib").read_text(), said


def test_report_bibtex_and_findings(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report, bib, said = ingested(tmp_path, TEXT, capsys, LIBRARY)
    references = [one for one in report["decisions"] if one["kind"] == "reference"]
    assert [one["value"]["key"] for one in references][:4] == [
        "doePorts",
        "roePoe2012a",
        "roePoe2012b",
        "smithJonesLee2015",
    ]
    assert references[1]["value"]["title"] == "Salt and law"
    assert [one["family"] for one in references[2]["value"]["authors"]] == ["Roe", "Poe"]
    items = [item for one in report["decisions"] if one["kind"] == "citation" for item in one["value"]["items"]]
    assert [item["key"] for item in items] == ["doePorts", "roePoe2012a", "smithJonesLee2015", None, None]
    assert items[3]["reason"] == "no candidate"
    works, findings = read_library(bib, "r.bib")
    assert [one.code for one in findings if one.severity.value == "error"] == []
    assert {"roePoe2012a", "roePoe2012b", "smithJonesLee2015", "zander2016", "pound2003", "zedd1999"} <= set(works)
    assert "doePorts" not in works  # the library has it
    assert works["roePoe2012a"].type == "incollection"
    assert works["pound2003"].fields == {"author": "Pound", "date": "2003", "seen": "citation"}
    for code in ("w-050", "w-051", "w-131", "w-054"):
        assert code in said
    assert "“Pound 2003” is cited here" in said
    assert "w-052" not in said, "w-131 has said so"


def test_one_entry_that_nobody_cites(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = TEXT.replace("Town papers kept in a box 1994\n", "").replace("Zander, Q. (2016). Ropes. Brenn: Press.\n", "")
    _, _, said = ingested(tmp_path, text, capsys)
    assert "w-131" not in said
    assert "w-052" in said
    assert "roePoe2012b" in said


def test_many_that_are_not_listed_are_counted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    names = [
        "Bond",
        "Cobb",
        "Dunn",
        "Ford",
        "Gray",
        "Hall",
        "Kerr",
        "Lane",
        "Moss",
        "Nash",
        "Page",
        "Reed",
        "Shaw",
        "Todd",
    ]
    cited = " ".join(f"Ports are old ({name} 1990), and salt is dear." for name in names)
    _, _, said = ingested(tmp_path, TEXT.replace("Ports matter", f"{cited} Ports matter"), capsys)
    assert said.count("w-051") == 12
    assert "w-053 3 more citations" in said


def test_a_build_knows_the_works_of_a_text_that_nobody_described(tmp_path: Path) -> None:
    (tmp_path / "references").mkdir()
    (tmp_path / "references" / "library.bib").write_text(
        LIBRARY + "@book{zander2016, author={Zander, A.}, title={Sails}, date={2016}}\n"
    )
    (tmp_path / "docs").mkdir()
    raw = tmp_path / "raw"
    raw.mkdir()
    alone, _ = read_edition(tmp_path, raw)
    assert list(alone.works) == ["doePorts", "zander2016"]
    (raw / "study.txt").write_text(TEXT, encoding="utf-8")
    edition, _ = read_edition(tmp_path, raw)
    assert list(edition.works)[:2] == ["doePorts", "zander2016"]
    assert {"roePoe2012a", "roePoe2012b", "smithJonesLee2015", "zander2016z2"} <= set(edition.works)
    assert "doe2010" not in edition.works  # the library's own
    assert edition.works["smithJonesLee2015"].fields["seen"] == "citation"
    assert edition.works["zander2016"].fields["title"] == "Sails"
