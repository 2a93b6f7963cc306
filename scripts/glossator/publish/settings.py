"""What mkdocs.yml says, read before any generator runs: whoever's file is broken gets a sentence, not a traceback."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from glossator.edition.files import open_words
from glossator.layout.site_name import SiteName, site_named
from glossator.publish.grounds import Project
from glossator.publish.refusal import Refused, as_sentence, shown

FILE = "mkdocs.yml"


@dataclass(frozen=True, slots=True)
class Settings:
    """mkdocs.yml as far as all generators need it."""

    root: Path
    values: Mapping[str, Any]
    """All of it, `!ENV` resolved; what other tags would run is their name."""
    words: str = ""
    """The file as it was written, for the places of findings."""

    @property
    def site(self) -> Path | None:
        """Where the site goes; None where another file, which this one inherits from, may say it."""
        given = self.values.get("site_dir", None if "INHERIT" in self.values else "site")
        return None if given is None else self.root / str(given)

    @property
    def theme(self) -> str:
        """The folder of the project's own theme, empty where it has none."""
        theme = self.values.get("theme")
        return str(theme.get("custom_dir") or "") if isinstance(theme, dict) else ""

    def project(self, sources: Path | None) -> Project:
        """Return what of the project must be kept; `sources` is the folder of originals that was named."""
        return Project(self.root, str(self.values.get("docs_dir") or "docs"), self.theme, sources)


def project_at(root: Path, sources: Path | None) -> Project:
    """Return what of a project must be kept, for verbs that do without mkdocs.yml where there is none."""
    return read_settings(root).project(sources) if os.path.lexists(root / FILE) else Project(root, sources=sources)


def read_settings(root: Path) -> Settings:
    """Return the settings of a project; raises Refused with a sentence where the file cannot be used."""
    path = root / FILE
    if not os.path.lexists(path):
        raise Refused(f"{root} has no {FILE}; name the project's folder with --project DIR")
    try:
        held = open_words(path)
        words = path.read_bytes().decode("utf-8") if held is None else held
        values = yaml.load(words, Loader=_Loader)
    except OSError as error:
        raise Refused(as_sentence(error)) from error
    except UnicodeDecodeError as error:
        raise Refused(f"{shown(path)} is not UTF-8 (byte {error.start}); save it as UTF-8") from error
    except yaml.YAMLError as error:
        raise Refused(f"{shown(path)}{_where(error)} is not YAML; mend that line") from error
    except RecursionError as error:
        raise Refused(f"{shown(path)} is nested too deeply; look for a row of brackets that never close") from error
    except ValueError as error:  # a date that is no day, a number that is none
        raise Refused(f"{shown(path)} cannot be read: {str(error)[:200]}; mend that value") from error
    if not isinstance(values, dict):
        raise Refused(f"{shown(path)} holds no settings; it begins with `site_name: …`")
    for name in ("site_dir", "docs_dir", "INHERIT"):
        if name in values and not (isinstance(values[name], str) and values[name]):
            raise Refused(f"{shown(path)}: `{name}` names no folder; write its path, or leave the line out")
    settings = Settings(root, values, words)
    if settings.theme and not (root / settings.theme).is_dir():
        raise Refused(f"{shown(path)}: there is no folder {shown(settings.theme)} for `custom_dir`; mend the path")
    return settings


class _Loader(yaml.SafeLoader):
    """Reads mkdocs.yml without running its tags: only `!ENV` means something here.

    It is the loader in Python: the one in C does not survive deep nesting.
    """


def _environment(loader: _Loader, node: yaml.Node) -> Any:
    if isinstance(node, yaml.SequenceNode):
        *names, default = loader.construct_sequence(node) or [""]
        return next((os.environ[name] for name in names if name in os.environ), default)
    return os.environ.get(str(loader.construct_scalar(node)), "") if isinstance(node, yaml.ScalarNode) else None


_Loader.add_constructor("!ENV", _environment)
_Loader.add_constructor("!relative", lambda loader, node: "")
_Loader.add_multi_constructor("tag:yaml.org,2002:python/", lambda loader, suffix, node: suffix)


def _where(error: yaml.YAMLError) -> str:
    mark = getattr(error, "problem_mark", None)
    return f", line {mark.line + 1}, column {mark.column + 1}," if mark is not None else ""


def site_of(root: Path) -> SiteName:
    """Return what mkdocs.yml says of the site; that of a site without a name where it cannot be used."""
    try:
        return site_named(read_settings(root).values)
    except Refused:
        return SiteName()
