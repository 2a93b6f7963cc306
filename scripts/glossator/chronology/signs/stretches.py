"""Signs of a stretch of time in which something was so."""

from __future__ import annotations

from glossator.chronology.role_signs import DateRole, RoleSign
from glossator.chronology.role_words import STATES
from glossator.patterns import re

LIVES: tuple[RoleSign, ...] = (
    # Marshal Ney (1769–1815), the Thirty Years’ War (1618–48), Leo IX (r. 1049–54); not 11 (2015–16): 63 of a volume.
    RoleSign(
        DateRole.PERIOD,
        before=re.compile(r"\(\s?(?:[^\W\d_]{1,9}\.?\s){0,2}\Z"),
        unlike=re.compile(r"[0-9]\s?\(\s?\Z|\(\s?[^\W\d_a-zß-öø-ÿ][\w’'-]{2,}\s\Z"),
        after=re.compile(r"\s?[);,]"),
        lasting=1,
        closed=True,
        keys=("(",),
    ),
)
"""Lives, reigns and wars in brackets."""

STRETCHES: tuple[RoleSign, ...] = (
    RoleSign(
        DateRole.PERIOD,
        before=re.compile(r"(?<!\w)(?:until|till|up\sto)\s(?:the\s)?\Z", re.IGNORECASE),
        # It did not reach the town until April: then it did.
        unlike=re.compile(
            r"(?:(?<!\w)(?:not|never|no)|n[’']t)\s(?:[^.;:,]|\.(?=\s[a-z])){0,50}?(?:until|till)\s(?:the\s)?\Z",
            re.IGNORECASE,
        ),
        keys=("until", "till", "up to"),
    ),
    RoleSign(
        DateRole.PERIOD,
        before=re.compile(
            r"(?<!\w)(?:throughout|all\sthrough|(?:much|most|all|part)\sof|(?:whole|rest|course)\sof)\s(?:the\s)?\Z",
            re.IGNORECASE,
        ),
        keys=("throughout", "through", "much of", "most of", "all of", "part of", "whole of", "rest of", "course of"),
    ),
    # The siege lasted from 4 to 11 February; a congress that met from 4 to 11 February is one event.
    RoleSign(
        DateRole.PERIOD,
        date=re.compile(r"(?:from|between)\s", re.IGNORECASE),
        words=STATES,
        close=True,
        keys=tuple(sorted(STATES)),
    ),
)
"""Prepositions and verbs of duration."""
