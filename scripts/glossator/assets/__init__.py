"""What lies below `docs/` beside the Markdown: which files are published, and which are not."""

from glossator.assets.published import DOTTED, Asset, read_assets

__all__ = ["DOTTED", "Asset", "read_assets"]
