"""Shapes of input that have made readers slow: a name, and a maker of about `n` characters.

To add one, add a row. None of them is prose of an edition; they are what a scan,
a paste, a broken export or an ill-wisher may give.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import cycle, islice

Maker = Callable[[int], str]
"""From a number of characters to a text of about that size."""


def _row(piece: str, before: str = "", after: str = "") -> Maker:
    """A piece over and over."""
    return lambda n: before + piece * (n // len(piece)) + after


def _word(number: int) -> str:
    """A number in letters, so that no shape runs into numbers that are years."""
    letters = ""
    while number >= 0:
        letters = chr(97 + number % 26) + letters
        number = number // 26 - 1
    return letters


def _counted(piece: str) -> Maker:
    """A piece with a word in it that counts up, so that no two are alike."""
    size = len(piece.format("abc"))
    return lambda n: "".join(piece.format(_word(number)) for number in range(n // size))


def _numbered(piece: str, most: int = 900) -> Maker:
    """A piece with a number in it that counts up from 1, and begins again before it could be a year."""
    size = len(piece.format(555))
    return lambda n: "".join(piece.format(number % most + 1) for number in range(n // size))


def _of(*pieces: str) -> Maker:
    """Different pieces in turn."""

    def make(n: int) -> str:
        rounds = max(n * len(pieces) // sum(map(len, pieces)), 1)
        return "".join(islice(cycle(pieces), rounds))

    return make


def _nested(opening: str, inside: str, closing: str) -> Maker:
    """A pair in a pair in a pair."""

    def make(n: int) -> str:
        depth = n // (len(opening) + len(closing))
        return opening * depth + inside + closing * depth

    return make


def _growing(sign: str) -> Maker:
    """Runs of a sign, each longer by one, so that none closes another."""

    def make(n: int) -> str:
        out, size, length = [], 0, 1
        while size < n:
            out.append(sign * length)
            size += length + 1
            length += 1
        return " ".join(out)

    return make


def _days(n: int) -> str:
    """One sentence of days, no two of them alike."""
    row = (f"{day} May {year}" for year in range(1500, 2030) for day in range(1, 29))
    return " and on ".join(islice(cycle(row), n // 19))


def _deep_list(n: int) -> str:
    """List items, each nested in the one before: their indents alone grow with the square."""
    out, size, depth = [], 0, 0
    while size < n:
        out.append("  " * depth + "- a\n")
        size += 2 * depth + 4
        depth += 1
    return "".join(out)


def _ids(n: int) -> str:
    """Elements in elements, each of them the target of a link in the one around it."""
    return "".join(f'<div id="n{at}"><a href="#n{at + 1}"><sup>1</sup></a>' for at in range(n // 45))


def _pages(n: int) -> str:
    """A book of pages with head, number and foot."""
    page = "The Harbour Yearbook\n\nwords of a page that go on and on over the line\nand the next one. \n\n{}\n\f"
    return "".join(map(page.format, range(1, n // (len(page) + 3))))


def _noted_pages(sign: str) -> Maker:
    """Pages with a mark and its note at the foot, each begun again or counted on."""

    def make(n: int) -> str:
        page = "words of a page that go on and on over the line.{0}\n\n{0} See there.\n\f"
        return "".join(page.format(sign or number) for number in range(1, n // (len(page) + 1)))

    return make


SHAPES: tuple[tuple[str, Maker], ...] = (
    ("pages with notes that count on", _noted_pages("")),
    ("pages with a note 1", _noted_pages("1")),
    ("pages with starred notes", _noted_pages("*")),
    (
        "notes below a title",
        lambda n: _numbered("a word.[{}] ")(n // 2) + "\n\nNotes\n\n" + _numbered("{}. b\n")(n // 2),
    ),
    ("worded notes open", _numbered("a word.[{0}]\n\n[Footnote {0}: b\n\n")),
    ("one word of letters", _row("a")),
    ("one word of wide letters", _row("é")),
    ("one word in capitals", _row("A")),
    ("digits", _row("7")),
    ("digits of four", _row("2015 ")),
    ("hyphens", _row("-")),
    ("hyphenated word", _row("a-")),
    ("dots", _row(".")),
    ("dotted word", _row("a.")),
    ("underlines", _row("_")),
    ("spaces", _row(" ", "a", "b")),
    ("spaces and dots", _row(" .")),
    ("tabs", _row("\t", "a", "b")),
    ("newlines", _row("\n", "a", "b")),
    ("blank lines with spaces", _row("\n    ", "a", "b")),
    ("no-break spaces", _row("\u00a0", "a", "b")),
    ("square brackets open", _row("[")),
    ("round brackets open", _row("(")),
    ("curly brackets open", _row("{")),
    ("round brackets nested", _nested("(", "a", ")")),
    ("square brackets nested", _nested("[", "a", "]")),
    ("links open", _row("[a](")),
    ("images open", _row("![")),
    ("links nested", _nested("[", "a", "](b)")),
    ("images nested", _nested("![a", "a", "](b)")),
    ("links", _row("[a](b.md) ")),
    ("link definitions", _counted("[a{}]: /b\n")),
    ("links by reference", lambda n: _counted("[a{}]: /b\n")(n // 2) + "\n" + _counted("[a{}] ")(n // 2)),
    ("braces open after words", _row("[a]{")),
    ("ibid. in a row", _row("Ibid. ")),
    ("short forms in a row", _row("Smith, op. cit., 4; ")),
    ("short titles in a row", _row("Smith, Ports, 4, ")),
    ("short titles of capitals", _row("Smith Ports ")),
    ("notes by number", _row("see note 4 above, ")),
    ("quoted titles open", _row("„a “b ")),
    ("notes that refer back", lambda n: _counted("a[^{}] ")(n // 3) + "\n\n" + _counted("[^{}]: Ibid., 4.\n")(n)),
    ("lost note marks", _row("[^1] ")),
    ("lost note marks, each another", _counted("[^{}]")),
    ("note marks and notes", lambda n: _counted("a[^{}] ")(n // 2) + "\n\n" + _counted("[^{}]: b\n")(n // 2)),
    ("notes", _counted("[^{}]: a note\n\n")),
    ("plain words", _row("[a]{.plain} ")),
    ("forced words", _row("[a]{term=b} ")),
    ("keys", _row("@key ")),
    ("keys without spaces", _row("@a")),
    ("keys in brackets", _row("[@key, p. 3] ")),
    ("one cluster of keys", _row("@a; ", "[", "@b]")),
    ("keys in brackets in brackets", _nested("[@a ", "@b", "]")),
    ("brackets around a key", _nested("[", "@b", "]")),
    ("keys in inner brackets", _row("[@a] ", "[", "]")),
    ("brackets open before keys", _row("[@a ")),
    ("keys without semicolons", _row("@a ", "[", "]")),
    ("one long locator", _row("3, ", "[@b, ", "]")),
    ("one locator of labels", _row("p. ", "[@b, ", "]")),
    ("one locator in braces", _row("[iv] ", "[@b {", "}]")),
    ("braces of keys open", _row("@{a")),
    ("escaped signs", _row("\\@a \\[b] ")),
    ("keys cut by emphasis", _row("@a*b* ")),
    ("images that cite", _row("![@a](b) ")),
    ("cluster with locators", _row("; 12", "[@b", "]")),
    ("plain quotation marks", _row('"')),
    ("quotation marks open", _row("“")),
    ("quotations", _row("“a” ‘b’ ")),
    ("apostrophes", _row("’")),
    ("asterisks", _row("*")),
    ("asterisks and letters", _row("*a")),
    ("emphasis open", _row("a **b ")),
    ("emphasis nested", _nested("*a **a ", "b", "** a*")),
    ("underlines and letters", _row("_a")),
    ("tildes", _row("~~a")),
    ("backticks", _growing("`")),
    ("one run of backticks", _row("`")),
    ("comments open", _row("<!-- ")),
    ("comments", _row("<!-- a --> ")),
    ("tags open", _row("<a ")),
    ("tags", _row("<a>b</a>")),
    ("declarations open", _row("<! ")),
    ("instructions open", _row("<?")),
    ("attributes open", _row('<a b="')),
    ("entities", _row("&amp;")),
    ("ampersands", _row("&")),
    ("backslashes", _row("\\")),
    ("table", _row("| a | b |\n", "| a | b |\n|---|---|\n")),
    ("wide table", lambda n: "|" + "a|" * (n // 4) + "\n|" + "-|" * (n // 4) + "\n"),
    ("pipes", _row("|")),
    ("quotations nested", _row("> ", "", "a")),
    ("quotation lines", _row("> a\n")),
    ("list", _row("- a\n")),
    ("list nested", _deep_list),
    ("bullets in one line", _row("- ", "", "a")),
    ("numbered list", _numbered("{}. item\n")),
    ("headings", _row("## A Heading\n\nWords of prose that end here. And so on until the line is long enough.\n\n")),
    ("headings, all one", _row("# A\n")),
    ("hashes", _row("#")),
    ("setext lines", _row("a\n=\n")),
    ("rules", _row("---\n")),
    ("code fences open", _row("```\n")),
    ("indented code", _row("    a\n")),
    ("capitals", _row("A B C ")),
    ("capitalised words", _row("Ada Lovelace ")),
    ("initials", _row("A. B. C. ")),
    ("name list", _row("Ada Byron and ")),
    ("authors with commas", _row("Smith, ")),
    ("cited authors", _row("Smith 2010, ")),
    ("citations", _numbered("(Smith {}, 12) and so on; ")),
    ("one long citation", _row("Smith 2010; ", "(", "Doe 2011)")),
    ("narrative citations", _row("as Smith (2010) argues ")),
    ("years open", _row("(2010 ")),
    ("ranges of years", _row("2010–2011, ")),
    ("dates", _row("24 November 2015, ")),
    ("years back and on", _row("in 1991 and in 1990 we ")),
    ("dates in a set", _row("3 and 7 March 2016 ")),
    ("dates and names", _row("Turkey met NATO on 24 November 2015. ")),
    ("dates without stops", _row("NATO and Turkey on 24 November 2015 ")),
    ("days without stops", _days),
    ("decades", _row("the 1990s and early 2000s ")),
    ("told in words", _row("in recent years since then today ")),
    ("roman numerals", _row("xvii ")),
    ("one roman numeral", _row("i")),
    ("pages", _pages),
    ("running head", _row("Running Head\n\f")),
    ("form feeds", _row("\f")),
    ("page numbers", _numbered("word and so on. word and so on. word and so on.\n\n{}\n\n")),
    ("numbers, one a line", _numbered("{}\n")),
    ("numbers below blank lines", _numbered("{}\n\n\n\n\n\n\n\n\n")),
    ("footnotes", _numbered("Words of a page.{0}\n\n{0} See the yearbook.\n\f")),
    ("endnotes", lambda n: "Words. " * (n // 14) + "\n\nNotes\n\n" + _numbered("[{}] A note.\n")(n // 2)),
    ("endnotes and marks", lambda n: _numbered("Word.[{}] ")(n // 2) + "\n\n" + _numbered("[{}] A note.\n\n")(n // 2)),
    ("damaged marks", lambda n: "Word.” and so. ® " * (n // 32) + "\n\n" + _numbered("[{}] A note.\n\n")(n // 2)),
    ("soft hyphens", _row("\u00ad")),
    ("words cut at line ends", _row("Har-\nbour and the un\u00ad\nion ")),
    ("short lines", _row("a\n")),
    ("lines of prose", _row("The council of the city met in the harbour and said so.\n")),
    ("indented lines", _row(" The council of the city met.\n    In the harbour\n")),
    ("one line of words", _row("the council of the city met in the harbour and said so ")),
    ("one line of sentences", _row("The council met in the harbour. ")),
    ("CRLF lines", _row("The council of the city met.\r\n")),
    ("carriage returns", _row("a\r")),
    ("combining marks", _row("\u0301", "a")),
    ("letters with combining marks", _row("e\u0301")),
    ("ligatures", _row("ﬁ ")),
    ("mojibake", _row("â€™")),
    ("CJK", _row("漢字")),
    ("CJK sentences", _row("漢字。")),
    ("right to left", _row("שלום ")),
    ("right-to-left marks", _row("\u202e")),
    ("zero-width spaces", _row("a\u200b")),
    ("emoji", _row("🙂")),
    ("null characters", _row("a" * 200 + "\x00")),
    ("addresses", _row("https://example.org/a/b ")),
    ("one address", _row("a/", "https://example.org/")),
    ("scheme signs", _row("://")),
    ("addresses cut", _row("http://a.b/c-\n")),
    ("hosts", _row("a.com ")),
    ("one host", _row("a.com")),
    ("mail addresses", _row("a@b.org ")),
    ("one mail address", _row("a@", "", "b.org")),
    ("DOIs", _row("10.1000/182 ")),
    ("telephone numbers", _row("+90 312 ")),
    ("ISBN", _row("ISBN 978-3-16-148410-0 ")),
    ("paragraphs", _row("Short one.\n\n")),
    ("paragraphs, each another", _counted("Paragraph {} says little.\n\n")),
    ("widgets", _row("Related Posts\n\n")),
    ("captions", _row("Photograph of the harbour.\n\n")),
    ("LaTeX accents", _row('{\\"o}')),
    ("LaTeX accents open", _row("\\'{")),
    ("LaTeX commands", _row("\\emph{a} ")),
    ("dashes", _row("—")),
    ("doubled dashes", _row("a—-b")),
    ("exclamations", _row("!")),
    ("question marks", _row("a? ")),
    ("semicolons", _row(";")),
    ("commas", _row(", ")),
    ("dollars", _row("$")),
    ("percent", _row("%a\n")),
    ("at signs", _row("@")),
    ("colons", _row("a: ")),
    ("attributes", _row("{.caption} ")),
    ("attribute open", _row("{", "a\n")),
    ("heading attributes", _row("# a {#b .c}\n")),
    ("bib entries", _counted("@book{{k{0}, title={{A {0}}}, author={{Smith, Ann}}, year=2010}}\n")),
    ("bib entry open", _row("@book{a, title={")),
    ("bib entries alike", _row("@book{k, title={A}}\n")),
    ("bib strings", _counted("@string{{a{} = {{b}}}}\n")),
    ("bib fields", lambda n: "@book{k, " + _counted("f{} = {{a}}, ")(n) + "}"),
    ("equals signs", _row("=")),
    ("uses open", _row('<div class="g-uses"><a class="headerlink"')),
    ("spaces and captions", _row(" ", "a{.caption}", "b{")),
    ("a brace and spaces", _row(" ", "{a", "b")),
    ("dots and a letter", _row(".", "", "a")),
    ("dates and addresses", _row("24 November 2015 in https://a.b/c and ")),
    ("names and addresses", _row("NATO in https://a.b/c and ")),
    ("one name in capitals", _row("SMITH, ")),
    ("one form", _row("abcdefghijklmnopqrstuvwxyzabcdefghijklmn")),
    ("marks without notes", lambda n: "Word and so.[77]\n" * (n // 17) + "\n\n[1] A note.\n"),
    ("lone spaces", _row(" the words\n" + "of a page that go on and on over\n" * 5)),
    ("tables in tables", _row("<table><tr><td>")),
    ("ids in ids", _ids),
    ("headings of spaces", _row(" ", "## a", "b")),
    ("emphasis and links", _row("*a* [b](c) ")),
)
"""All shapes; every stage meets each of them."""
