"""What is kept of a passage's words so that they are known again after an edit, without the words themselves."""

from __future__ import annotations

import base64
import binascii
import hashlib
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from glossator.characters.folding import fold
from glossator.patterns import re

SAMPLE = 32
"""Pairs of words that are kept at most."""
_DIGEST = 6
"""Bytes of SHA-256 over all words: 48 bits, so that of 10,000 passages two collide once in five million editions."""
_WIDE = 3
"""Bytes of one pair's hash."""
_ALONE = "\u3040-\u30ff\u3400-\u9fff"
"""Kana and Chinese characters: written without spaces, each counts as a word."""
_WORD = re.compile(rf"[{_ALONE}]|[^\W{_ALONE}]+")


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """A bottom-k sketch (Broder 1997; Cohen and Kaplan 2007) of the pairs of neighbouring words of a passage.

    The 32 smallest of the pairs' hashes are a fair sample of its distinct pairs. The new passages are at hand with
    all their words, so the share of the sample that stands in one is an estimate of the share of the old passage
    that stands there; its standard error is the root of c(1 - c)/32, at most 0.09, and nothing where a passage has
    no more than 32 pairs. Unlike MinHash or SimHash, which compare wholes, it sees that a passage was divided or
    joined to a longer one. A pair survives where both words do: a third of the words changed, evenly spread, leaves
    a third of the pairs, while two passages that have nothing to do with each other share under 5 %.
    """

    digest: str
    """Of all words in order, capitals and signs apart: equal where nothing was changed."""
    size: int
    """Distinct pairs of the whole passage."""
    sample: tuple[int, ...]
    """Ascending; all pairs where there are no more than 32."""

    def as_text(self) -> str:
        """Return digest and sample in base64 (RFC 4648, section 5), at most 136 characters."""
        packed = b"".join(one.to_bytes(_WIDE, "big") for one in self.sample)
        return self.digest + base64.urlsafe_b64encode(packed).decode()

    @classmethod
    def from_text(cls, text: str, size: int) -> Fingerprint | None:
        """Return what `as_text` wrote, None for anything else."""
        digest, rest = text[:8], text[8:]
        try:
            base64.b64decode(digest, altchars=b"-_", validate=True)
            packed = base64.b64decode(rest, altchars=b"-_", validate=True)
        except (binascii.Error, ValueError):
            return None
        sample = tuple(int.from_bytes(packed[at : at + _WIDE], "big") for at in range(0, len(packed), _WIDE))
        if len(digest) != 8 or len(packed) % _WIDE or len(sample) != min(size, SAMPLE):
            return None
        return None if list(sample) != sorted(set(sample)) else cls(digest, size, sample)


def words_of(text: str) -> list[str]:
    """Return the words as they are compared: capitals, accents written otherwise and signs make no difference.

    A passage of signs alone is compared by these.
    """
    folded = fold(text)
    return _WORD.findall(folded) or folded.split()


def digest_of(words: Iterable[str]) -> str:
    """Return eight characters that stand for all words in their order."""
    whole = hashlib.sha256(" ".join(words).encode("utf-8", "surrogatepass")).digest()
    return base64.urlsafe_b64encode(whole[:_DIGEST]).decode()


def pairs_of(words: list[str]) -> frozenset[int]:
    """Return the hash of each pair of neighbouring words (CRC-32, mixed, 24 bits), the opening word being one too."""
    keys = (f"{first} {second}" for first, second in pairwise(["", *words]))
    return frozenset((zlib.crc32(key.encode("utf-8", "surrogatepass")) * 0x9E3779B1 & 0xFFFFFFFF) >> 8 for key in keys)


def fingerprint_of(words: list[str]) -> Fingerprint:
    """Return the fingerprint of words as `words_of` gives them."""
    pairs = pairs_of(words)
    return Fingerprint(digest_of(words), len(pairs), tuple(sorted(pairs)[:SAMPLE]))
