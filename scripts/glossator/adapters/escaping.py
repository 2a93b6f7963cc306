"""The one door between values and the theme's templates: a value is words and gets escaped, or is finished HTML.

MkDocs makes its Jinja environment without escaping, and the templates of
Material escape next to nothing: a title such as `If a<b then c` is cut, and
`<img src=x onerror=…>` in a glossary entry runs. So every output is escaped
(Jinja 3, `autoescape`), and the few values that are HTML by design are handed
over as `Markup`, here and nowhere else.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, MutableMapping
from typing import TYPE_CHECKING, Any

from markupsafe import Markup, escape

from glossator.characters.printable import all_printable

if TYPE_CHECKING:
    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.pages import Page
    from mkdocs.structure.toc import AnchorLink

CONSTANT = ("partials/language.html", "partials/languages/")
"""Templates that hold only the theme's own words. They also fill a JSON block, where an entity would be shown as such;
what they return is escaped where it is printed."""


class Words(str):
    """Words that stay what they are also for `striptags`, which looks for tags in any plain string.

    Material prints `page.title | striptags`: of the plain string `a<b then c` only `a` would be left.
    """

    __slots__ = ()

    def __html__(self) -> str:
        """Return the words as HTML, the way Jinja and MarkupSafe ask for it."""
        return str(escape(str(self)))


def escapes(template: str | None) -> bool:
    """Return whether the outputs of a template are escaped: those of all but the theme's translations."""
    return template is None or not template.startswith(CONSTANT)


def escape_all(env: Environment, config: MkDocsConfig) -> Environment:
    """Return the environment with every output escaped; it must not have compiled a template yet.

    `copyright` is HTML by its definition in MkDocs and stays so: it stands in
    mkdocs.yml, which belongs to the deployer.
    """
    env.autoescape = escapes
    # `tojson` is handed translations that passed through a macro: in JSON their entities must be letters again.
    env.policies["json.dumps_function"] = _as_json
    if config.copyright:
        config.copyright = Markup(config.copyright)
    return env


def plain_settings(config: MutableMapping[str, Any]) -> None:
    """Turn what HTML forbids in the words of mkdocs.yml into U+FFFD, as weaving does with those of the edition."""
    for name in ("site_name", "site_description", "site_author", "nav"):
        if config.get(name):
            config[name] = all_printable(config[name])


def finish(page: Page) -> None:
    """Hand a rendered page to the templates: its content and table of contents are HTML, its title is words."""
    page.content = Markup(page.content or "")
    page.title = Words(page.title or "")
    _finish_toc(page.toc)


def _finish_toc(items: Iterable[AnchorLink]) -> None:
    for item in items:
        # Python-Markdown escapes the name of a heading (its `toc` extension, since 3.6).
        item.title = Markup(item.title)
        _finish_toc(item.children)


def _as_json(value: Any, **options: Any) -> str:
    return json.dumps(_plain(value), **options)


def _plain(value: Any) -> Any:
    if isinstance(value, Markup):
        return value.unescape()
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items()}
    return [_plain(one) for one in value] if isinstance(value, list | tuple) else value
