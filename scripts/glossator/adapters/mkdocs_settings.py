"""The settings of MkDocs, completed where mkdocs.yml does not say what woven pages need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs.theme import Theme

from glossator.adapters.supplied import own_icon, supply_extensions, with_sheets

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

_WORDS = "material"
"""The theme whose words and icons our frame takes."""

_NOT_NAMED = "mkdocs"
"""What MkDocs takes where mkdocs.yml names no theme; one that names it is refused (p-007)."""


def supply(config: MkDocsConfig) -> None:
    """Add extensions, style sheets, icon and, where mkdocs.yml names none, the theme."""
    if config.theme.name == _NOT_NAMED:
        config.theme = Theme(name=_WORDS)
    supply_extensions(config.markdown_extensions, config.mdx_configs)
    config.extra_css = with_sheets(config.extra_css)
    config.theme["favicon"] = own_icon(config.theme.get("favicon"))
    config.theme["font"] = False
