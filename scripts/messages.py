"""`make messages`: what our code says, as the template of all catalogues, and each catalogue brought up to it.

A message that changed a little keeps its translation as a proposal (fuzzy), which is not shown until somebody has
looked at it. Nothing here has a clock: the same code gives the same files.
"""

from __future__ import annotations

import ast
import json
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from babel.messages import Catalog
from babel.messages.pofile import read_po, write_po

from glossator.adapters.spoken_files import counted_in, said_in, said_in_template
from glossator.interface.catalogue import FOLDER, languages

SOURCE = Path(__file__).resolve().parent / "glossator"
TEMPLATE = FOLDER / "glossator.pot"
_DAY = datetime(2026, 1, 1, tzinfo=UTC)
_SINGLE, _COUNTED = frozenset({"say", "later"}), frozenset({"counted", "numbered"})
_IN_CONTEXT = frozenset({"say_as", "later_as"})

Message = tuple[str, str | tuple[str, str]]
"""Its context, which is mostly empty, and the message: one, or one and many."""


def messages() -> dict[Message, list[str]]:
    """Return every message of modules, scripts, templates and the atlas, with the files that say it, in their order."""
    found: dict[Message, list[str]] = {}
    for path in sorted(SOURCE.rglob("*")):
        read = _READERS.get(path.suffix) if path.name != "disputed.json" else _of_atlas
        if read is None or "messages" in path.stem:
            continue
        name = path.relative_to(SOURCE.parent.parent).as_posix()
        for message in read(path.read_text("utf-8")):
            files = found.setdefault(message, [])
            if name not in files:
                files.append(name)
    return found


def _of_module(source: str) -> Iterator[Message]:
    if "from glossator.interface" not in source:
        return
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            words = [one.value for one in node.args if isinstance(one, ast.Constant) and isinstance(one.value, str)]
            if node.func.id in _SINGLE and words:
                yield "", words[0]
            elif node.func.id in _IN_CONTEXT and len(words) == 2:
                yield words[0], words[1]
            elif node.func.id in _COUNTED and len(words) == 2:
                yield "", (words[0], words[1])


def _of_script(source: str) -> Iterator[Message]:
    yield from (("", one) for one in said_in(source))
    yield from (("", pair) for pair in counted_in(source))


def _of_template(source: str) -> Iterator[Message]:
    yield from (("", one) for one in said_in_template(source))


def _of_atlas(source: str) -> Iterator[Message]:
    """How the atlas draws what is disputed (`weave/maps/caption.py`)."""
    for row in json.loads(source):
        yield from (("", row["name"]), ("", row["drawn"]))


_READERS = {".py": _of_module, ".js": _of_script, ".html": _of_template}


def template() -> Catalog:
    """Return the template of all catalogues: each message with the files that say it."""
    made = Catalog(project="Glossator", version="", copyright_holder="", msgid_bugs_address="", charset="utf-8",
                   creation_date=_DAY, revision_date=_DAY, fuzzy=False)  # fmt: skip
    made.header_comment = "# What Glossator says to readers of a site. Written by `make messages`.\n#"
    for (context, message), files in messages().items():
        made.add(message, locations=[(name, 0) for name in files], context=context or None)
    return made


def written(catalog: Catalog) -> bytes:
    """Return a catalogue as its file, in the order of the code, without line numbers, which any edit would move."""
    out = BytesIO()
    write_po(out, catalog, width=110, include_lineno=False, ignore_obsolete=True)
    return out.getvalue()


def brought_up(path: Path, to: Catalog) -> bytes:
    """Return a catalogue with every message of the template, those that are gone left out."""
    with path.open("rb") as file:
        own = read_po(file, locale=path.parent.parent.name)
    own.update(to, update_creation_date=False)
    return written(own)


def main() -> int:
    """Write the template and every catalogue; say how much of each is finished."""
    made = template()
    TEMPLATE.write_bytes(written(made))
    for language in languages()[1:]:
        path = FOLDER / language / "LC_MESSAGES" / "glossator.po"
        path.write_bytes(brought_up(path, made))
        with path.open("rb") as file:
            own = [one for one in read_po(file) if one.id]
        done = sum(
            bool(one.string if isinstance(one.string, str) else all(one.string)) and not one.fuzzy for one in own
        )
        print(f"{language}: {done} of {len(own)} messages")
    return 0


if __name__ == "__main__":
    sys.exit(main())
