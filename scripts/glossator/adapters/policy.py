"""Settings of mkdocs.yml that would make readers ask another host: refused, since every page's policy forbids it.

The policy itself stands in `theme/partials/policy.html`, the same for every
page and both generators. It is never made from a finished page, so it cannot
bless what somebody brought into one.
"""

from __future__ import annotations

from collections.abc import MutableMapping
from pathlib import Path
from typing import Any

from glossator.findings import Finding, finding
from glossator.model import Place
from glossator.passages.safe_addresses import foreign_address

THEME = Path(__file__).resolve().parents[1] / "theme"
"""Our templates, the policy among them: between a project's own and the generator's, whatever mkdocs.yml says."""
LISTS = (("extra_javascript",), ("extra_css",), ("extra", "polyfills"))
"""Settings that are lists of addresses, by their path in the file."""
SINGLE = (("theme", "logo"), ("theme", "favicon"))
"""Settings that are one address."""


def without_foreign(config: MutableMapping[str, Any], source: str = "") -> list[Finding]:
    """Take every address of another host out of the settings, and return x-009 for each.

    `source` is the text of mkdocs.yml, for the lines. Fonts and counting of
    visits are no setting here: our theme leaves those blocks of Material empty.
    """
    findings: list[Finding] = []
    for path in LISTS:
        holder, name = _holder(config, path), path[-1]
        listed = holder.get(name) if holder is not None else None
        if holder is None or not isinstance(listed, list):
            continue
        foreign = [one for one in listed if foreign_address(_address(one))]
        findings += (_finding(path, _address(one), source) for one in foreign)
        if foreign:
            holder[name] = [one for one in listed if one not in foreign]
    for path in SINGLE:
        holder, name = _holder(config, path), path[-1]
        address = holder.get(name) if holder is not None else None
        if holder is not None and isinstance(address, str) and foreign_address(address):
            findings.append(_finding(path, address, source))
            holder[name] = None
    return findings


def _holder(config: MutableMapping[str, Any], path: tuple[str, ...]) -> MutableMapping[str, Any] | None:
    for name in path[:-1]:
        inner = config.get(name)
        if not isinstance(inner, MutableMapping):
            return None
        config = inner
    return config


def _address(setting: object) -> str:
    """An entry of `extra_javascript` may be a mapping with `path`, for MkDocs a value with that attribute."""
    if isinstance(setting, MutableMapping):
        return str(setting.get("path", ""))
    return str(getattr(setting, "path", setting))


def _finding(path: tuple[str, ...], address: str, source: str) -> Finding:
    line = next((number for number, words in enumerate(source.splitlines(), 1) if address in words), 1)
    wanted = "put the file into the theme's folder, and name it by its path there"
    return finding("x-009", Place("mkdocs.yml", line), setting=".".join(path), address=address, wanted=wanted)
