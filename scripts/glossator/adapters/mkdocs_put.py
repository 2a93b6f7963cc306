"""Pages and made files are put into the new site by us, where no other plugin has a hand in them afterwards."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from glossator.adapters.tree import write_files
from glossator.publish import Staging, below

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.pages import Page


class Put:
    """Puts what a build makes into its staging folder, linked to the last site where it is the same there."""

    def __init__(self, staging: Staging | None, config: MkDocsConfig, plugin: object) -> None:
        events = config.plugins.events
        after = [*events["post_build"], *events["post_page"][-1:]]
        self._site = Path(config.site_dir)
        # Somebody who writes into a page once more would write into the last site, too.
        alone = all(getattr(one, "__self__", None) is plugin for one in after)
        self._staging = staging if alone else None

    def page(self, page: Page, output: str) -> str:
        """Put a page, and return what MkDocs is to write: nothing, where it stands there already."""
        if self._staging is None:
            return output
        if output.strip():
            self._staging.put(page.file.dest_uri, output.encode("utf-8", "xmlcharrefreplace"))
        return ""

    def files(self, files: Mapping[str, bytes]) -> None:
        """Put files by their paths; raises Refused for one that leads out of the site."""
        if self._staging is None:
            write_files(files.items(), self._site)
            return
        for path, content in files.items():
            below(self._site, path)
            self._staging.put(path, content)
