"""The changelog and the version of a release: what was unreleased goes under the version, and a new part begins."""

from __future__ import annotations

import re
from dataclasses import dataclass

UNRELEASED = "## Unreleased"
VERSION = re.compile(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)((?:a|b|rc)\d+)?", re.ASCII)
"""As in PEP 440, without what we do not use: three numbers, and a, b or rc with a number before a release."""


class Wrong(Exception):  # noqa: N818 (it is a refusal, and no fault of the program)
    """A sentence about what stands in the way of a release."""


@dataclass(frozen=True, slots=True)
class Heads:
    """Where the parts of a changelog begin: (line from 0, words of the heading behind `## `)."""

    rows: tuple[tuple[int, str], ...]

    @classmethod
    def of(cls, changelog: str) -> Heads:
        """Return the headings of the second level."""
        lines = changelog.split("\n")
        return cls(tuple((number, line[3:].strip()) for number, line in enumerate(lines) if line.startswith("## ")))


def released(changelog: str, version: str, day: str) -> str:
    """Return the changelog with its unreleased part under `## VERSION – DAY`; raises Wrong with a sentence.

    A new, empty part “Unreleased” stands above it, so that the next line has a place.
    """
    if not VERSION.fullmatch(version):
        raise Wrong(f"{version!r} is no version; write three numbers, as 0.2.0 or 0.2.0rc1")
    heads = Heads.of(changelog).rows
    if part_of(changelog, version) is not None:
        raise Wrong(f"CHANGELOG.md has a part {version} already; name the next version")
    if not heads or heads[0][1] != "Unreleased":
        raise Wrong(f"CHANGELOG.md does not begin with `{UNRELEASED}`; write what changed below such a heading")
    body = part_of(changelog, "Unreleased") or ""
    if not re.search(r"^- \S", body, re.MULTILINE):
        raise Wrong("nothing stands below `## Unreleased`; write what readers, contributors or deployers notice")
    lines = changelog.split("\n")
    lines[heads[0][0] : heads[0][0] + 1] = [UNRELEASED, "", f"## {version} – {day}"]
    return "\n".join(lines)


def part_of(changelog: str, name: str) -> str | None:
    """Return what stands below the heading of a version, None where there is no such heading."""
    heads, lines = Heads.of(changelog).rows, changelog.split("\n")
    ends = [number for number, _ in heads[1:]] + [len(lines)]
    for (start, words), end in zip(heads, ends, strict=False):
        if words.split(" ")[0] == name:
            return "\n".join(lines[start + 1 : end]).strip("\n")
    return None


def with_version(file: str, version: str) -> str:
    """Return pyproject.toml or `__init__.py` with another version; raises Wrong where it has none, or two."""
    changed, count = re.subn(r'(?m)^((?:version|__version__) = )"[^"]*"', rf'\g<1>"{version}"', file)
    if count != 1:
        raise Wrong(f"there are {count} lines with a version, and there should be one")
    return changed


def tagged(tag: str, version: str, changelog: str) -> None:
    """Raise Wrong where a tag is not that of the version, or the changelog says nothing of it."""
    if tag != f"v{version}":
        raise Wrong(f"the tag is {tag} and the version {version}; tag the commit v{version}")
    if not part_of(changelog, version):
        raise Wrong(
            f"CHANGELOG.md has no part {version}; run `make release VERSION={version}` and commit what it wrote"
        )
