"""The search of a site as files: an index in shards, what hits show, and a list of all that; read by `search.js`."""

from glossator.search.files import search_files

__all__ = ["search_files"]
