"""What a row of these cases is: Markdown, the mentions expected in it, each with those it holds, and why."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Node:
    """A mention: kind, words as printed, target (None where it is undecided), and what it holds, in reading order."""

    kind: str
    printed: str
    target: str | None
    inside: tuple[Node, ...] = ()

    def as_text(self, depth: int = 0) -> str:
        own = f"{'  ' * depth}{self.kind} “{self.printed}” = {self.target}"
        return "\n".join((own, *(one.as_text(depth + 1) for one in self.inside)))


def n(printed: str, target: str | None, *inside: Node) -> Node:
    return Node("name", printed, target, inside)


def t(printed: str, target: str | None, *inside: Node) -> Node:
    return Node("term", printed, target, inside)


def e(printed: str, target: str | None, *inside: Node) -> Node:
    return Node("event", printed, target, inside)


def d(printed: str, target: str | None) -> Node:
    return Node("date", printed, target)


def c(printed: str, target: str | None, *inside: Node) -> Node:
    return Node("citation", printed, target, inside)


@dataclass(frozen=True)
class Row:
    """One case. All mentions are given: what is not given must not be found."""

    id: str
    markdown: str
    expect: tuple[Node, ...]
    why: str
    doubtful: bool = False
    """Two experts might differ; a row like this is no reason to bend a rule."""


def row(id: str, markdown: str, *expect: Node, why: str, doubtful: bool = False) -> Row:
    return Row(id, markdown, expect, why, doubtful)
