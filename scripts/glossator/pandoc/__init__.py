"""The Pandoc that is locked with the project, run without network, other files or anybody's settings."""

from glossator.pandoc.program import SECONDS, PandocError, environment, pandoc, pandoc_version
from glossator.pandoc.reading import as_json

__all__ = ["SECONDS", "PandocError", "as_json", "environment", "pandoc", "pandoc_version"]
