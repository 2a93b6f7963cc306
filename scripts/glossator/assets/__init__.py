"""What lies below `docs/` beside the Markdown: which files are published, and which are not."""

from glossator.assets.published import Asset, read_assets

__all__ = ["Asset", "read_assets"]
