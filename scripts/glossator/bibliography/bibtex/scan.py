"""A .bib file taken apart into blocks, and every place of it where that was not as BibTeX wants it."""

from __future__ import annotations

from dataclasses import replace

from glossator.bibliography.bibtex.blocks import Block, Fault, Token, Written
from glossator.bibliography.bibtex.strays import between
from glossator.bibliography.bibtex.tokens import Text, closing, past_space, read_tokens, text_of
from glossator.patterns import re

SHOWN = 80
"""Characters of a value or a name that a message repeats."""

_NEXT = re.compile(r"(?<!\S)%[^\n]*|@")
"""btparse: a comment begins where a word could; an `@` begins an entry wherever it stands."""
_OPENING = re.compile(r"@\s*([^\W\d_]\w*)\s*([{(])")
_KEY = re.compile(r"\s*([^,{}()=\"#%\s\\]?[^,{}=\n\r]*?)\s*(?=[,)}])")
_NO_COMMA = re.compile(r"\s*([^\s,{}()=\"#%\\]+)")
_NAME = re.compile(r"[^\s{}()\"#%,=\\]+")
_ASSIGNED = re.compile(r"[^\s{}()\"#%,=\\]+\s*=")
_SIMPLE = re.compile(r"([^\s{}()\"#%,=\\]+)[ \t]*=[ \t]*\{([^{}]*)\}\s*(?=[,})])")
"""A field as nearly all are; whatever else is read step by step."""
_GOES_ON = re.compile(r"\s*,?\s*[A-Za-z][\w-]*\s*=\s*[{\"\d]")
"""Fields behind the brace that closed their entry: one brace too many."""
_LEFT = re.compile(r"[{,}()\n]")


class BrokenError(Exception):
    """An entry that cannot be read to its end."""

    def __init__(self, why: str, key: str = "", at: int | None = None) -> None:
        super().__init__(f"“{key[:SHOWN]}”: {why}" if key else why)
        self.at = at
        """Where the mistake is; None where it is the entry as a whole."""


def scan(source: str) -> tuple[list[Block], list[Fault]]:
    """Return the blocks of a file in its order, and what is wrong with it. Linear; never raises.

    Faults: b-001 an entry that cannot be read (the next line on which one begins is read again), b-100 something left
    over behind a value, b-101 a comma that is missing, b-102 a brace too many, b-103 a field without `=` or a value,
    b-104 an entry in a comment, b-105 one without its `@`.
    """
    text = text_of(source)
    blocks: list[Block] = []
    faults: list[Fault] = []
    at = stray = 0
    while match := _NEXT.search(source, at):
        opening = _OPENING.match(source, match.start())
        if opening is None:
            at = match.end()
            continue
        faults += between(source, stray, match.start())
        try:
            block, at, found = _block(text, opening)
            blocks.append(block)
            faults += found
            if text.next_entry(match.start()) < at and block.type != "comment":
                # an entry within a field: somebody quotes it, or two slips with braces have made it so
                faults += between(source, text.next_entry(match.start()), at)
        except BrokenError as broken:
            at = match.start() if broken.at is None else broken.at
            faults.append(Fault("b-001", at, {"why": str(broken)}))
            at = min(text.next_entry(match.start()), len(source))
        stray = at
    return blocks, [*faults, *between(source, stray, len(source))]


def _block(text: Text, opening: re.Match[str]) -> tuple[Block, int, list[Fault]]:
    """One block, where it ends, and what is wrong in it."""
    type_, start, at = opening[1].lower(), opening.start(), opening.end()
    close = "}" if opening[2] == "{" else ")"
    if type_ == "comment":
        end = closing(text, at - 1) if close == "}" else text.source.find(")", at)
        end = end + 1 if end >= 0 else at
        return Block(type_, "", start), end, between(text.source, at, end)
    if type_ == "preamble":
        tokens, end, opened = read_tokens(text, at, close)
        end = past_space(text, end)
        if opened >= 0 or text.sign(end) != close:
            raise BrokenError(f"its value is not closed ({_where(text, max(opened, at))})", "@preamble")
        return Block(type_, "", start, (Written("", at, tokens),)), end + 1, []
    key, key_at = "", start
    if type_ != "string":
        key_at = past_space(text, at)
        key, at = _key(text, at)
        if text.sign(at) == close:
            return _ended(text, Block(type_, key, start, key_at=key_at), at, [])
        at += 1
    return _fields(text, Block(type_, key, start, key_at=key_at), at, close)


def _key(text: Text, at: int) -> tuple[str, int]:
    match = _KEY.match(text.source, at)
    if match is None:
        named = _NO_COMMA.match(text.source, at)
        if named and text.sign(past_space(text, named.end())) != "=":
            raise BrokenError("a comma is missing behind the key", named[1], named.end())
        raise BrokenError("it has no key" if named else "its key cannot be read", at=at)
    if not match[1]:
        raise BrokenError("it has no key", at=at)
    return match[1], match.end()


def _fields(text: Text, block: Block, at: int, close: str) -> tuple[Block, int, list[Fault]]:
    """The fields of a block up to its end."""
    fields: list[Written] = []
    faults: list[Fault] = []
    label = block.key or "@" + block.type
    while True:
        at = past_space(text, at)
        simple = _SIMPLE.match(text.source, at)
        if simple and text.sign(simple.end()) in (",", close):
            fields.append(Written(simple[1], at, (Token(simple[2], simple.start(2) - 1),)))
            at = simple.end()
            at += text.sign(at) == ","
            continue
        sign = text.sign(at)
        if sign == ",":  # one too many says nothing
            at += 1
        elif sign == close:
            whole = replace(block, fields=tuple(fields))
            goes_on = _GOES_ON.match(text.source, at + 1)
            if goes_on is None:
                return _ended(text, whole, at, faults)
            faults.append(Fault("b-102", at, {"key": label, "field": fields[-1].name if fields else ""}))
            at += 1
        elif not sign or text.next_entry(at - 1) == at or (sign == "@" and text.next_entry(block.at) <= at):
            last = f"the last field read is `{fields[-1].name[:SHOWN]}`" if fields else "it has no fields"
            where = _last_read(text, fields[-1]) if fields else None
            raise BrokenError(f"it is not closed; {last}", label, where)
        else:
            field, at, found = _field(text, at, close, label)
            fields += field
            faults += found


def _last_read(text: Text, field: Written) -> int:
    """Where the value of a field stands; its name, where the value is on another line and may be of the next entry."""
    value = field.tokens[0].at if field.tokens else field.at
    return field.at if "\n" in text.source[field.at : value] else value


def _ended(text: Text, block: Block, at: int, faults: list[Fault]) -> tuple[Block, int, list[Fault]]:
    """The block, which is closed at an offset; a brace that closes it once more is told."""
    after = past_space(text, at + 1)
    if text.sign(after) == "}":
        last = block.fields[-1].name if block.fields else ""
        faults = [*faults, Fault("b-102", after, {"key": block.key or "@" + block.type, "field": last})]
    return block, at + 1, faults


def _field(text: Text, at: int, close: str, label: str) -> tuple[list[Written], int, list[Fault]]:
    """One field, none where it is not to be read, where it ends, and what is wrong with it."""
    faults: list[Fault] = []
    name = _NAME.match(text.source, at)
    if name is None:
        end = _past_rest(text, at, close)
        left = text.source[at:end].strip()
        return [], max(end, at + 1), [Fault("b-103", at, {"key": label, "name": left[:SHOWN]})]
    start = past_space(text, name.end())
    if text.sign(start) == "=":
        start += 1
    else:
        faults.append(Fault("b-103", at, {"key": label, "name": name.group()[:SHOWN]}))
        if text.sign(start) not in ("{", '"'):
            return [], start, faults
    tokens, end, opened = read_tokens(text, start, "," + close)
    if opened >= 0:
        raise BrokenError(f"`{name.group()[:SHOWN]}` is not closed ({_where(text, opened)})", label, opened)
    if not tokens:
        return [], end, [*faults, Fault("b-103", at, {"key": label, "name": name.group()[:SHOWN]})]
    after = past_space(text, end)
    left = ""
    if text.sign(after) not in (",", close, ""):
        if _ASSIGNED.match(text.source, after):
            faults.append(Fault("b-101", end, {"key": label, "field": name.group()[:SHOWN]}))
        elif text.next_entry(after - 1) != after:
            end = _past_rest(text, after, close)
            left = text.source[after:end].strip()
            shown = {"key": label, "field": name.group().lower()[:SHOWN], "value": left[:SHOWN]}
            faults.append(Fault("b-100", after, shown))
    return [Written(name.group(), at, tokens, left)], end, faults


def _past_rest(text: Text, at: int, close: str) -> int:
    """Where something that is no part of a value ends: at the next comma, closing brace or line."""
    while match := _LEFT.search(text.source, at):
        if match.group() == "{":
            closed = closing(text, match.start())
            if closed < 0:
                return match.end()
            at = closed + 1
        elif match.group() in (",", "\n", "}", close):
            return match.start()
        else:
            at = match.end()
    return len(text.source)


def _where(text: Text, at: int) -> str:
    line = text.source.count("\n", 0, at) + 1
    return f"opened at line {line}, column {at - text.source.rfind(chr(10), 0, at)}"
