"""Whether an edition of somebody else can be made here without running what they wrote."""

from __future__ import annotations

from pathlib import Path

import yaml

from glossator import theme as own
from glossator.publish.manifest import files_below, hash_of
from glossator.publish.refusal import Refused
from glossator.publish.settings import FILE, read_settings
from glossator.publish.standing import only_ours

THEME = Path(own.__file__).parent
_TAGS = frozenset({None, "!", "!ENV", "!relative"})


def runs_something(source: Path) -> str:
    """Return what would run a program of others, in half a sentence; empty where nothing would.

    Hooks, plugins and extensions of others are programs; so are tags of YAML that name Python, and templates of a
    theme, which may call what they like (Jinja 3). A theme that is the same as ours, file by file, is ours.
    """
    try:
        settings = read_settings(source)
        for event in yaml.parse(settings.words, Loader=yaml.SafeLoader):
            tag = getattr(event, "tag", None)
            if tag not in _TAGS and not str(tag).startswith("tag:yaml.org,2002:"):
                return f"{FILE} has the tag {tag!s:.60}"
            if str(tag).startswith("tag:yaml.org,2002:python"):
                return f"{FILE} has the tag {tag!s:.60}"
    except (Refused, yaml.YAMLError, RecursionError) as error:
        return f"{FILE} cannot be used ({str(error)[:200]})"
    if not only_ours(settings.values):
        return f"{FILE} brings in hooks, plugins or extensions of others"
    if settings.theme and not _is_ours(source / settings.theme, source):
        return f"the theme in {settings.theme} is not that of this Glossator, and its templates would run"
    return ""


def _is_ours(folder: Path, source: Path) -> bool:
    if source.resolve() not in folder.resolve().parents:
        return False
    return all(
        (THEME / path).is_file() and hash_of(THEME / path) == hash_of(entry.path) for path, entry in files_below(folder)
    )
