"""Commands of LaTeX for one character of mathematics or of another alphabet."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

SIGNS = {
    "times": "×", "div": "÷", "pm": "±", "mp": "∓", "cdot": "·", "cdots": "⋯", "ast": "∗", "star": "⋆", "circ": "∘",
    "bullet": "•", "oplus": "⊕", "otimes": "⊗", "leq": "≤", "le": "≤", "geq": "≥", "ge": "≥", "neq": "≠", "ne": "≠",
    "ll": "≪", "gg": "≫", "approx": "≈", "sim": "∼", "simeq": "≃", "equiv": "≡", "cong": "≅", "propto": "∝",
    "in": "∈", "notin": "∉", "subset": "⊂", "subseteq": "⊆", "supset": "⊃", "cup": "∪", "cap": "∩", "emptyset": "∅",
    "infty": "∞", "partial": "∂", "nabla": "∇", "sum": "∑", "prod": "∏", "int": "∫", "sqrt": "√", "forall": "∀",
    "exists": "∃", "neg": "¬", "lnot": "¬", "land": "∧", "lor": "∨", "wedge": "∧", "vee": "∨", "prime": "′",
    "ell": "ℓ", "hbar": "ℏ", "Re": "ℜ", "Im": "ℑ", "aleph": "ℵ", "to": "→", "rightarrow": "→", "leftarrow": "←",
    "leftrightarrow": "↔", "Rightarrow": "⇒", "Leftarrow": "⇐", "Leftrightarrow": "⇔", "mapsto": "↦", "uparrow": "↑",
    "downarrow": "↓", "langle": "⟨", "rangle": "⟩", "lbrace": "{", "rbrace": "}", "vert": "|", "Vert": "‖",
    "mid": "∣", "perp": "⊥", "parallel": "∥", "angle": "∠", "triangle": "△", "square": "□", "Box": "□",
    "dagger": "†", "ddagger": "‡", "varepsilon": "ε", "varphi": "φ", "vartheta": "ϑ", "varsigma": "ς", "varrho": "ϱ",
    "varpi": "ϖ", "phi": "ϕ", "lambda": "λ", "Lambda": "Λ", "textcelsius": "℃", "textohm": "Ω", "checkmark": "✓",
    "clubsuit": "♣", "heartsuit": "♥", "spadesuit": "♠", "diamondsuit": "♦", "flat": "♭", "natural": "♮", "sharp": "♯",
    "textflorin": "ƒ", "textcurrency": "¤", "textbrokenbar": "¦", "textlnot": "¬", "textonesuperior": "¹",
    "texttwosuperior": "²", "textthreesuperior": "³", "textonequarter": "¼", "textthreequarters": "¾",
    "textacutedbl": "˝", "textasciimacron": "¯", "textasciidieresis": "¨", "textinterrobang": "‽", "textmho": "℧",
    "textrightarrow": "→", "textleftarrow": "←", "textglotstop": "ʔ", "texteng": "ŋ", "textkra": "ĸ", "textlira": "₤",
}  # fmt: skip
"""LaTeX2e reference manual, "Math symbols"; textcomp."""


@lru_cache(maxsize=1024)
def symbol(name: str) -> str | None:
    """Return the character that a command prints, None where it is not known.

    Greek letters go by their names in Unicode: `\\alpha`, `\\textalpha`, `\\Omega`.
    """
    if name in SIGNS:
        return SIGNS[name]
    letter = name.removeprefix("text")
    try:
        size = "CAPITAL" if letter[:1].isupper() else "SMALL"
        return unicodedata.lookup(f"GREEK {size} LETTER {letter.upper()}") if letter.isascii() else None
    except KeyError:
        return None
