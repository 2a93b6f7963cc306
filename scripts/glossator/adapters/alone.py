"""Whether pages need not pass through MkDocs: nobody but us would see them there."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from glossator.adapters.policy import THEME
from glossator.patterns import re
from glossator.publish.standing import only_ours
from glossator.spread import ways

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

_COMMENT = re.compile(r"\{#.*?#\}", re.DOTALL)
_OF_ALL = re.compile(r"\{[{%][^{}]*\bpages\b")
"""How a template asks for every page of the site."""
_RENDERED = frozenset({"404.html", "sitemap.xml"})
"""Templates of the theme that are pages by themselves: of other pages one asks nothing, and one only where they are."""


def writes_alone(config: MkDocsConfig, plugin: object) -> bool:
    """Return whether every other page would be the same if MkDocs did not know it.

    No plugin and no hook of others is asked anything, no extension of Markdown of others reads it, the theme is
    Material below our own templates and nothing above them, and no template lists all pages. Who is to do the work of
    this process may be on another machine, which cannot write the site: there pages travel.
    """
    settings = {"markdown_extensions": list(config.markdown_extensions), "extra_templates": config.extra_templates}
    asked = [one for methods in config.plugins.events.values() for one in methods]
    return (
        ways().executor is None
        and only_ours(settings)
        and all(getattr(one, "__self__", None) is plugin for one in asked)
        and config.theme.name == "material"
        and os.path.realpath(config.theme.dirs[0]) == str(THEME)
        and set(config.theme.static_templates) <= _RENDERED
        and not any(_OF_ALL.search(_COMMENT.sub("", path.read_text("utf-8"))) for path in THEME.rglob("*.html"))
    )
