"""One YAML document as plain values, within limits: the only reader of YAML that people wrote.

A tag never makes an object, and no depth overruns a stack. A value that cannot be
had costs the record or the field it stands in; only what breaks the rules of YAML
itself, or a limit of the whole document, stops the reading.
"""

from __future__ import annotations

from typing import Any

import yaml

from glossator.characters.unseen import UNPRINTABLE, named
from glossator.patterns import re
from glossator.records.events import Walk
from glossator.records.told import told
from glossator.records.written import LIST, Document, Limits, Mark, Unreadable

# libyaml is eight times as fast; the pure parser says the same where it is missing.
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_DIRECTIVE = re.compile(r"^%", re.MULTILINE)


def read_document(source: str, path: str, code: str, line: int = 1, limits: Limits = LIST) -> Document:
    """Return the document as str, int, float, bool, None, `Listed` and `Written`, and what was left out.

    `line` is the line of the file on which it begins. Findings: `code` for a tag
    or an alias that is not read, n-010 for a value beyond the limits, n-011 for a
    field written twice (the first one counts), n-012 for a merge key, t-019 and
    t-020 for invisible characters. What holds such a value is left out up to the
    item of the list, or the field of the mapping, that the document is. Raises
    Unreadable, and nothing else. Linear in the source.
    """
    if len(source) > limits.characters:
        why = f"it has {len(source):,} characters, more than {limits.characters:,}"
        raise Unreadable(why, (line, 1), "divide it, or put long words into the body of a Markdown file")
    if match := UNPRINTABLE.search(source):
        raise Unreadable(f"{named(match.group())} stands here", _mark_at(source, match.start(), line))
    if match := _DIRECTIVE.search(source):
        raise Unreadable("a directive (`%`) is not read", _mark_at(source, match.start(), line))
    loader = _LOADER(source)
    try:
        return Walk(source, path, code, line, limits).document(loader)
    except yaml.MarkedYAMLError as error:
        raise Unreadable(*told(error, source, line)) from error
    except (yaml.YAMLError, ValueError) as error:
        raise Unreadable(str(error).splitlines()[0], (line, 1)) from error
    finally:
        loader.dispose()


def _mark_at(source: str, offset: int, line: int) -> Mark:
    return source.count("\n", 0, offset) + line, offset - source.rfind("\n", 0, offset)
