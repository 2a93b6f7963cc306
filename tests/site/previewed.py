"""A preview of a project within a test: no watching, each save is brought in by hand."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from glossator.adapters.live.serving import Preview
from glossator.adapters.mkdocs import GlossatorPlugin
from glossator.adapters.mkdocs_log import quiet
from glossator.adapters.mkdocs_run import _loaded, _ours, _running


@contextmanager
def previewed(root: Path) -> Iterator[Preview]:
    """Around a preview."""
    with _running(None), quiet() as log:

        def load() -> tuple[MkDocsConfig, GlossatorPlugin]:
            config = _loaded(root / "mkdocs.yml", log, dev_addr="127.0.0.1:8000")
            return config, _ours(config, root)

        preview = Preview(root, None, load)
        try:
            yield preview
        finally:
            preview.end()


def save(preview: Preview) -> bool:
    """Bring in what stands on the disk; return whether the frames of the last whole build were kept."""
    before = preview.site.whole
    preview.save(preview.watch.look())
    return preview.site.whole is before


def pages(preview: Preview) -> dict[str, bytes | None]:
    """Return every page of the site."""
    return {name: preview.site.file(name) for name in sorted(preview.site.names())}
