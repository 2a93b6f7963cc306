"""What differs between a quotation and the words of the text that answer to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from glossator.quotations.held import Held
from glossator.quotations.pattern import Sought
from glossator.quotations.values import Change, Difference
from glossator.quotations.words import variant


@dataclass(frozen=True, slots=True)
class Block:
    """Words between two that are the same on both sides: `first` to `last` of the quotation, `low` to `high` of it."""

    first: int
    last: int
    low: int
    high: int


def equal_words(quotation: str, words: Sequence[Sought], answers: Sequence[int], held: Held) -> list[bool]:
    """Return for each word whether the word that answers is the same."""
    return [
        at >= 0
        and word.fits(held.keys[at])
        and (word.part is not None or held.same(quotation[word.start : word.end], at))
        for word, at in zip(words, answers, strict=True)
    ]


def differences(
    quotation: str, words: Sequence[Sought], answers: Sequence[int], equal: Sequence[bool], held: Held
) -> list[Difference]:
    """Return what differs in words that follow each other, in their order; none where only hyphens do."""
    blocks = [block for block in _blocks(words, answers, equal, held) if not _only_hyphens(block, words, held)]
    if not blocks:
        return []
    whole = Block(blocks[0].first, blocks[-1].last, blocks[0].low, blocks[-1].high)
    if len(blocks) > 1 and _keys(whole, words) == _printed_keys(whole, held):
        blocks = [whole]
    return [_difference(block, quotation, words, held) for block in blocks]


def _blocks(words: Sequence[Sought], answers: Sequence[int], equal: Sequence[bool], held: Held) -> list[Block]:
    blocks: list[Block] = []
    first, low = 0, -1
    for number, same in enumerate([*equal, True]):
        if not same:
            continue
        end = number == len(words)
        inner = [at for at in answers[first:number] if at >= 0]
        if low < 0:  # before the first word that is the same, and after the last, only what answers is meant
            low = inner[0] if inner else (-1 if end else answers[number])
        high = (inner[-1] + 1 if inner else low) if end else answers[number]
        if first < number:  # a word is changed as a whole, whatever hyphens join in it
            while 0 < low < high and low in held.hyphens and not first:
                low -= 1
            while end and low < high and high in held.hyphens:
                high += 1
        if first < number or low < high:
            blocks.append(Block(first, number, low, high))
        if not end:
            first, low = number + 1, answers[number] + 1
    return blocks


def _only_hyphens(block: Block, words: Sequence[Sought], held: Held) -> bool:
    """`co-operation` and `cooperation`, also where a line end of a scan stands in between. Figures are never joined."""
    quoted = words[block.first : block.last]
    if len(quoted) == block.high - block.low or not quoted or block.low >= block.high:
        return False
    printed = held.keys[block.low : block.high]
    joined = all(word.hyphen for word in quoted[1:]) and all(
        at in held.hyphens for at in range(block.low + 1, block.high)
    )
    letters = "".join(word.key for word in quoted)
    return joined and letters == "".join(printed) and letters.isalpha()


def _difference(block: Block, quotation: str, words: Sequence[Sought], held: Held) -> Difference:
    quoted = words[block.first : block.last]
    said = " ".join(quotation[quoted[0].start : quoted[-1].end].split()) if quoted else ""
    printed = held.printed(block.low, block.high) if block.low < block.high else ""
    before = words[block.first - 1] if block.first else None
    after = quotation[before.start : before.end] if before else ""
    return Difference(_change(block, words, held), said, printed, after)


def _change(block: Block, words: Sequence[Sought], held: Held) -> Change:
    quoted = [word.key for word in words[block.first : block.last]]
    printed = held.keys[block.low : block.high]
    if not quoted:
        return Change.MISSING
    if not printed:
        return Change.ADDED
    if len(quoted) == len(printed):
        if quoted != list(printed) and sorted(quoted) == sorted(printed):
            return Change.ORDER
        if quoted != list(printed) and [variant(key) for key in quoted] == [variant(key) for key in printed]:
            return Change.SPELLING
    return Change.CHANGED


def _keys(block: Block, words: Sequence[Sought]) -> list[str]:
    return sorted(word.key for word in words[block.first : block.last])


def _printed_keys(block: Block, held: Held) -> list[str]:
    return sorted(held.keys[block.low : block.high])
