"""Values as Markdown: rows of a table, words with their signs kept, and what the code says of a member."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from types import ModuleType
from typing import Any

_SIGNS = str.maketrans({sign: f"&#{ord(sign)};" for sign in "<>*_[]|~^\\&"})


def plain(words: str) -> str:
    """Return words in which no sign is markup; what stands between backticks stays code."""
    parts = words.split("`")
    if len(parts) % 2 == 0:  # a backtick without its twin
        return words.translate(_SIGNS)
    return "".join(part.translate(_SIGNS) if at % 2 == 0 else code(part) for at, part in enumerate(parts))


def code(words: str) -> str:
    """Return words as code that a cell of a table can hold."""
    if "|" not in words:
        return f"`{words}`"
    return f"<code>{words.translate(_SIGNS)}</code>"  # a table is cut at a bar, in code too


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table of finished cells."""
    lines = [f"| {' | '.join(heads)} |", f"|{'---|' * len(heads)}"]
    return "\n".join([*lines, *(f"| {' | '.join(row)} |" for row in rows)])


def said_of(owner: type | ModuleType) -> Mapping[str, str]:
    """Return what stands in the source below each member of a class or a module: the first paragraph, one line."""
    tree: Any = ast.parse(inspect.getsource(owner))
    body = tree.body if isinstance(owner, ModuleType) else tree.body[0].body
    said = {}
    for member, below in pairwise(body):
        target = member.targets[0] if isinstance(member, ast.Assign) else getattr(member, "target", None)
        value = below.value if isinstance(below, ast.Expr) else None
        if isinstance(target, ast.Name) and isinstance(value, ast.Constant) and isinstance(value.value, str):
            said[target.id] = " ".join(inspect.cleandoc(value.value).split("\n\n")[0].split())
    return said
