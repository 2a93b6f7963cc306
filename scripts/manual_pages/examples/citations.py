"""Citations: wrong and right of each finding."""

from __future__ import annotations

from collections.abc import Mapping

from manual_pages.examples.example import WORKS, Example, Unshown, alone, in_text, text, work

_WORK = (
    WORKS,
    work("voss1899", "author = {Voss, Jan}\ntitle = {Lights of the Sound}\ndate = {1899}\npagetotal = {210}"),
)
_OTHER = (WORKS, work("moe1901", "author = {Moe, Liv}\ntitle = {Pilots}\ndate = {1901}\nids = {moe-pilots}"))
_PART = (
    WORKS,
    work(
        "voss1898",
        "author = {Voss, Jan}\ntitle = {On fog}\njournaltitle = {Seas}\ndate = {1898}\npages = {40--52}\nvolume = {4}",
        "article",
    ),
)
_HELD = (WORKS, work("ness1880", "author = {Ness, Ole}\ntitle = {The keeper's book}\ndate = {1880}"))
_HELD_TEXT = (
    "docs/texts/keepers-book.md",
    text(
        "keepers-book",
        "The lamp was lit at dusk and never before it.\n\nIn the great storm the oil did not last the night.",
        "kind: original\nof: ness1880\nlicence: CC0\n",
    ),
)
_TWO = (
    WORKS,
    work("lie1910a", "author = {Lie, Siv}\ntitle = {Gas}\ndate = {1910}")
    + work("lie1910b", "author = {Lie, Siv}\ntitle = {Oil}\ndate = {1910}"),
)

_SILENT = """<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
  <info><title>Silent</title><id>silent</id><updated>2026-01-01T00:00:00+00:00</updated></info>
  <citation><layout><names variable="author"/></layout></citation>
  <bibliography><layout><names variable="author"/><text variable="title" prefix=" "/></layout></bibliography>
</style>
"""


def _cited(id: str, wrong: str, right: str, *beside: tuple[str, str]) -> Example:
    return in_text(id, wrong, right, *(beside or (_WORK, _OTHER)))


def _noted(id: str, *notes: tuple[str, str], beside: tuple[tuple[str, str], ...] = (_WORK, _OTHER)) -> Example:
    """A text whose notes cite, wrong and right of each."""
    marks = " ".join(f"It burned.[^{at}]" for at in range(1, len(notes) + 1))
    bodies = ["\n\n".join(f"[^{at}]: {one[side]}" for at, one in enumerate(notes, 1)) for side in (0, 1)]
    return in_text(id, f"{marks}\n\n{bodies[0]}", f"{marks}\n\n{bodies[1]}", *beside)


_FULL = "Jan Voss, *Lights of the Sound* (1899), 12."

EXAMPLES: Mapping[str, Example | Unshown] = {
    "c-001": _cited("unknown", "The lamp was dim (Krogh 1888, 4).", "The lamp was dim [@voss1899, p. 4]."),
    "c-002": _cited("misspelt", "The lamp was dim [@voss1989].", "The lamp was dim [@voss1899]."),
    "c-003": _cited("which", "Gas was dear (Lie 1910).", "Gas was dear [@lie1910a].", _TWO),
    "c-004": _cited("outside", "Fog came [@voss1898, p. 61].", "Fog came [@voss1898, p. 51].", _PART),
    "c-005": _cited("altered", "“In the great storm the oil did last the night” [@ness1880].",
                    "“In the great storm the oil did not last the night” [@ness1880].", _HELD, _HELD_TEXT),
    "c-006": _cited("made-up", "“the keeper slept until the morning bell” [@ness1880].",
                    "“The lamp was lit at dusk” [@ness1880].", _HELD, _HELD_TEXT),
    "c-007": _cited("elsewhere", "“The lamp was lit at dusk” [@ness1880, ¶ 2].",
                    "“The lamp was lit at dusk” [@ness1880, ¶ 1].", _HELD, _HELD_TEXT),
    "c-100": _cited("open", "So it was [@voss1899 for years.", "So it was [@voss1899] for years."),
    "c-101": _cited("bare-key", "So it was [voss1899].", "So it was [@voss1899]."),
    "c-102": _cited("two", "So it was [@voss1899 @moe1901].", "So it was [@voss1899; @moe1901]."),
    "c-103": _cited("label", "So it was [@voss1899, p 12].", "So it was [@voss1899, p. 12]."),
    "c-104": _cited("braces", "As @{voss 1899} says.", "As @{voss1899} says."),
    "c-105": _cited("first-part", "So it was [see; @voss1899].", "So it was [see @voss1899]."),
    "c-106": _cited("space-in", "So it was [@ voss1899].", "So it was [@voss1899]."),
    "c-107": _cited("glued", "So it was [see@voss1899].", "So it was [see @voss1899]."),
    "c-108": _cited("within", "So it was.^[See @voss1899.]", "So it was.[^1]\n\n[^1]: See @voss1899."),
    "c-109": _cited("other-key", "So it was [@moe-pilots].", "So it was [@moe1901]."),
    "c-110": _cited("volume", "Fog came [@voss1898, vol. 5].", "Fog came [@voss1898, vol. 4].", _PART),
    "c-111": _cited("behind", "So it was [@voss1899, p. 345].", "So it was [@voss1899, p. 145]."),
    "c-112": _cited("backwards", "So it was [@voss1899, pp. 45-32].", "So it was [@voss1899, pp. 32-45]."),
    "c-130": _noted("first-ibid", ("Ibid., 3.", _FULL)),
    "c-131": _noted("whose-ibid", (f"{_FULL} See also Liv Moe, *Pilots* (1901), 3.",) * 2, ("Ibid., 4.", "Moe, *Pilots*, 4.")),
    "c-132": _noted("which-note", (_FULL, _FULL), ("See note 9 above.", "See note 1 above.")),
    "c-133": _noted("ibid-unknown", ("Ulla Thorn, “A Paper on Wicks,” *Seas* 3 (1904): 5.", _FULL), ("Ibid., 6.", "Ibid., 6.")),
    "c-134": _noted("short-title", (_FULL, _FULL), ("Voss, *Harbours of the Sound*, 14.", "Voss, *Lights of the Sound*, 14.")),
    "c-135": _noted("archive", (_FULL, _FULL), ("TNA, FO 371/4, 45.", "Voss, *Lights of the Sound*, 45.")),
    "c-140": alone(Example(
        "docs/texts/silent.md", text("silent", "So he says [-@voss1899]."), text("silent", "So he says [@voss1899]."),
        (_WORK, ("references/styles/silent.csl", _SILENT)),
    )),
    "c-141": _noted("year", (_FULL.replace("1899", "1898"), _FULL)),
    "c-160": _cited("beside", "So it was [@voss1899; Moe 1901].", "So it was [@voss1899; @moe1901]."),
    "c-161": _cited("beside-none", "So it was [@voss1899; Krogh 1888].", "So it was [@voss1899]."),
    "c-162": _cited("later-part", "As @voss1899 [p. 3; see below] says.", "As @voss1899 [p. 3] says."),
    "c-170": _cited("comma", "So it was [@voss1899 , p. 3].", "So it was [@voss1899, p. 3]."),
    "c-171": _cited("semicolon", "So it was [@voss1899; p. 3].", "So it was [@voss1899, p. 3]."),
    "c-172": _cited("parentheses", "So it was (see @voss1899).", "So it was [see @voss1899]."),
    "c-173": _cited("year-twice", "So @voss1899 (1899) says.", "So @voss1899 says."),
    "c-174": _cited("pairs", "So it was [@voss1899][@moe1901].", "So it was [@voss1899; @moe1901]."),
    "c-175": _cited("page-behind", "So @voss1899 (p. 3) says.", "So @voss1899 [p. 3] says."),
}  # fmt: skip
"""Code to its example. To add one, add a row."""
