"""Start a reader of your own: a small complete edition that builds at once, or one of your texts."""

from __future__ import annotations

import datetime
import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from contextlib import redirect_stderr, redirect_stdout
from importlib.util import find_spec
from io import StringIO
from pathlib import Path

from glossator.apparatus.annotate import indexes_of
from glossator.commands import anchors
from glossator.commands.asking import ask, may_ask
from glossator.commands.events import proposed, stanzas
from glossator.commands.project import wrong_use
from glossator.edition import read_edition
from glossator.events import best_first
from glossator.findings.counted import many
from glossator.findings.show import as_text
from glossator.model.tongues import tag_of
from glossator.publish import below
from glossator.publish.refusal import as_sentence, shown
from glossator.publish.whereabouts import project_above
from glossator.publish.writing import write_file
from glossator.starter.edition import Wanted, clashes, started, with_home
from glossator.starter.proposing import name_stanzas, names_of, term_stanzas, terms_of
from glossator.starter.raw_texts import RawText, read_raw, works_of

EXAMPLES = (
    ("glossator init my-reader", "asks for title, language and licence, and writes a small edition"),
    (
        'glossator init my-reader --title "Letters" --language de --licence "CC BY 4.0"',
        "in a script, without questions",
    ),
    ("glossator init my-reader --from letters.txt essay.docx", "begins with texts of your own, on your machine only"),
    ("glossator init my-reader --from letters.txt --publish", "the same, with texts that you may publish"),
)
_LICENCE = "CC BY 4.0"


def arguments(parser: ArgumentParser) -> None:
    """Add the options of `init`."""
    parser.add_argument("folder", metavar="DIR", help="where the edition goes; it is made where it is not there")
    parser.add_argument("--title", help="what the reader is called (default: made of the folder's name)")
    parser.add_argument("--language", help="language of the reader and of texts that are brought, as en, tr or de")
    parser.add_argument("--licence", help=f"of what you write yourselves (default: {_LICENCE})")
    parser.add_argument(
        "--from", dest="raw", nargs="+", type=Path, default=[], metavar="RAW", help="texts to begin with"
    )
    parser.add_argument("--publish", action="store_true", help="you may publish what --from names; else it stays local")


def run(arguments: Namespace) -> int:
    """Write the edition and say what to do next; nothing that exists is written over."""
    folder = Path(os.path.abspath(arguments.folder))  # noqa: PTH100 (links stay, and nothing need exist)
    if folder.exists() and not folder.is_dir():
        wrong_use(f"{shown(folder)} is a file; name a folder for the edition. Nothing is written")
    around = project_above(folder)
    if around is not None and around != folder:
        wrong_use(f"{shown(folder)} lies in the project {shown(around)}; name a folder outside it. Nothing is written")
    wanted, language = _wanted(arguments, folder)
    read: list[RawText] = []
    if arguments.raw:
        try:
            read, findings = read_raw(arguments.raw, language, wanted.licence if arguments.publish else "")
        except OSError as error:
            wrong_use(f"{as_sentence(error)}. Nothing is written")
        for one in findings:
            print(as_text(one), file=sys.stderr)
        if not read:
            wrong_use("none of these files can be read as a text. Nothing is written")
    files = _files(wanted, read, arguments.publish)
    if there := clashes(folder, files):
        more = f" and {len(there) - 3} more" if len(there) > 3 else ""
        listed = ", ".join(there[:3])
        wrong_use(f"{shown(folder)} has {listed}{more} already; name another folder. Nothing is written")
    _write(folder, files)
    with redirect_stdout(StringIO()), redirect_stderr(StringIO()):  # what became of addresses: there were none
        anchors.run(Namespace(project=str(folder), check=False))
    drafts = _proposals(folder) if read else {}
    _write(folder, drafts)
    _next(arguments.folder, len(files), read, drafts, arguments.publish)
    return 0


def _wanted(arguments: Namespace, folder: Path) -> tuple[Wanted, str]:
    """What was said or answered, and the language of texts that are brought."""
    guess = " ".join(folder.name.replace("-", " ").replace("_", " ").split()) or "A reader"
    guess = guess[0].upper() + guess[1:]
    title, language, licence = arguments.title, arguments.language, arguments.licence
    if may_ask():
        title = ask("Title", guess) if title is None else title
        language = ask("Language, as en, tr or de", "en") if language is None else language
        licence = ask("Licence of what you write", _LICENCE) if licence is None else licence
    title = " ".join((title if title is not None else guess).split())
    if not title or not title.isprintable():
        wrong_use("--title: write what the reader is called, in letters. Nothing is written")
    tag = tag_of(language or "en")
    if not tag:
        wrong_use(
            f"--language: “{language[:40]}” is no language; write a code such as en, tr or de. Nothing is written"
        )
    licence = " ".join((licence or _LICENCE).split())
    if not licence.isprintable():
        wrong_use("--licence: write its name, as CC BY 4.0. Nothing is written")
    return Wanted(title, licence, _interface(tag), str(datetime.date.today().year)), tag


def _interface(tag: str) -> str:
    """The language of the words around the texts: the one wanted where the theme has it, else English."""
    theme = find_spec("material")
    folder = Path(theme.origin).parent / "templates/partials/languages" if theme and theme.origin else Path()
    return next((one for one in (tag, tag.partition("-")[0]) if (folder / f"{one}.html").is_file()), "en")


def _files(wanted: Wanted, read: list[RawText], publish: bool) -> dict[str, bytes]:
    files = started(wanted, sample=not read)
    if not read:
        return _encoded(files)
    files = with_home(files, wanted, {one.id: one.title for one in read} if publish else {})
    files["references/library.bib"] = works_of(read)
    if publish:
        return _encoded({**files, **{f"docs/texts/{one.id}.md": one.markdown for one in read}})
    about = "# Raw texts of sources/, which git leaves out: they are shown on your machine and not published.\n"
    files["references/sources.yml"] = about + "".join(one.record for one in read)
    return {**_encoded(files), **{f"sources/{one.name}": one.data for one in read}}


def _encoded(files: Mapping[str, str]) -> dict[str, bytes]:
    return {name: words.encode("utf-8", "surrogatepass") for name, words in files.items()}


def _proposals(folder: Path) -> dict[str, bytes]:
    """Drafts of names, terms and events, to choose from."""
    edition, _ = read_edition(folder)
    indexes, _ = indexes_of(edition, list(edition.texts))
    told = ((text, best_first(proposed(text, indexes))) for text in edition.texts)
    events = "".join(line for text, found in told for line in stanzas(found, edition, text))
    how = "# Drafts, found by rule: take over what is right, and mend it. This folder is not read.\n"
    drafts = {
        "proposals/names.yml": name_stanzas(names_of(edition.texts)),
        "proposals/terms.yml": term_stanzas(terms_of(edition.texts)),
        "proposals/events.yml": events,
    }
    return _encoded({name: how + words for name, words in drafts.items() if words})


def _write(folder: Path, files: Mapping[str, bytes]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        path = below(folder, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        write_file(path, content)


def _next(given: str, count: int, read: list[RawText], drafts: Mapping[str, bytes], publish: bool) -> None:
    print(f"{given}: {many(count + len(drafts), 'file')}, a reader that builds as it is")
    if read and not publish:
        print("Your texts are in sources/, which git leaves out: they are shown on this machine and not published.")
    if drafts:
        print(f"Drafts to choose from: {', '.join(drafts)}")
    print(f"Next: cd {given}, then `glossator serve` to look at it, and `glossator new --help` for more of your own")
