"""Raw texts, their notes and lists: wrong and right of each finding."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from manual_pages.examples.example import WORKS, Example, Unshown, work

_P = "The keepers of the coast met for the third time that winter and agreed on very little of what had been put before them."
_LIST = (
    "Doe, J. (2010). Ports of call. Brenn: Harbour Press.\n"
    "Roe, R., & Poe, A. (2012). Salt and law. Brenn: Quay Press.\n"
    "Smith, T., Jones, B., & Lee, C. (2015). Sea and land. Annals of Ports, 7, 22–40.\n"
    "Zander, Q. (2016). Ropes. Brenn: Harbour Press.\n"
)
_ALL = (
    "Ports matter (Doe 2010; Roe and Poe 2012). As Smith et al. (2015) said, cranes do not, and ropes do (Zander 2016)."
)
_MANY = " ".join(
    f"Ports are old ({name} 1990), and salt is dear."
    for name in ["Bond", "Cobb", "Dunn", "Ford", "Gray", "Hall", "Kerr", "Lane", "Moss", "Nash", "Page", "Reed", "Shaw", "Todd"]
)  # fmt: skip


def _raw(id: str, wrong: str, right: str, *beside: tuple[str, str]) -> Example:
    return Example(f"sources/{id}.txt", f"{wrong}\n", f"{right}\n", beside)


def _listed(
    id: str, wrong: str, right: str, entries: str = _LIST, better: str = _LIST, *beside: tuple[str, str]
) -> Example:
    row = _raw(
        id,
        f"Ports and Salt\n\n{wrong}\n\nReferences\n\n{entries}",
        f"Ports and Salt\n\n{right}\n\nReferences\n\n{better}",
        *beside,
    )
    return replace(row, by="ingest")


_BOTH = f"{_P}[1] {_P}[2]\n\n[1] A map of it.\n\n[2] A chart of it."

EXAMPLES: Mapping[str, Example | Unshown] = {
    "w-004": _raw("unmarked", f"{_P}[1] {_P}\n\n[1] A map of it.\n\n[2] A chart of it.", _BOTH),
    "w-008": _raw("bodiless", f"{_P}[1] {_P}[2] {_P}[3]\n\n[1] A map of it.\n\nxx A chart of it.\n\n[3] A list of it.",
                  f"{_P}[1] {_P}[2] {_P}[3]\n\n[1] A map of it.\n\n[2] A chart of it.\n\n[3] A list of it."),
    "w-050": _listed("known", _ALL, _ALL, _LIST, _LIST.replace("Ports of call", "Harbours of call"),
                     (WORKS, work("doePorts", "author = {Doe, John}\ntitle = {Ports of call}\ndate = {2010}"))),
    "w-051": _listed("unlisted", f"{_ALL} Cranes are old (Pound 2003), and tar is older (Zedd 1999).", _ALL),
    "w-052": _listed("uncited", _ALL.replace(", and ropes do (Zander 2016)", ""), _ALL),
    "w-053": _listed("many-unlisted", f"{_MANY} {_ALL}", _ALL),
    "w-054": _listed("odd-entry", _ALL, _ALL, f"{_LIST}Town papers kept in a box 1994\n"),
    "w-120": _raw("gap", f"{_P}[1] {_P}[2] {_P}[3]\n\n[1] A map of it.\n\nxx A chart of it.\n\n[3] A list of it.",
                  f"{_P}[1] {_P}[2] {_P}[3]\n\n[1] A map of it.\n\n[2] A chart of it.\n\n[3] A list of it."),
    "w-121": _raw("glued", f"{_P}1 {_P}2 {_P}3\n\nNotes\n\n1. A map of it.\n\n3. A list of it.",
                  f"{_P}1 {_P}2 {_P}3\n\nNotes\n\n1. A map of it.\n\n2. A chart of it.\n\n3. A list of it."),
    "w-122": _raw("no-bodies", f"{_P}1 {_P}2 {_P}3 {_P}4\n\n{_P}", f"{_P} {_P}\n\n{_P}"),
    "w-123": _raw("no-notes", f"{_P}\n\nNotes\n\n{_P}", _BOTH),
    "w-130": Unshown("it takes a whole text whose way to cite is not known"),
    "w-131": _listed("half-cited", "Ports matter (Doe 2010).", _ALL),
    "w-132": replace(_raw("numbers", f"{_P} So [3], and [8], and [9], and [14].", f"{_P} So it was."), by="ingest"),
}  # fmt: skip
"""Code to its example. To add one, add a row."""
