"""The settings of MkDocs, completed where mkdocs.yml does not say what woven pages need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs.theme import Theme

from glossator.adapters.supplied import own_icon, supply_extensions, with_sheets

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

_WORDS = "material"
"""The theme whose words and icons our frame takes."""


def own_theme() -> Theme:
    """Return the theme of a project that names none."""
    return Theme(name=_WORDS)


def supply(config: MkDocsConfig) -> None:
    """Add extensions, style sheets and icon where mkdocs.yml does not say them."""
    supply_extensions(config.markdown_extensions, config.mdx_configs)
    config.extra_css = with_sheets(config.extra_css)
    config.theme["favicon"] = own_icon(config.theme.get("favicon"))
    config.theme["font"] = False
