"""Add a work to the library from BibTeX, RIS, CSL-JSON or a line of a reference list."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Mapping
from pathlib import Path

from glossator.bibliography import read_library
from glossator.commands.library_entries import FILE, FOLDER, PATH, check_key, library_words, written_entry
from glossator.commands.project import root_of, wrong_use
from glossator.intake import (
    LARGEST,
    LEFT_OUT,
    Intake,
    Likenesses,
    answer,
    as_words,
    bare_doi,
    free_key,
    read_intake,
    tidied,
)
from glossator.model import Work
from glossator.publish import below
from glossator.publish.refusal import shown
from glossator.publish.writing import write_file

EXAMPLES = (("glossator add-work --dry-run export.ris", "what would be added, and under which key"),)


def arguments(parser: ArgumentParser) -> None:
    """Add the options of `add-work`."""
    parser.add_argument("file", nargs="?", default="-", metavar="FILE", help="what to read; - for standard input")
    parser.add_argument("--as", dest="key", metavar="KEY", help="its key, in place of the one that is proposed")
    parser.add_argument("--responses", metavar="JSON", help="a local file of CSL-JSON by DOI, for a DOI alone")
    parser.add_argument("--dry-run", action="store_true", help="print the entry and write nothing")
    parser.add_argument("--anyway", action="store_true", help="add it even where the library has it already")


def run(arguments: Namespace) -> int:
    """Print the entries and put them at the end of the library; 1 where it has one of them, 2 for what is no reference.

    What stands in the library stays byte for byte, and its line ends are kept.
    """
    path = below(root_of(arguments) / FOLDER, FILE)
    before = path.read_bytes() if path.exists() else b""
    library = library_words(before)
    works, _ = read_library(library, PATH)
    named = "standard input" if arguments.file == "-" else shown(arguments.file)
    text, why = as_words(_read(arguments.file))
    if doi := bare_doi(text):
        text = _answered(doi, arguments.responses)
    intake = read_intake(text, named) if text else None
    if intake is None or intake.refused:
        wrong_use(f"{named}: {intake.refused if intake else why}. Nothing is written")
    if arguments.key is not None:
        if (count := len(intake.works)) > 1:
            wrong_use(f"--as gives one key, and there are {count} works; add them one by one. Nothing is written")
        check_key("--as", arguments.key, works)
    fresh, twice = _fresh(intake, works, arguments)
    added = "\n".join(map(written_entry, fresh))
    if fresh:
        _prove(library, added, works, fresh)
        sys.stdout.write(added)
        if not arguments.dry_run:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_file(path, before + _appended(before, added))
    for line in _told(intake.form, intake.works, fresh, arguments.dry_run):
        print(line, file=sys.stderr)
    for one in intake.findings:
        print(f"{named}:{one.place.line}: {one.message}; {one.hint}", file=sys.stderr)
    return 1 if twice else 0


def _read(file: str) -> bytes:
    """A little more than is taken, so that what is too large is known."""
    if file == "-":
        return sys.stdin.buffer.read(LARGEST + 1)
    path = Path(file)
    if not path.is_file():
        wrong_use(f"{shown(file)}: there is no such file; for a reference itself, give it on standard input")
    with path.open("rb") as stream:
        return stream.read(LARGEST + 1)


def _answered(doi: str, responses: str | None) -> str:
    if responses is None:
        wrong_use(
            f"{doi[:80]}: a DOI alone says nothing, and no host is asked; give its record, or --responses FILE. "
            "Nothing is written"
        )
    text, why = as_words(_read(responses))
    try:
        found = answer(doi, text) if text else ""
    except ValueError as error:
        why = f"it is no JSON: {error}"
        found = ""
    return found or wrong_use(f"{shown(responses)}: {why or f'it has no answer for {doi[:80]}'}. Nothing is written")


def _fresh(given: Intake, works: Mapping[str, Work], arguments: Namespace) -> tuple[list[Work], int]:
    """The works to add, under their keys, and how many the library has already; says which."""
    known, fresh, twice = Likenesses(works.values()), [], 0
    taken = {*works, *(alias for work in works.values() for alias in work.aliases)}
    for work in given.works:
        found = known.of(work)
        if found and found.sure and not arguments.anyway:
            place = f"line {found.work.place.line}" if found.work.key in works else "just read"
            title = work.fields.get("title", work.key)[:80]
            print(
                f"glossator: “{title}” is “{found.work.key}” ({PATH}, {place}): {found.why}. It is not added; "
                "with --anyway it is",
                file=sys.stderr,
            )
            twice += 1
            continue
        key = arguments.key or free_key(work, taken, given.letters.get(work.key, ""))
        if not key:
            wrong_use("neither names nor title give a key: name one with --as KEY. Nothing is written")
        if found and not found.sure:
            line = f"{PATH}:{found.work.place.line}"
            print(
                f"{line}: “{found.work.key}” may be the same work: {found.why}. If it is, complete that entry and "
                f"take “{key}” out again",
                file=sys.stderr,
            )
        made = tidied(work, key)
        taken.add(key)
        known.add(made)
        fresh.append(made)
    return fresh, twice


def _prove(library: str, added: str, works: Mapping[str, Work], fresh: list[Work]) -> None:
    """Stop where the library with the new entries would not be read as the old one and these."""
    if list(read_library(added, PATH)[0]) != [work.key for work in fresh]:
        wrong_use("what was handed over cannot be written as an entry: mend its type or its braces. Nothing is written")
    after, _ = read_library(f"{library}\n\n{added}", PATH)
    if list(after) != [*works, *(work.key for work in fresh)]:
        line = max((work.place.line for work in works.values()), default=1)
        wrong_use(
            f"{PATH}: an entry at or behind line {line} is not closed, or cannot be read; run `glossator check` and "
            "mend it first. Nothing is written"
        )


def _appended(before: bytes, added: str) -> bytes:
    """The entries behind an empty line, with the line ends of the library."""
    end = b"\r\n" if b"\r\n" in before else b"\n"
    gap = b"" if not before else end if before.endswith(b"\n") else end * 2
    return gap + added.encode().replace(b"\n", end)


def _told(form: str, given: tuple[Work, ...], fresh: list[Work], dry: bool) -> Iterator[str]:
    if not fresh:
        return
    keys = ", ".join(f"“{work.key}”" for work in fresh)
    yield f"{PATH}: {keys}, read as {form}, would be added" if dry else f"{PATH}: added {keys}, read as {form}"
    left = sorted({name for work in given for name in work.fields if name in LEFT_OUT})
    if left:
        yield f"Left out: {', '.join(left)}"
    if form == "a reference list":
        yield "A line of a list has no names for its parts: compare every field with it"
    if not dry:
        yield (
            f"Next: cite it as [@{fresh[0].key}], say under `seen` what you have seen of it, and run `glossator check`"
        )
