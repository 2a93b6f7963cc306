"""Quotation marks around words that may hold some (English use: double outside, single within)."""

from __future__ import annotations


def quoted(words: str) -> str:
    """Return words in quotation marks, those in them single and double by turns: `“a companion to ‘Relations’”`."""
    out, depth = [], 1
    for sign in words:
        if sign == "“":
            depth += 1
            out.append("“" if depth % 2 else "‘")
        elif sign == "”":
            out.append("”" if depth % 2 and depth > 1 else "’")
            depth = max(depth - 1, 1)
        else:
            out.append(sign)
    return f"“{''.join(out)}”"
