"""What may be mended without asking: one table of codes, rules and reasons, and what is left to a person."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from glossator.findings import Finding
from glossator.mending.fixes.bare_doi import bare_doi
from glossator.mending.fixes.misspelt import misspelt
from glossator.mending.fixes.moved import id_now, number_now
from glossator.mending.fixes.one_of_few import field_of_entry, in_braces, one_of_few, type_or_key
from glossator.mending.fixes.paths import misspelt_fragment, misspelt_path, path_of_file
from glossator.mending.fixes.quotations import quotation
from glossator.mending.fixes.repeated import entry_again, field_again, note_again, record_again, word_again
from glossator.mending.fixes.signs import (
    at_sign,
    comma_behind_field,
    full_stop,
    no_space_before_braces,
    no_space_behind_at,
    no_space_in_link,
    semicolon,
    sign_of_note,
    space_behind_heading,
)
from glossator.mending.fixes.silences import useless_silence
from glossator.mending.fixes.tabs import tabs
from glossator.mending.spot import Edits


@dataclass(frozen=True, slots=True)
class Fix:
    """One way to mend."""

    name: str
    """What is done, as people read it behind a place."""
    codes: tuple[str, ...]
    """Findings that it mends."""
    edits: Callable[[Finding, str, int], Edits]
    """(finding, words of its file, offset of its place) to edits; none where it is unsure."""
    safe: str
    """Why nobody has to be asked."""


_ONE_SLIP = "one candidate alone is a single slip away, with the same first letter and digits"
_OF_FEW = "only a handful of words may stand there, and one of them is a slip or two away"
_EVIDENT = "it is read so already, or cannot be read otherwise"
_TWICE = "the same stands above letter for letter, and the first one counts"

FIXES: tuple[Fix, ...] = (
    Fix("an id", ("c-002", "g-001", "n-005", "d-004", "b-119", "t-004", "t-006", "t-010", "a-001", "b-140", "n-020"),
        misspelt, _ONE_SLIP),
    Fix("a language", ("y-030",), misspelt, _ONE_SLIP),
    Fix("the name of a field", ("n-009", "p-004", "p-009"), one_of_few, _OF_FEW),
    Fix("the name of a field", ("b-106",), field_of_entry, _OF_FEW),
    Fix("a value", ("n-004", "t-014", "b-170", "m-035", "a-002", "p-007", "p-012"), one_of_few, _OF_FEW),
    Fix("a type or a key", ("b-003",), type_or_key, "of a type as of a value, of a key as of an id"),
    Fix("braces", ("m-020",), in_braces, _OF_FEW),
    Fix("a quotation", ("t-008", "a-005"), quotation, "the text has the words once, a single slip away"),
    Fix("a path", ("x-005", "m-004"), misspelt_path, "one file is called so, or is a single slip away"),
    Fix("a path", ("m-002", "m-003"), path_of_file, "the page that is named is there"),
    Fix("a heading's address", ("m-001",), misspelt_fragment, _ONE_SLIP),
    Fix("the sign @", ("c-101", "m-036"), at_sign, "the library has the key, and no word holds a digit"),
    Fix("a space behind @", ("c-106",), no_space_behind_at, "the library has the key"),
    Fix("a semicolon", ("c-102",), semicolon, _EVIDENT),
    Fix("a full stop", ("c-103",), full_stop, "with it the word is the label of a locator, and a number follows"),
    Fix("a space before braces", ("m-022",), no_space_before_braces, _EVIDENT),
    Fix("a space in a link", ("m-008",), no_space_in_link, _EVIDENT),
    Fix("a space in a heading", ("m-010",), space_behind_heading, "two signs # and more begin nothing but a heading"),
    Fix("the sign ^", ("m-051",), sign_of_note, "a mark of that label stands in the text"),
    Fix("a comma", ("b-101",), comma_behind_field, _EVIDENT),
    Fix("tabs", ("n-001", "t-002"), tabs, "YAML takes no tabs there, and the field above says how deep"),
    Fix("a field twice", ("n-011",), field_again, _TWICE),
    Fix("a word twice", ("y-001",), word_again, _TWICE),
    Fix("an entry twice", ("b-002",), entry_again, _TWICE),
    Fix("a record twice", ("n-003",), record_again, _TWICE),
    Fix("a note twice", ("m-031",), note_again, _TWICE),
    Fix("a DOI", ("f-001",), bare_doi, "the address is the DOI with its resolver before it"),
    Fix("a passage", ("a-017",), number_now, "the registry of anchors knows where it went"),
    Fix("a passage", ("t-034",), id_now, "the registry of anchors knows where it went"),
    Fix("a silencing", ("t-013",), useless_silence, "the code does not fire"),
)  # fmt: skip
"""To mend one more kind of mistake, add a small file and a row; each edit is proved by reading all again."""

LEFT: Mapping[str, str] = {
    "b-004": "a suggestion would be a guess of what the work is",
    "b-162": "a DOI may end with any sign (ISO 26324), so a person looks first",
    "c-001": "which work is meant, the words do not say",
    "c-003": "two works fit",
    "c-160": "a work in words may be another edition",
    "c-161": "the work has to be added first",
    "f-012": "codes are all a sign apart",
    "l-001": "found in the built site, where the file that was written is not known",
    "l-002": "as l-001",
    "l-003": "as l-001",
    "l-004": "as l-001",
    "l-005": "as l-001",
    "l-012": "where an address moved, a person looks first",
    "m-006": "the address itself may be what is missing",
    "m-009": "whether the level or the heading above it is wrong, only its writer knows",
    "m-050": "a dash may begin speech, and the lines below share the slip",
    "n-018": "codes of three letters are all one slip apart",
    "p-001": "the plugin may be missing, not misspelt",
    "p-010": "told by a build alone",
    "x-006": "a file would be renamed",
    "y-031": "which of the two numbers is wrong, the work says",
}
"""Codes that may have a suggestion which is not written without asking, and why. An editor offers it all the same."""
