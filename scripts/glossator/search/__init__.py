"""The search of a site as files: an index in shards, what hits show, and a list of all that; read by `search.js`."""

from glossator.search.entries import entries
from glossator.search.files import Found, files_of, found_in, search_files
from glossator.search.places import Places

__all__ = ["Found", "Places", "entries", "files_of", "found_in", "search_files"]
