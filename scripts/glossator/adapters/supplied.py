"""What woven pages need of a generator's settings, given where mkdocs.yml does not say it.

Whoever begins with three lines (`site_name`, `theme`, `plugins`) gets the whole
reader: headings with their ids and links, our styles, our icon, a navigation of
sections. What mkdocs.yml says stays as it says it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, MutableMapping
from typing import Any

from glossator.adapters.page_files import FOLDER, SHEETS

EXTENSIONS: Mapping[str, Mapping[str, Any]] = {
    "attr_list": {},
    "toc": {"permalink": "#", "permalink_title": "Link to this section", "toc_depth": "2-3"},
    "glossator": {},
}
"""Extensions of Python-Markdown, with what is set where the project sets nothing: ids of headings, their links, and
finished HTML passed through."""
ALIASES = {f"markdown.extensions.{name}": name for name in ("attr_list", "toc")} | {
    "glossator.adapters.markdown": "glossator"
}
ICON = f"{FOLDER}icon.svg"
THEME_ICON = "assets/images/favicon.png"
"""The icon of Material, which is nobody's own."""
SECTIONS = (
    ("Home", "index.md"),
    ("Texts", "texts/index.md"),
    ("Arguments", "arguments/index.md"),
    ("Glossary", "glossary/index.md"),
    ("Names", "names/index.md"),
    ("Map", "map/index.md"),
    ("Maps", "maps/index.md"),
    ("Timeline", "timeline/index.md"),
    ("Chains", "chains/index.md"),
    ("Figures", "figures/index.md"),
    ("Bibliography", "bibliography/index.md"),
)
"""The navigation of a project that has none of its own."""
ABOUT = "About"


def supply_extensions(names: list[str], configs: MutableMapping[str, Any]) -> None:
    """Add the extensions that are missing, and what they need to be set to where nobody has set them."""
    for name, wanted in EXTENSIONS.items():
        given = next((one for one in names if ALIASES.get(one, one) == name), None)
        if given is None:
            names.append(name)
        if wanted and not configs.get(given or name):
            configs[given or name] = dict(wanted)


def supply_listed_extensions(config: MutableMapping[str, Any]) -> None:
    """Do the same in settings as they are written: a list of names and of mappings, or one mapping."""
    listed = config.get("markdown_extensions") or []
    rows = [{name: value} for name, value in listed.items()] if isinstance(listed, Mapping) else list(listed)
    pairs = [next(iter(row.items())) if isinstance(row, Mapping) and row else (str(row), None) for row in rows]
    names, configs = [str(name) for name, _ in pairs], {str(name): value for name, value in pairs if value}
    supply_extensions(names, configs)
    config["markdown_extensions"] = [{name: configs[name]} if name in configs else name for name in names]


def with_sheets(listed: Collection[Any]) -> list[Any]:
    """Return the style sheets of the settings, ours before them where they list none of ours."""
    if any(str(one).startswith(FOLDER) for one in listed):
        return list(listed)
    return [*SHEETS, *listed]


def own_icon(given: object) -> object:
    """Return the icon of the settings, ours where it is none or the generator's."""
    return ICON if given in (None, "", THEME_ICON) else given


def sections(pages: Collection[str], plain: Collection[str]) -> list[Any]:
    """Return the navigation of a site that says none: its lists, then the editors' own pages, by their names."""
    found: list[Any] = [{title: page} for title, page in SECTIONS if page in pages]
    own = [page for page in sorted(plain) if page in pages and page != "index.md"]
    return [*found, *([{ABOUT: own}] if len(own) > 1 else own)]


def named_pages(nav: object) -> Iterator[str]:
    """Yield the pages of this site that a navigation names, in order."""
    if isinstance(nav, str):
        if "://" not in nav and not nav.startswith(("/", "mailto:", "#")):
            yield nav
    elif isinstance(nav, Mapping):
        for value in nav.values():
            yield from named_pages(value)
    elif isinstance(nav, list):
        for one in nav:
            yield from named_pages(one)
