"""Fourteen mistakes in arguments."""

from .row import Mistake

FILE = "docs/arguments/town-chronicle.md"

MISTAKES = (
    Mistake(FILE, "river. {claim} [¶ 1]", "river. {‸clame} [¶ 1]", "claim", "river. {claim} [¶ 2]"),
    Mistake(FILE, "first. {reason} [", "first. {‸raeson} [", "reason", "first. [ "),
    Mistake(FILE, "river. {claim} [¶ 1]", "river. {claim} [‸¶ 99]", "", "river. {claim} [¶ 3]"),
    Mistake(FILE, "[¶ 1 “made the harbour”]", "[¶ 1 ‸“made the habour”]", "made the harbour", "[¶ 1 “made the town”]"),
    Mistake(FILE, "[¶ 2 “fought it for years”]", "[¶ 1 ‸“fought it for years”]", "", "[“fought it for years”]"),
    Mistake(FILE, "text: town-chronicle", "text: ‸town-cronicle", "town-chronicle", "text:  town-chronicle"),
    Mistake(FILE, "record. {evidence} [¶ 1]", "record. {evidence} [‸¶ 3–1]", "", "record. {evidence} [¶¶ 1–3]"),
    Mistake(FILE, "[¶ 2 “fought it for years”]", "[‸“the town”]", "", "[¶ 2 “fought it for”]"),
    Mistake(FILE, "{objection}", "{‸objektion}", "objection", "{objection} [¶ 2]"),
    Mistake(
        FILE,
        "Nobody wrote down when. {concession}",
        "Nobody wrote down when [@‸keler1987]. {concession}",
        "keller1987",
        "Nobody wrote down when [@keller1987]. {concession}",
    ),
    Mistake(FILE, "text: town-chronicle", "‸txet: town-chronicle", "text", "text: 'town-chronicle'"),
    Mistake(FILE, "record. {evidence} [¶ 1]", "record. {evidence} [‸¶ one]", "", "record. {evidence} [¶ 4]"),
    Mistake(
        FILE,
        "2. Tolls made the town rich and hated. {claim} [¶ 2]",
        "2. ‸{claim} [¶ 2]",
        "",
        "2. Tolls made it rich. {claim} [¶ 2]",
    ),
    Mistake(
        FILE,
        "them. {evidence} [¶ 2 “fought it for years”]",
        "them. {evidence} ‸[¶ 2 “fought it for years”",
        "",
        "them. {evidence} [¶ 2]",
    ),
)
