"""Findings of reading `library.bib` as BibTeX and biblatex, b-100 to b-139, b-150 to b-169; a part of the catalogue."""

from __future__ import annotations

from glossator.findings.rule import NOTE, WARNING, Rule

LIBRARY_RULES: dict[str, Rule] = {
    "b-100": Rule(
        WARNING,
        "`{field}` of “{key}” has something behind its value: “{value}”",
        "join parts with #, or put the whole into one pair of braces",
    ),
    "b-101": Rule(
        WARNING, "a comma is missing behind `{field}` of “{key}”", "add it; the fields were read all the same"
    ),
    "b-102": Rule(
        WARNING,
        "“{key}” has a closing brace too many, behind `{field}`",
        "take it out; fields that follow it were read all the same",
    ),
    "b-103": Rule(WARNING, "“{key}” has something that is no field: “{name}”", "write a field as name = {{value}},"),
    "b-104": Rule(
        NOTE, "@{type} “{key}” stands in a comment or in a field, and is no entry", "move it if it should be"
    ),
    "b-105": Rule(WARNING, "“{key}” looks like an entry without its sign", "write @{type}{{{key},"),
    "b-106": Rule(WARNING, "“{key}” has a field `{field}` that is not known", "mend its name, or leave it out"),
    "b-107": Rule(
        WARNING, "the check digit of {kind} “{value}” of “{key}” is wrong", "compare it with the work itself"
    ),
    "b-108": Rule(
        WARNING, "“{key}” has the {kind} of “{other}” at line {line}: {value}", "keep one of the two entries"
    ),
    "b-109": Rule(
        NOTE,
        "“{name}” of “{key}” is spelt “{other}” at line {line}",
        "spell the name of one person in one way; two persons stay as they are",
    ),
    "b-110": Rule(
        NOTE, "“{name}” of “{key}” looks like a body; it is kept as written", "put it into braces: {{{{{name}}}}}"
    ),
    "b-111": Rule(
        WARNING,
        "the names “{value}” of “{key}” are separated by commas; they are kept as written",
        "put `and` between two persons: Doe, Ann and Rivers, Bo",
    ),
    "b-112": Rule(
        NOTE,
        "`{field}` of “{key}”, “{value}”, is no date of biblatex; it is read as {taken}",
        "write it as 1990/1992, 1990~ or 2021, and leave out a date that nobody knows",
    ),
    "b-113": Rule(
        WARNING,
        "`{field}` of “{key}” asks for a word “{name}” that biblatex does not have",
        "write the words themselves",
    ),
    "b-114": Rule(
        WARNING, "`{field}` of “{key}” has a TeX command that is not known: {name}", "write what it should print"
    ),
    "b-115": Rule(
        WARNING, "`{field}` of “{key}” defines or runs something in TeX, which is not done: {name}", "take it out"
    ),
    "b-116": Rule(
        NOTE,
        "`{field}` of “{key}” holds HTML or a script, which is printed as words: {value}",
        "write \\emph{{…}} or words",
    ),
    "b-117": Rule(NOTE, "`{field}` of “{key}” holds {value}, which is read as “{meant}”", "write the sign itself"),
    "b-118": Rule(
        WARNING,
        "a name of “{key}” has a part that no name has: “{value}”",
        "write given=…, family=…, prefix=…, suffix=…",
    ),
    "b-119": Rule(
        WARNING, "`{field}` of “{key}” names “{name}”, which is no entry of this file", "mend the key, or add it"
    ),
    "b-120": Rule(NOTE, "“{key}” is a set: it is printed as its first, “{first}”", "cite the others by their own keys"),
    "b-121": Rule(NOTE, "“{key}” has no title", "add it"),
    "b-122": Rule(NOTE, "“{key}” has no date", "add it, or pubstate = {{forthcoming}}"),
    "b-123": Rule(NOTE, "`{field}` of “{key}” has {count} characters", "shorten it"),
    "b-124": Rule(NOTE, "`{field}` of “{key}” has {count} names", "write `and others` behind the first of them"),
    # retired: a work can be cited by its other keys
    "b-125": Rule(NOTE, "“{key}” has the other key “{name}”, by which it cannot be cited here", "cite it as @{key}"),
    "b-126": Rule(
        WARNING,
        "@{type} “{key}” hands on what it has to others, and to itself: {name}",
        "let it name another entry",
    ),
    "b-130": Rule(
        WARNING, "“{key}” has the other key “{name}”, which {taken} at line {line}", "leave it to one of the two works"
    ),
    "b-131": Rule(
        NOTE, "@preamble has something that is not read: {value}", "write what it should print into the entries"
    ),
    "b-132": Rule(
        WARNING,
        "`{field}` of “{key}” uses a macro of @preamble that never ends: {value}",
        "let no macro use itself, or write what it should print",
    ),
    # -- b-150 to b-169: fields that a kind of work or a style needs, and what has no place in a reference
    "b-150": Rule(
        NOTE, "@{type} “{key}” has no {field}, which its kind of work needs", "add it, or give the entry another type"
    ),
    "b-154": Rule(
        WARNING, "`{field}` of “{key}” is {year}, later than the work itself, {own}", "compare the two years"
    ),
    "b-155": Rule(
        WARNING,
        "“{key}” has the authors, title and year of “{other}” at line {line}",
        "keep one of the two entries, or say in `edition`, `volume` or `url` how they differ",
    ),
    "b-153": Rule(
        NOTE,
        "“{name}” of “{key}” has its suffix last; it is read as one",
        "write the suffix in the middle: King, Jr., Martin",
    ),
    "b-152": Rule(
        NOTE,
        "`{field}` of “{key}” names {value}, for whom styles have no place: “{wanted}” stands beside the reference",
        "nothing is lost; write it into `titleaddon` if references should print it",
    ),
    "b-160": Rule(
        WARNING, "a name is missing beside an “and” of “{key}”: “{value}”", "add the name, or take the `and` away"
    ),
    "b-151": Rule(
        WARNING,
        "the style prints no reference for “{key}”: it leaves this kind out, or asks for fields that are not there",
        "add fields, or choose another style; until then a row of ours stands there",
    ),
}
