"""Fourteen mistakes in links, pictures, headings and file names."""

from .row import Mistake

TEXT = "docs/texts/town-chronicle.md"
LETTERS = "docs/texts/boat-letters.md"

MISTAKES = (
    Mistake(TEXT, "(boat-letters.md#on-tolls)", "(‸boat-leters.md#on-tolls)", "boat-letters.md", "(boat-letters.md)"),
    Mistake(
        TEXT, "(boat-letters.md#on-tolls)", "(‸boat-letters.md#on-tols)", "on-tolls", "(boat-letters.md#on-winter)"
    ),
    Mistake(TEXT, "(#the-chain)", "(‸#the-chian)", "the-chain", "(#the-bridge)"),
    Mistake(TEXT, "(boat-letters.md#on-tolls)", "(‸/texts/boat-letters.md)", "boat-letters.md", "(./boat-letters.md)"),
    Mistake(
        TEXT, "(boat-letters.md#on-tolls)", "(‸boat-letters.html)", "boat-letters.md", "(https://example.org/a.html)"
    ),
    Mistake(
        TEXT,
        "[the letters](boat-letters.md#on-tolls).",
        "‸[the letters][letters].",
        "",
        "[the letters][letters].\n\n[letters]: boat-letters.md",
    ),
    Mistake(TEXT, "(../pictures/chain.png)", "(‸../pictures/chian.png)", "chain.png", "(../pictures/ice.png)"),
    Mistake(TEXT, "![A chain across a river]", "‸![]", "", "![Chain]"),
    Mistake(TEXT, "### The chain", "‸#### The chain", "", "### The  chain"),
    Mistake(TEXT, "## The bridge", "‸##The bridge", "", "## The bridge ##"),
    Mistake(
        "docs/texts/winter.markdown",
        "",
        "‸---\ntitle: Winter\nlanguage: en\n---\n\nIt was cold.\n",
        "winter.md",
        "---\ntitle: Winter\nlanguage: en\n---\n\nIt was cold.\n",
        renamed="docs/texts/winter.md",
    ),
    Mistake(
        TEXT, "[the letters](boat-letters.md#on-tolls)", "[the letters](‸)", "", "[the letters](<boat-letters.md>)"
    ),
    Mistake(
        TEXT,
        "[the letters](boat-letters.md#on-tolls)",
        "‸[the letters] (boat-letters.md)",
        "",
        "[the letters](boat-letters.md 'Letters')",
    ),
    Mistake(
        LETTERS,
        "The boatmen wrote",
        "The [boatmen](‸../glossary/gild.md) wrote",
        "guild.md",
        "The [boatmen](../glossary/guild.md) wrote",
    ),
)
