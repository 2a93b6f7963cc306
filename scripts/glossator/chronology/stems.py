"""English words cut down to what their forms share: `annexed`, `annexes` and `annexation` are one.

A stemmer of our own, of some thirty endings: words of an event are only compared with words of a sentence, so that a
stem need not be a word, only the same for both. The published stemmers (Porter's, as in `snowballstemmer`) leave
`sank`, `fought` and `withdrew` apart from `sink`, `fight` and `withdraw`, and historians write in the past tense.
"""

from __future__ import annotations

from functools import lru_cache

_PAST = """
arose arise; ate eat; beaten beat; became become; began begin; begun begin; bound bind; blew blow; blown blow;
bore bear; bought buy; broke break; broken break; brought bring; built build; burnt burn; came come; caught catch;
chose choose; chosen choose; dealt deal; did do; died die; dying die; dead die; drew draw; drawn draw; drove drive;
driven drive; drowned drown; fell fall; fallen fall; fed feed; felt feel; fled flee; flew fly; flown fly;
forbade forbid; forbidden forbid; forgave forgive; fought fight; found find; froze freeze; frozen freeze; gave give;
given give; gone go; went go; got get; grew grow; grown grow; held hold; heard hear; hung hang; kept keep; knew know;
known know; laid lay; led lead; left leave; lent lend; lost lose; made make; meant mean; met meet; overthrew overthrow;
overthrown overthrow; paid pay; ran run; rang ring; rose rise; risen rise; said say; sank sink; sunk sink; sunken sink;
sat sit; saw see; seen see; sent send; shook shake; shaken shake; shot shoot; showed show; shown show; shrank shrink;
sold sell; sought seek; spoke speak; spoken speak; spent spend; stood stand; stole steal; stolen steal; stuck stick;
struck strike; stricken strike; strove strive; swore swear; sworn swear; swept sweep; took take; taken take;
taught teach; tore tear; torn tear; threw throw; thrown throw; told tell; undertook undertake; won win; wore wear;
withdrew withdraw; withdrawn withdraw; withheld withhold; withstood withstand; wrote write; written write;
women woman; men man; lives life;
convent cloister; convents cloister; foundered sink; foundering sink;
done do; awoke awake; awoken awake; bent bend; bled bleed; bred breed; clung cling;
crept creep; dug dig; drank drink; drunk drink; forgot forget; forgotten forget; hid hide;
hidden hide; knelt kneel; leapt leap; lit light; mistook mistake; overcame overcome; overran overrun; rode ride;
ridden ride; rebuilt rebuild; retook retake; retaken retake; sang sing; sung sing; shone shine; slew slay; slain slay;
slid slide; slept sleep; slit slit; sped speed; spun spin; sprang spring; sprung spring; stung sting; swam swim;
swum swim; swung swing; trod tread; trodden tread; understood understand; upheld uphold; unwound unwind; woke wake;
woken wake; wept weep; wove weave; woven weave; bit bite; bitten bite; clad clothe; foresaw foresee;
gotten get; hewn hew; laden load; learnt learn; mown mow; outdid outdo; overheard overhear; partook partake;
proven prove; resold resell; shod shoe; sewn sew; sown sow; spat spit; spoilt spoil; strewn strew;
strode stride; swelled swell; swollen swell; undid undo; undone undo; underwent undergo; undergone undergo;
wrought work
"""
IRREGULAR = dict(row.split() for row in " ".join(_PAST.split()).split("; "))
"""Past forms and plurals that no ending tells, to what they are forms of."""

_ENDINGS: tuple[tuple[str, str, int], ...] = (
    # ending, what stands in its place, letters that must stand before it
    ("ification", "if", 2),
    ("isation", "is", 3),
    ("ization", "is", 3),
    ("ation", "", 4),
    ("ition", "", 4),
    ("ment", "", 4),
    ("ance", "", 5),
    ("ence", "", 5),
    ("ness", "", 4),
    ("ship", "", 4),
    ("ian", "", 5),
    ("ean", "", 5),
    ("ia", "", 5),
    ("ible", "", 4),
    ("able", "", 4),
    ("ist", "", 5),
    ("ism", "", 5),
    ("ion", "", 5),
    ("ity", "", 4),
    ("ive", "", 4),
    ("ise", "is", 3),
    ("ize", "is", 3),
    ("iz", "is", 4),
    ("ify", "if", 2),
    ("ifi", "if", 2),
    ("ful", "", 4),
    ("al", "", 5),
    ("er", "", 5),
    ("or", "", 5),
    ("ly", "", 4),
)
_VOWELS = frozenset("aeiouy")
_DOUBLED = frozenset("bdgmnprt")
_LATIN = ("ell", "troll", "nnull")
"""Endings of `expelled`, `controlled`, `annulled`; the double letter of `called` and `installed` is their own."""


def words_in(text: str) -> list[str]:
    """Return the words of a list that is written as one text, as all lists of words here are."""
    return text.split()


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """Return the stem of one folded word in small letters; a word of another language is left nearly as it is."""
    word = IRREGULAR.get(word, word)
    if len(word) > 3:
        one = _number(word)
        bare = _tense(one)
        word = IRREGULAR.get(bare, bare) if bare == one else bare  # `founded` is no past of `find`
    for ending, instead, least in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= least:
            word = word[: len(word) - len(ending)] + instead
            break
    if len(word) > 3 and word[-1] in "ey":
        word = word[:-1] + ("i" if word[-1] == "y" else "")
    return word


def is_past(word: str) -> bool:
    """Whether a folded word has the form of a verb in the past: `signed`, `sank`."""
    return word in IRREGULAR or (word.endswith("ed") and len(word) > 4) or word in _SAME


_SAME = frozenset(words_in("put set shut cut hit beat let quit shed split spread"))


def _number(word: str) -> str:
    if not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    return word[:-2] if word.endswith(("sses", "xes", "zes", "ches", "shes")) else word[:-1]


def _tense(word: str) -> str:
    if word.endswith("ied") and len(word) > 4:
        return word[:-3] + "y"
    for ending in ("ed", "ing"):
        bare = word[: -len(ending)]
        if word.endswith(ending) and len(bare) > 2 and not word.endswith("eed") and not _VOWELS.isdisjoint(bare):
            doubled = bare[-1] == bare[-2] and (bare[-1] in _DOUBLED or (len(bare) > 5 and bare.endswith(_LATIN)))
            return bare[:-1] if doubled else bare
    return word
