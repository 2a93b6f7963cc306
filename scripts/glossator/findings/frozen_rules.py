"""Findings about frozen editions, z-001 to z-011; a part of the catalogue."""

from __future__ import annotations

from glossator.findings.rule import ERROR, NOTE, WARNING, Rule

FROZEN_RULES: dict[str, Rule] = {
    # -- z-001 to z-003: the zip itself; nothing of it was unpacked
    "z-001": Rule(ERROR, "this is no frozen edition: {why}", "give the zip that `glossator freeze` wrote"),
    "z-002": Rule(
        ERROR,
        "“{name}” cannot be unpacked: {why}",
        "nothing was unpacked; take the zip from where the edition is kept, since this one was not made here",
    ),
    "z-003": Rule(
        ERROR,
        "it holds {what}, and at most {most} are unpacked",
        "nothing was unpacked; an edition larger than that cannot be verified",
    ),
    # -- z-004 to z-006: its files against SHA256SUMS
    "z-004": Rule(ERROR, "{path} is not as SHA256SUMS lists it", "the file was changed after the edition was frozen"),
    "z-005": Rule(
        ERROR, "{path} is listed in SHA256SUMS and is not there", "the zip was taken apart; take a whole one"
    ),
    "z-006": Rule(ERROR, "{path} is not listed in SHA256SUMS", "somebody added the file after the edition was frozen"),
    # -- z-007 to z-010: the edition made again from the sources within
    "z-007": Rule(
        WARNING,
        "it was not made again: {what}",
        "where you know who made it and would run their programs, say --trust",
    ),
    "z-008": Rule(
        ERROR, "{path} comes out otherwise when it is made again", "compare the packages (z-010), then ask who froze it"
    ),
    "z-009": Rule(
        ERROR, "{path} {what} when the edition is made again", "compare the packages (z-010), then ask who froze it"
    ),
    "z-010": Rule(
        NOTE,
        "it was frozen with {package} {then}, and made again with {now}",
        "where files differ, install the versions of sbom.cdx.json and verify it again",
    ),
    # -- z-011: lists of earlier editions in the project
    "z-011": Rule(
        WARNING,
        "this is no list of the passages of an edition: {why}",
        "copy passages.json of the frozen edition here, under another name",
    ),
}
