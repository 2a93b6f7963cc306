"""Whether the hyphen at a line end belongs to the word: decided with evidence from the text itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import pairwise

from glossator.patterns import re

HYPHENS = "-‐\u00ad¬"
_WORD = re.compile(r"\w+(?:[-‐‑]\w+)*")
_PART = re.compile(r"[-‐‑]")
_LAST = re.compile(r"([^\W_]+)[-‐\u00ad¬]$")
_FIRST = re.compile(r"[^\W_]+")
_AND = re.compile("and|or|to|und|oder|bis|beziehungsweise|bzw|et|ou|y|o|e|ve|veya|ya|и|или")
"""After a suspended hyphen: `short- and medium-term`."""
_SECONDS = re.compile(
    "general|elect|based|driven|led|backed|made|wide|like|style|friendly|free|term|level|scale|century|year|month|day|old"
    "|speaking|owned|funded|sponsored|related|oriented|minded|ranking|largest|smallest|biggest|richest"
)
"""Second members that English compounds keep apart from the first."""
_TENS = re.compile("twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety")
_UNITS = re.compile(
    "one|two|three|four|five|six|seven|eight|nine|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth"
)
"""English writes `twenty-six` with its hyphen wherever it stands."""
_FIRSTS = re.compile("self|quasi|vice|cross|half|ill|well|all|ever")
"""First members that English keeps apart from a word that stands alone as well."""
_SOLID = re.compile(
    "some|any|every|no|how|what|when|where|who|whom|there|here|with|under|over|out|up|in|through|to|for|fore|after|back"
    "|never|none|there|al|be|hand|work|land|house|news|rail|way|hinter|unter|über|vor|nach|aus|auf|ein|mit|wieder"
)
"""First members that English and German write in one with the next, mostly."""
_SELF_WHOLE = re.compile("ish(?:ly|ness)?|less(?:ly|ness)?|hood|same|dom")
"""What stands behind `self` without a hyphen."""
_PARTICIPLE = re.compile(
    r"\w{2,}(?:ed|ing)|kept|known|made|built|bred|read|born|worn|grown|spoken|written|chosen|taken|given|done|lit|fed"
    r"|off|meant|being|drawn|cut|set|spent|won|wrought|begotten|founded|taught|fought|paid|laid|sprung|tempered"
)
_ILL_WELL = re.compile("ill|well|half|so|long|much|hard|newly|much|far|best|better")
_INNER = re.compile(
    "and|in|of|the|to|on|by|at|or|a|an|for|with|up|out|all|per|no|und|im|zu|à|de|la|le|en|du|au|aux|y|et|vis|sur|sous"
)
"""Small words within a compound: `flesh-and-blood`, `mother-of-pearl`, `c’est-à-dire`, `Vis-à-vis`."""
_SYLLABLE = re.compile("in|a|an|on|de|en|per|out|up|all|or|au|la|le|du|no|sur|to|for")
"""Those that may as well be the first syllable of a word: `well-in-` goes on to `formed`, `sister-in-` to `law`."""
_AFTER_SYLLABLE = re.compile("laws?|chief|hand|law’s|law's|way|trade|trades|time|date|day|doors?|hill|wall|the|go|dire")
_NUMBER_WORDS = re.compile(f"{_UNITS.pattern}|ten|eleven|twelve|hundred|thousand|{_TENS.pattern}")
_DUTCH = ("het", "een", "van", "niet", "zijn", "werd")
_FRENCH = ("les", "des", "une", "dans", "que", "est", "par")
_INVERTED = re.compile("je|tu|il|elle|on|nous|vous|ils|elles|t|moi|toi|lui|leur|même|mêmes|là|ce|y")
_LEAST_TONGUE = 3


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a text itself says about its words."""

    words: Counter[str]
    """Every word, and every member of a compound, in lower case."""
    pairs: Counter[tuple[str, str]]
    """Neighbouring members of compounds that stand within a line."""
    seconds: frozenset[str]
    """Words that stand second in some compound."""
    told: Mapping[int, bool] = field(default_factory=dict)
    """Offset of a hyphen at a line end to whether it stays, where a person says so."""

    @classmethod
    def from_lines(cls, lines: Iterable[str]) -> Evidence:
        """Return the evidence of lines of words; what a line end cut off is not evidence.

        Without a line that ends in a hyphen nobody will ask, and nothing is counted.
        """
        rows = [line.lower() for line in lines]
        broken = [index for index, line in enumerate(rows[:-1]) if line[-1] in HYPHENS]
        words: Counter[str] = Counter()
        pairs: Counter[tuple[str, str]] = Counter()
        if not broken:
            return cls(words, pairs, frozenset())
        for word, count in Counter(_WORD.findall("\n".join(rows))).items():
            if "-" not in word and "‐" not in word and "‑" not in word:
                words[word] += count
                continue
            parts = _PART.split(word)
            for part in parts:
                words[part] += count
            for pair in pairwise(parts):
                pairs[pair] += count
        for index in broken:
            left, right = _LAST.search(rows[index][-80:]), _FIRST.match(rows[index + 1][:80])
            if left and right:
                words[left[1]] -= 1
                words[right[0]] -= 1
        return cls(words, pairs, frozenset(second for _, second in pairs))

    def speaks(self, words: Iterable[str]) -> bool:
        """Whether so many of the small words of a language stand in the text that it is written in it."""
        return sum(1 for word in words if self.words[word] > 0) >= _LEAST_TONGUE


@dataclass(frozen=True, slots=True)
class _Break:
    left: str
    right: str
    evidence: Evidence
    chained: bool = False
    """Whether a hyphen stands right before the left part, so that a compound has begun: `sister-in-`."""
    chains: bool = False
    """Whether one stands right behind the right part: `of-pearl`."""

    @property
    def low(self) -> tuple[str, str]:
        return self.left.lower(), self.right.lower()


Verdict = tuple[bool, float, str] | None
"""Keep the hyphen, how sure, why; None where the row has nothing to say."""


def _attested(broken: _Break) -> Verdict:
    left, right = broken.low
    joined, apart = broken.evidence.words[left + right], broken.evidence.pairs[left, right]
    if joined == apart:
        return None
    keep = apart > joined
    return keep, 0.97 if not min(joined, apart) else 0.75, f"the text prints it {apart} times with, {joined} without"


def _digits(broken: _Break) -> Verdict:
    if broken.left[-1].isdigit() or broken.right[0].isdigit():
        return True, 0.9, "a number stands beside it"
    return None


def _numeral(broken: _Break) -> Verdict:
    left, right = broken.low
    if _TENS.fullmatch(left) and _UNITS.fullmatch(right):
        return True, 0.98, "a number in words keeps its hyphen"
    return None


def _capital(broken: _Break) -> Verdict:
    if broken.right[0].isupper() and not (broken.left.isupper() and len(broken.left) > 1):
        return True, 0.93, "a capital follows: words are not cut before one"
    return None


def _adverb(broken: _Break) -> Verdict:
    left, right = broken.low
    known = len(left) > 4 and broken.evidence.words[left] > 0
    if known and left.endswith("ly") and right.endswith(("ed", "en", "ing")):
        return True, 0.85, "an adverb of the text before a participle"
    return None


def _known_members(broken: _Break) -> Verdict:
    left, right = broken.low
    if right in broken.evidence.seconds and broken.evidence.words[left] > 0 and len(left) > 2:
        return True, 0.85, "the text has both members, the second in another compound"
    return None


def _inner(broken: _Break) -> Verdict:
    left, right = broken.low
    doubtful = _SYLLABLE.fullmatch(left) and not (broken.evidence.words[right] > 0 or _AFTER_SYLLABLE.fullmatch(right))
    if broken.chained and not doubtful and (_INNER.fullmatch(left) or _NUMBER_WORDS.fullmatch(left)):
        return True, 0.96, f"“{left}” stands within a compound"
    if broken.chains and (_INNER.fullmatch(right) or _NUMBER_WORDS.fullmatch(right)):
        return True, 0.96, f"“{right}” stands within a compound"
    if broken.chains and len(left) > 2 and broken.evidence.words[left] > 0 and broken.evidence.words[right] > 0:
        return True, 0.85, "a compound of three members, of which the text has two as words"
    if broken.chained and broken.evidence.words[left] > 0 and broken.evidence.words[right] > 0 and len(left) > 2:
        return True, 0.85, "a compound has begun, and the text has both members as words"
    return None


def _self(broken: _Break) -> Verdict:
    left, right = broken.low
    if left == "self" and not _SELF_WHOLE.fullmatch(right):
        return True, 0.95, "compounds with “self” keep their hyphen"
    if _ILL_WELL.fullmatch(left) and _PARTICIPLE.fullmatch(right) and (len(left) > 2 or broken.evidence.words[right]):
        return True, 0.9, f"“{left}” before a participle"
    return None


def _french(broken: _Break) -> Verdict:
    left, right = broken.low
    if not _INVERTED.fullmatch(right) or not broken.evidence.speaks(_FRENCH):
        return None
    if len(right) > 2 or right in ("il", "on", "je", "tu") or left in ("est", "c’est", "sera", "fût"):
        return True, 0.9, f"French puts “{right}” behind its verb with a hyphen"
    return None


def _compound(broken: _Break) -> Verdict:
    left, right = broken.low
    if _SECONDS.fullmatch(right) and len(left) > 2 and (len(right) > 4 or broken.evidence.words[left] > 0):
        return True, 0.8, f"compounds with “{right}” keep their hyphen"
    if _FIRSTS.fullmatch(left) and broken.evidence.words[right] > 0 and len(right) > 3:
        return True, 0.75, f"compounds with “{left}” keep their hyphen"
    return None


EVIDENCE: tuple[tuple[str, Callable[[_Break], Verdict]], ...] = (
    ("attested", _attested),  # the text's own practice goes before any rule of spelling
    ("digits", _digits),
    ("numeral", _numeral),
    ("capital", _capital),
    ("inner", _inner),  # a compound that has begun before the line end, or goes on behind it
    ("self", _self),
    ("french", _french),
    ("adverb", _adverb),
    ("known-members", _known_members),
    ("compound", _compound),
)
"""Asked in order; the first that knows decides. Where none does, the line end made the hyphen."""


@dataclass(frozen=True, slots=True)
class Hyphen:
    """The decision on one line-end hyphen."""

    keep: bool
    space: bool
    """Whether a space follows the kept hyphen, as in `short- and medium-term`."""
    left: str
    right: str
    confidence: float
    rule: str
    why: str


def told_hyphen(above: str, below: str, keep: bool) -> Hyphen:
    """Return the decision that a person made on the hyphen that ends `above`."""
    left, right = _LAST.search(above[-80:]), _FIRST.match(below[:80])
    words = left[1] if left else "", right[0] if right else ""
    return Hyphen(keep, False, *words, 1.0, "overruled", "references/sources.yml says so")


def judge_hyphen(above: str, below: str, evidence: Evidence) -> Hyphen | None:
    """Return the decision on the hyphen that ends `above`; None where it is no hyphen of a word."""
    left, right = _LAST.search(above[-80:]), _FIRST.match(below[:80])
    if left is None or right is None:
        return None
    suspended = _AND.fullmatch(right[0].lower()) or (
        right[0].lower() in ("en", "of") and below[right.end() : right.end() + 1] == " " and evidence.speaks(_DUTCH)
    )
    if suspended and above[-1] not in "\u00ad¬":
        return Hyphen(True, True, left[1], right[0], 0.95, "suspended", f"“{right[0]}” follows a suspended hyphen")
    chained = above[: left.start() if len(above) <= 80 else len(above) - 80 + left.start()].endswith(("-", "‐"))
    chains = below[right.end() : right.end() + 1] in ("-", "‐") and below[right.end() + 1 : right.end() + 2].isalpha()
    broken = _Break(left[1], right[0], evidence, chained, chains)
    if above[-1] not in "\u00ad¬":  # those two signs are never part of a word
        for name, ask in EVIDENCE:
            if (verdict := ask(broken)) is not None:
                return Hyphen(verdict[0], False, left[1], right[0], verdict[1], name, verdict[2])
    low, high = broken.low
    whole = min(len(low), len(high)) > 2 and evidence.words[low] > 0 and evidence.words[high] > 0
    why = "nothing shows that the word has a hyphen"
    if whole and above[-1] not in "\u00ad¬":  # two words of the text: perhaps a compound that it has only here
        sure = 0.92 if _SOLID.fullmatch(low) else 0.6
        return Hyphen(False, False, left[1], right[0], sure, "line-end", f"{why}, but both halves are words")
    return Hyphen(False, False, left[1], right[0], 0.97, "line-end", why)
