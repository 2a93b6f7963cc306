"""Each page in the frame of its kind: the template renders a frame once, and pages alike are spliced into it.

MkDocs renders a theme's template for every page, a millisecond and more each, though
of two entries nothing differs in the frame but a few words. Here the template is
rendered for the first pages of a kind with marks in place of what it prints of
them (`traced`), and each further page that answers all that the template asked in
the same way gets its words put between the pieces. The first two pages of each frame
are rendered both ways; where the bytes differ, or the theme does what cannot be
followed, the kind is left to the template.
"""

from __future__ import annotations

from collections.abc import Callable, Container
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from glossator.adapters.traced import CLOSES, OPENS, Mark, Trace, followed
from glossator.patterns import re

if TYPE_CHECKING:
    from jinja2 import Environment, Template

CONTENTS = "partials/toc.html"
"""A part of the frame that is another for each page: it is rendered by itself."""
MOST = 24
"""Frames of one kind: a theme that needs more prints of each page something else."""
PROVED = 2
"""Pages of each frame that are rendered both ways."""
_MARK = re.compile(f"{OPENS}([0-9]+){CLOSES}")
_OF_MKDOCS = frozenset({"nav", "pages", "base_url", "extra_css", "extra_javascript", "mkdocs_version",
                        "build_date_utc", "config", "page"})  # fmt: skip
"""What MkDocs puts into a context; what a plugin adds must be equal, too."""
_SIMPLE = (str, int, float, bool, type(None))


@dataclass(slots=True)
class _Frame:
    """One rendering of the template, cut at its marks."""

    trace: Trace
    pieces: list[str]
    places: list[int]
    near: frozenset[str]
    """Addresses that the frame leads to, and the folders above them: from these pages links are others."""
    proofs: int = 1

    def around(self, page: Any) -> str | None:
        """Return the page in this frame, None where it needs another."""
        if page.url in self.near:
            return None
        words = self.trace.answers(page)
        if words is None:
            return None
        out = [self.pieces[0]]
        for number, piece in zip(self.places, self.pieces[1:], strict=True):
            out += (words[number], piece)
        return "".join(out)


@dataclass(slots=True)
class _Kind:
    """Pages of one folder that one template renders."""

    seen: int = 0
    frames: list[_Frame] = field(default_factory=list)
    given_up: bool = False


class Shells:
    """The frames of one build."""

    def __init__(self, env: Environment, static: Container[str], tell: Callable[[str, str], None]) -> None:
        self._env, self._static, self._tell = env, static, tell
        self._ask = env.get_template
        self._kinds: dict[tuple[Any, ...], _Kind] = {}
        self._globals: list[Any] = []
        self._trace: Trace | None = None
        self._in_navigation: tuple[Any, frozenset[int]] = (None, frozenset())

    def get_template(self, name: Any, *given: Any, **named: Any) -> Any:
        """Return a template as the environment does: one that pages are rendered by is spliced where that is known."""
        template = self._ask(name, *given, **named)
        if (given[0] if given else named.get("parent")) is None:
            return template if not isinstance(name, str) or name in self._static else Spliced(template, self)
        return _Apart(template, self._trace) if self._trace is not None and name == CONTENTS else template

    def render(self, template: Template, context: Any) -> str:
        """Return the page of a context, as `template.render(context)` would."""
        page = context.get("page")
        key = self._key(template, context) if page is not None else None
        if key is None:
            return template.render(context)
        kind = self._kinds.setdefault(key, _Kind())
        kind.seen += 1
        if kind.given_up or kind.seen == 1:  # many kinds have one page
            return template.render(context)
        for frame in kind.frames:
            try:
                spliced = frame.around(page)
            except Exception:  # a filter of somebody's, on a value it does not know
                continue
            if spliced is not None:
                return self._proved(template, context, kind, frame, spliced)
        return self._framed(template, context, kind)

    def _key(self, template: Template, context: Any) -> tuple[Any, ...] | None:
        """What two pages must have alike before they are asked anything; None for a page that has no other like it."""
        page, nav = context["page"], context["nav"]
        if self._in_navigation[0] is not nav:
            self._in_navigation = nav, frozenset(map(id, nav.pages))
        if id(page) in self._in_navigation[1]:
            return None
        added = tuple((name, type(one), one) for name, one in context.items() if name not in _OF_MKDOCS)
        if not all(isinstance(one, _SIMPLE) for _, _, one in added):
            return None
        folder, _, file = page.url.removesuffix("/").rpartition("/")
        return (
            template.name, folder, page.url.endswith("/"), "." in file, context["base_url"],
            *(tuple(map(str, context[name])) for name in ("extra_css", "extra_javascript")),
            context.get("build_date_utc"), self._number_of_globals(), added,
        )  # fmt: skip

    def _number_of_globals(self) -> int:
        """The number of the set of global values, which a plugin may change; sets are held, so that they stay apart."""
        now = list(self._env.globals.values())
        if not self._globals or not _all_one(self._globals[-1], now):
            self._globals.append(now)
        return len(self._globals)

    def _proved(self, template: Template, context: Any, kind: _Kind, frame: _Frame, spliced: str) -> str:
        if frame.proofs >= PROVED:
            return spliced
        frame.proofs += 1
        whole = template.render(context)
        if whole != spliced:
            self._give_up(kind, context["page"], "prints what this build cannot follow")
        return whole

    def _framed(self, template: Template, context: Any, kind: _Kind) -> str:
        """Render a page and keep its frame, where the frame around its words is what the template makes of it."""
        whole, page = template.render(context), context["page"]
        if len(kind.frames) >= MOST:
            self._give_up(kind, page, f"has more than {MOST} forms")
            return whole
        trace = Trace(self._env, page)
        try:
            drawn = self._drawn(template, {**context, "page": trace.root()}, trace)
        except Exception as error:
            self._give_up(kind, page, str(error))
            return whole
        if trace.trouble:
            self._give_up(kind, page, trace.trouble)
            return whole
        cut = _MARK.split(drawn)
        near = {"/".join(parts[:n]) + end for one in trace.targets for parts in [one.split("/")]
                for n in range(len(parts) + 1) for end in ("", "/")}  # fmt: skip
        frame = _Frame(trace, cut[::2], [int(number) for number in cut[1::2]], frozenset(near))
        if frame.around(page) != whole and page.url not in near:
            self._give_up(kind, page, "prints what this build cannot follow")
            return whole
        trace.page = None
        kind.frames.append(frame)
        return whole

    def _drawn(self, template: Template, context: Any, trace: Trace) -> str:
        env = self._env
        filters, tests = env.filters, env.tests
        env.filters, env.tests, self._trace = followed(trace, filters), followed(trace, tests), trace
        try:
            return "".join(template.root_render_func(template.new_context(context)))
        finally:
            env.filters, env.tests, self._trace = filters, tests, None

    def _give_up(self, kind: _Kind, page: Any, why: str) -> None:
        kind.given_up = True
        kind.frames.clear()
        self._tell(page.file.src_uri, why)


class Spliced:
    """A template that renders pages in kept frames; for all else it is the template itself."""

    def __init__(self, template: Template, shells: Shells) -> None:
        self._template, self._shells = template, shells

    def render(self, context: Any = None, **more: Any) -> str:
        """Return what the template makes of a context."""
        if more or not isinstance(context, dict):
            return self._template.render(context or {}, **more)
        return self._shells.render(self._template, context)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._template, name)


class _Apart:
    """A part of the frame that is included while a frame is drawn: one mark, for which it is rendered page by page."""

    def __init__(self, template: Template, trace: Trace) -> None:
        self._template, self._trace = template, trace

    def new_context(self, values: dict[str, Any], shared: bool, inner: dict[str, Any]) -> Any:
        marked = any(isinstance(one, Mark) for name, one in (*values.items(), *inner.items()) if name != "page")
        if marked or not isinstance(values.get("page"), Mark) or "page" in inner:
            return self._template.new_context(values, shared, inner)
        template, others = self._template, {name: one for name, one in values.items() if name != "page"}

        def alone(page: Any) -> str:
            return "".join(template.root_render_func(template.new_context({**others, "page": page}, shared, inner)))

        return self._trace.printing(values["page"], ("contents", id(inner)), alone)

    def root_render_func(self, context: Any) -> Any:
        return (one for one in (context,)) if isinstance(context, str) else self._template.root_render_func(context)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._template, name)


def _all_one(before: list[Any], now: list[Any]) -> bool:
    return len(before) == len(now) and all(one is other for one, other in zip(before, now, strict=True))
