"""The theme's own search is taken out of a build by MkDocs: its index and its script are what ours stands in for."""

from __future__ import annotations

from mkdocs.plugins import PluginCollection

NAMES = ("search", "material/search")


def without_theme_search(plugins: PluginCollection) -> None:
    """Let the search plugins of MkDocs and of the theme do nothing; they stay on the list.

    A project may name them, as it does for Material; what our header prints is our own search (`partials/search.html`).
    """
    asleep = [plugins[name] for name in NAMES if name in plugins]
    for event, methods in plugins.events.items():
        plugins.events[event] = [one for one in methods if getattr(one, "__self__", None) not in asleep]
