"""Cut the fonts of the theme from Source Serif 4: run by hand, the result is committed.

    npm pack source-serif@4.5.1 && tar xzf source-serif-4.5.1.tgz
    pip install fonttools==4.68.0 brotli==1.2.1
    python scripts/fonts/instance.py package/VAR scripts/glossator/theme/assets/glossator/fonts

The fonts of Fontsource and Google lack old-style figures and small capitals; Adobe's own have them. A font that is
changed may not bear the reserved name (SIL Open Font License 1.1, condition 3), so the family is called otherwise.
The files are written without the clock: two runs are equal byte for byte.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

FAMILY = "Glossator Serif"
LATIN = (
    (0x20, 0x7E), (0xA0, 0xA0), (0xA7, 0xA7), (0xAB, 0xAB), (0xB0, 0xB0), (0xB6, 0xB7), (0xBB, 0xBB), (0xC4, 0xC5),
    (0xC7, 0xC7), (0xC9, 0xC9), (0xD6, 0xD8), (0xDC, 0xDC), (0xDF, 0xE2), (0xE4, 0xEB), (0xED, 0xEF), (0xF1, 0xF1),
    (0xF3, 0xF4), (0xF6, 0xF6), (0xF8, 0xF8), (0xFA, 0xFC), (0x11E, 0x11F), (0x130, 0x131), (0x15E, 0x15F),
    (0x2009, 0x2009), (0x2010, 0x2014), (0x2018, 0x201A), (0x201C, 0x201E), (0x2020, 0x2020), (0x2022, 0x2022),
    (0x2026, 0x2026), (0x202F, 0x202F), (0x2032, 0x2033), (0x2039, 0x203A), (0x20AC, 0x20AC), (0x2190, 0x2190),
    (0x2192, 0x2192), (0x2212, 0x2212),
)  # fmt: skip
MORE = (
    (0xA1, 0xA6), (0xA8, 0xAA), (0xAC, 0xAF), (0xB1, 0xB5), (0xB8, 0xBA), (0xBC, 0xC3), (0xC6, 0xC6), (0xC8, 0xC8),
    (0xCA, 0xD5), (0xD9, 0xDB), (0xDD, 0xDE), (0xE3, 0xE3), (0xEC, 0xEC), (0xF0, 0xF0), (0xF2, 0xF2), (0xF5, 0xF5),
    (0xF7, 0xF7), (0xF9, 0xF9), (0xFD, 0x11D), (0x120, 0x12F), (0x132, 0x15D), (0x160, 0x17F), (0x1CD, 0x1DC),
    (0x1E6, 0x1E7), (0x218, 0x21B), (0x259, 0x259), (0x2B9, 0x2BC), (0x2C6, 0x2C7), (0x2D8, 0x2DD), (0x300, 0x304),
    (0x306, 0x308), (0x30A, 0x30C), (0x323, 0x323), (0x326, 0x328), (0x1E0C, 0x1E0D), (0x1E24, 0x1E25),
    (0x1E2A, 0x1E2B), (0x1E32, 0x1E33), (0x1E62, 0x1E63), (0x1E6C, 0x1E6D), (0x1E92, 0x1E93), (0x2002, 0x2008),
    (0x200A, 0x200A), (0x2015, 0x2015), (0x201B, 0x201B), (0x2021, 0x2021), (0x2030, 0x2030), (0x2044, 0x2044),
    (0x20BA, 0x20BD), (0x2116, 0x2116), (0x2122, 0x2122), (0x2191, 0x2191), (0x2193, 0x2193), (0x2248, 0x2248),
    (0x2260, 0x2265),
)  # fmt: skip
CYRILLIC = ((0x301, 0x301), (0x400, 0x45F), (0x490, 0x491))
FEATURES = ("ccmp", "locl", "kern", "mark", "liga", "onum", "lnum", "pnum", "tnum")
CAPS = ("smcp",)
"""Small capitals are asked for in the upright Latin only."""
BOLD = ("kern", "liga", "lnum", "pnum")


@dataclass(frozen=True, slots=True)
class Cut:
    """One file of the theme."""

    name: str
    source: str
    weight: int
    letters: tuple[tuple[int, int], ...]
    features: tuple[str, ...]
    late: bool = False
    """Whether a reader's first page goes without it (early.js)."""


_ROMAN, _ITALIC = "SourceSerif4Variable-Roman.ttf", "SourceSerif4Variable-Italic.ttf"
CUTS = (
    Cut("latin", _ROMAN, 400, LATIN, FEATURES + CAPS),
    Cut("latin-bold", _ROMAN, 600, LATIN, BOLD, late=True),
    Cut("latin-italic", _ITALIC, 400, LATIN, FEATURES, late=True),
    Cut("more", _ROMAN, 400, MORE, FEATURES),
    Cut("more-italic", _ITALIC, 400, MORE, FEATURES),
    Cut("cyrillic", _ROMAN, 400, CYRILLIC, ("kern", "mark", "ccmp", "locl")),
    Cut("cyrillic-italic", _ITALIC, 400, CYRILLIC, ("kern", "mark", "ccmp", "locl")),
)
ROMAN = "Glossator Roman"
"""The upright letters once more, as a family without slanted ones: where those are not there yet, the browser slants
these and takes no letters of another face."""
OPTICAL = 14
"""Points: body is 18 to 19 pixels."""


def main(sources: Path, target: Path) -> None:
    """Write every file and print its size."""
    faces: list[tuple[Cut, str]] = []
    for cut in CUTS:
        font = TTFont(sources / cut.source, recalcTimestamp=False)
        font = instantiateVariableFont(font, {"opsz": OPTICAL, "wght": cut.weight}, inplace=True)
        options = Options(
            flavor="woff2", layout_features=list(cut.features), hinting=False,
            name_IDs=[0, 1, 2, 4, 6, 13, 14], notdef_outline=True, glyph_names=False, legacy_kern=False,
        )  # fmt: skip
        subsetter = Subsetter(options)
        subsetter.populate(unicodes=[one for first, last in cut.letters for one in range(first, last + 1)])
        subsetter.subset(font)
        for record in font["name"].names:
            if record.nameID in (1, 4, 16):
                record.string = FAMILY
            elif record.nameID == 6:
                record.string = FAMILY.replace(" ", "")
        font.flavor = "woff2"
        path = target / f"glossator-serif-{cut.name}.woff2"
        font.save(path)
        faces.append((cut, _face(cut)))
        print(f"{path.stat().st_size:7d} {path.name}")
    first = [face for cut, face in faces if not cut.late]
    first.append(faces[0][1].replace(FAMILY, ROMAN))
    (target.parent / "fonts.css").write_text("\n".join([HEAD, *first]) + "\n", encoding="utf-8")
    late = [face for cut, face in faces if cut.late]  # where no script brings them
    (target.parent / "fonts-late.css").write_text("\n".join([HEAD, *late]) + "\n", encoding="utf-8")
    # A site that is read from a folder keeps no letters for its next page: there they are put in when they come.
    whole = "\n".join([HEAD, *(face for _, face in faces)]) + "\n"
    (target.parent / "fonts-folder.css").write_text(
        whole.replace("font-display: optional", "font-display: swap"), encoding="utf-8"
    )


HEAD = """/* Cut from Source Serif 4 (SIL Open Font License, fonts/OFL.txt) by scripts/fonts/instance.py.
   `optional`: a font that is late is not used on this page, so that no line moves under the reader's eyes. */"""


def _face(cut: Cut) -> str:
    style = "italic" if "Italic" in cut.source else "normal"
    letters = ",".join(f"U+{a:04X}" if a == b else f"U+{a:04X}-{b:04X}" for a, b in cut.letters)
    return (
        f'@font-face {{ font-family: "{FAMILY}"; font-style: {style}; font-weight: {cut.weight}; '
        f'font-display: optional; src: url("fonts/glossator-serif-{cut.name}.woff2") format("woff2"); '
        f"unicode-range: {letters}; }}"
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
