"""Regular expressions that are compiled when they are first asked: `from glossator.patterns import re`.

`re` is the module of the standard library, but for `re.compile`: a room has hundreds of patterns, a verb asks
some of them, and compiling all would be most of its start. What is wrong with a pattern is therefore raised
where it is first asked (`tests/test_patterns.py` asks all). A match's `re` is the compiled pattern, not this one:
which of several patterns fitted is told by the match.
"""

from __future__ import annotations

import re as standard
from types import ModuleType
from typing import TYPE_CHECKING, Any

_ASKED = (
    "match",
    "search",
    "finditer",
    "sub",
    "fullmatch",
    "findall",
    "split",
    "subn",
    "flags",
    "groups",
    "groupindex",
)


class Waiting:
    """A pattern that looks like the compiled one to whoever asks it."""

    def __init__(self, pattern: Any, flags: int = 0) -> None:
        self.pattern, self._flags = pattern, flags

    def __getattr__(self, name: str) -> Any:
        """Compile the pattern; all that it can be asked is then an attribute, as quick as the compiled one's."""
        if name not in _ASKED:
            raise AttributeError(name)
        compiled = standard.compile(self.pattern, self._flags)
        for one in _ASKED:
            setattr(self, one, getattr(compiled, one))
        return getattr(compiled, name)

    def __reduce__(self) -> tuple[Any, ...]:
        return Waiting, (self.pattern, self._flags)


if TYPE_CHECKING:
    import re as re
else:
    re = ModuleType("re", standard.__doc__)
    vars(re).update(vars(standard), compile=Waiting)
