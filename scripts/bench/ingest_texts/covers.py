"""What stands before and after a whole text: a repository's cover sheet, a digitised book's licence."""

from __future__ import annotations

from .layout import Layout
from .model import Block, Marked
from .wrapping import Row

COVER = (
    "{title}",
    "Author(s): {author}",
    "Source: {journal}, Vol. 41, No. 2 (Summer, 1987), pp. {pages}",
    "Published by: The Wexcombe Institute",
    "Stable URL: https://www.longshelf.example/stable/4471902",
    "Accessed: 14-03-2016 09:52 UTC",
    "",
    "Longshelf is a not-for-profit service that helps scholars, researchers, and students",
    "discover, use, and build upon a wide range of content in a trusted digital archive.",
    "Your use of the Longshelf archive indicates your acceptance of the Terms & Conditions of",
    "Use, available at https://about.longshelf.example/terms",
)
LICENCE = (
    "The Commonbook eBook of {title}",
    "",
    "This eBook is for the use of anyone anywhere at no cost and with",
    "almost no restrictions whatsoever. You may copy it, give it away or",
    "re-use it under the terms of the Commonbook License included with",
    "this eBook or online at www.commonbook.example",
    "",
    "Title: {title}",
    "Author: {author}",
    "Release Date: March 8, 2009 [EBook #28115]",
    "Language: English",
    "Character set encoding: UTF-8",
    "",
    "*** START OF THIS COMMONBOOK EBOOK {caps} ***",
    "",
    "Produced by Hester Lund and the Online Proofreading Circle",
    "",
)
AFTER = (
    "",
    "End of the Commonbook EBook of {title}, by {author}",
    "",
    "*** END OF THIS COMMONBOOK EBOOK {caps} ***",
    "",
    "Updated editions will replace the previous one--the old editions will",
    "be renamed. Creating the works from public domain print editions means",
    "that no one owns a copyright in these works, so the Circle can copy and",
    "distribute them without permission and without paying royalties.",
)


def around(rows: list[Row], head: dict[str, str], layout: Layout) -> list[Row]:
    """Return the rows with a cover or a licence, if the document or the layout has one."""
    words = {
        "title": head["title"],
        "author": head["author"],
        "journal": head["journal"],
        "caps": head["title"].upper(),
        "pages": "285-303",
    }

    def lines(which: tuple[str, ...], kind: str) -> list[Row]:
        out = []
        for line in which:
            text = line.format(**words)
            out.append(Row(Block("furniture", Marked(text), data={"kind": kind}), 0, len(text)) if text else Row())
        return out

    if head.get("cover"):
        rows = [*lines(COVER, "cover"), Row(), *rows]
        rows[len(COVER) + 1].separator = "\f" if layout.form_feed else ""
    if layout.licence:
        rows = [*lines(LICENCE, "licence"), *rows, *lines(AFTER, "licence")]
    return rows
