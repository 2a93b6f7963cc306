"""Signs of what is still to come: somebody means it to be done by then, or it is only expected."""

from __future__ import annotations

from glossator.chronology.role_signs import DateRole, RoleSign
from glossator.chronology.role_words import PAST, words
from glossator.patterns import re

_BY = r"(?<!\w)(?:by|until|till|before|for|in|between|from)\s(?:the\s)?(?:year\s|(?:end|middle|close|start)\sof\s)?\Z"
_ENDS = ("by ", "until ", "till ", "before ", "for ", "in ", "between ", "from ", "the ", "year ", "of ")
_ON = r"(?:[^.;:!?()]|\.[0-9])"

AHEAD: tuple[RoleSign, ...] = (
    # What is aimed at stands before its date: `announced in May 2008, aiming for` is no target.
    RoleSign(
        DateRole.TARGET,
        ends=_ENDS,
        before=re.compile(
            r"(?<!\w)(?:aims?|aimed|intends?|intended|targets?|goals?|plans?|planned|scheduled|vision|pledged|pledges"
            r"|committed|commits|vows?|vowed|sought|seeks?|wants?|hopes?|hoped|looks|ambition|obliges?|requires|deadline"
            rf"|must|promises?|foresees|envisages)(?!\w){_ON}{{0,120}}{_BY}",
            re.IGNORECASE,
        ),
        far=True,
        never=words("attack battle did was were reached"),
        keys=(
            *("aim", "intend", "target", "goal", "plan", "scheduled", "vision", "pledge", "commit", "vow", "sought"),
            *("seek", "want", "hope", "looks", "ambition", "oblige", "requires", "deadline", "must", "promise"),
            *("foresees", "envisages"),
        ),
    ),
    # The office will be moved in 2027; the firm is to double its fleet between 2025 and 2030.
    RoleSign(
        DateRole.TARGET,
        before=re.compile(
            r"(?<!\w)(?:(?:will|shall)\sbe\s(?:[^\W\d_]+ly\s)?[^\W\d_]{2,}(?:ed|en|t)"
            rf"|(?:is|are)\s(?:due\s)?to\s(?:be\s)?[^\W\d_]{{2,}})(?!\w)(?:(?!\s(?:was|were)\s){_ON}){{0,90}}"
            r"(?:(?<!\w)(?:by|until|till|before|in|on|between|from)\s(?:the\s)?(?:year\s|(?:end|middle|close|start)\sof\s)?)?\Z",
            re.IGNORECASE,
        ),
        far=True,
        keys=("will be", "shall be", "is to", "are to", "due to"),
    ),
    # The completion date has been moved to 2027; a flight once announced for 2022.
    RoleSign(
        DateRole.TARGET,
        ends=("to ", "for ", "until "),
        before=re.compile(
            r"(?<!\w)(?:deadline|date|opening|launch|completion|election|vote|flight|start|handover|closure)s?(?!\w)"
            r"[^.;:]{0,60}(?<!\w)(?:moved|postponed|put\s(?:off|back)|deferred|delayed|set|fixed|announced|planned|due)"
            r"\s(?:to|for|until)\s(?:the\s)?\Z",
            re.IGNORECASE,
        ),
        far=True,
        keys=(
            "deadline",
            "date",
            "opening",
            "launch",
            "completion",
            "election",
            "vote",
            "flight",
            "start",
            "handover",
            "closure",
        ),
    ),
    RoleSign(
        DateRole.HORIZON,
        words=words(
            "will shall is are projected forecast forecasts expect expects predicts foresees plans intends"
            " may might could"
        ),
        says=re.compile(
            r"(?<!\w)(?<!his\s)(?<!her\s)(?<!the\s)(?<!free\s)(?<!’s\s)(?<!'s\s)(?:will|shall)(?!\w)(?!\sof(?!\w))"
            r"|(?<!\w)(?:is|are)\s(?:not\s)?(?:expected|projected|forecast|predicted|likely|bound|set)(?!\w)"
            r"|(?<!\w)(?:projected|forecasts?|expects?|predicts?|foresees|plans\sto|intends)(?!\w)"
            r"|(?<!\w)(?:may|might|could)\s(?:well\s)?(?:be|grow|fall|rise|reach|see|lose|become|have)(?!\w)",
            re.IGNORECASE,
        ),
        never=words("was were had did"),
        close=True,
        keys=(
            *("will", "shall", "projected", "forecast", "expect", "predict", "likely", "bound", "set", "foresee"),
            *("plans", "intends", "may", "might", "could"),
        ),
    ),
    # The lease runs until 2045.
    RoleSign(
        DateRole.TARGET,
        ends=("until ", "till ", "the "),
        before=re.compile(
            rf"(?<!\w)(?:runs?|expires?|lasts?|remains?|stays?|is|are)\s{_ON}{{0,60}}(?<!\w)(?:until|till)\s(?:the\s)?\Z",
            re.IGNORECASE,
        ),
        far=True,
        never=PAST,
        keys=("until", "till"),
    ),
    # `by 2030` looks ahead unless its clause looks back.
    RoleSign(
        DateRole.HORIZON,
        ends=("by ", "the ", "year ", "of "),
        before=re.compile(r"(?<!\w)by\s(?:the\s)?(?:year\s|end\sof\s)?\Z", re.IGNORECASE),
        never=PAST,
        past=False,
        keys=("by ",),
    ),
)
