"""Pieces from which nasty documents are built: of markup, of scans, of what breaks readers one by one."""

from __future__ import annotations

from hypothesis import strategies as st

BLOCKS = (
    "\n", "\n\n", "\r\n", "\r", "\n \n", "\n\t", "    ", "   ", "> ", ">> ", "> > ", "- ", "* ", "+ ", "1. ", "7) ", "999999999. ",
    "- - - ", "-\n", "  - ", "   1. ", "# ", "## ", "####### ", "#\n", "# a {#b}\n", "# a {.c #d e=f}\n", "===\n", "---\n", "***\n",
    "```\n", "```` a\n", "~~~\n", "    code\n", "\tcode\n", "| a | b |\n|---|:-:|\n", "|a\n|-\n", "| x | y | z |\n", "|", "|-|\n",
    "[^1]: ", "[^1]:\n", "[^a b]: x\n", "[^1]: > q\n", "[^2]: - i\n    - j\n", "[x]: /y\n", "[x]: <a b> 't'\n", "    [^1]: z\n",
    "<div>\n", "</div>\n", "<!-- ", " -->", "<!-->", "<?php ", "<![CDATA[", "<!DOCTYPE ", "<pre>\n", "<script>", "\\\n", "  \n",
    "{.caption}", "\n{.caption}\n", "{.caption} ", "---\ntitle: a\n---\n", "\f", "\v", "\u2028", "\ufeff", "\x00", "::: x\n", "!!! n\n",
)  # fmt: skip
INLINE = (
    "*", "**", "***", "_", "__", "~~", "`", "``", "```", "[", "]", "(", ")", "<", ">", "!", "![", "](", "](b)", "](<", "]()", "][x]",
    "[x]", "[^1]", "[^2]", "[^nowhere]", "\\[^1]", "[^1][^1]", "[a](b \"c\")", "[a](javascript:alert(1))", "[a](ja\tvascript:x)",
    "![a](b.png)", "![![a](b)](c)", "[![a](b)](c)", "[[a](b)](c)", "<http://a.b>", "<a@b.c>", "<a href=\"x\">", "</a>", "<b", "<!--x-->",
    "&amp;", "&lt", "&#0;", "&#x110000;", "&NotEqualTilde;", "\\", "\\*", "\\\\", "`a`", "` `` `", "[a]{.plain}", "[a]{term=b}", "[*a*]{.plain}",
    "[a]{name=x}", "[a]{event=}", "[]{.plain}", "[a b]{work=smith2010}", "\\[a]{.plain}", "[a\nb]{.plain}", "[a]{term=a-b.c:d}",
    "[@smith2010]", "[@smith2010, p. 3; see @doe; 12]", "@smith2010 [p. 3]", "[-@a]", "@", "[@]", "@{a b}", "(Smith 2010)", "(Smith 2010, 12; Doe 2011)",
    "Smith (2010)", "(", "2010–2011", "24 November 2015", "on 3 and 7 March 2016", "the 1990s", "05/06/2015", "since then", "in recent years",
    "NATO", "nato", "NATO-", "Turkey’s", "Ada Lovelace", "A. B. Smith", "“", "”", "‘", "’", "\"", "'", "...", "…", "?!", ". ", "。", ".5",
    "https://a.b/c", "www.a.b", "10.1000/x", "a@b.org", "–", "—", "\u00ad", "\u200b", "\u202e", "\u0301", "e\u0301", "\u00a0", "\ufffc", "\ufffd",
    "漢字", "שלום", "🙂", "👩\u200d👩", "ﬁ", "İ", "ß", "ẞ", "ǅ", "\U0001d518", "\ud7ff", "\ue000", "a", "A", "word ", "Words end. ", " ", "  ", "\t", "0", "7",
)  # fmt: skip
SCANS = (
    "12\n\n", "\n\n13\n\n", "- 4 -\n", "Page 5 of 9\n", "\fThe Yearbook\n", " Words after one space\n", "Har-\nbour ", "un\u00ad\nion ",
    "well-\nknown ", "http://a.b/c-\nd ", "and/\nor ", "—\n", "\n1 See the yearbook.\n", "\n2 Doe (1999).\n\f", "\n¹ A note.\n", "[1] ", "[2]",
    "\n\n[1] First.\n\n[2] Second.\n", "\n\nNotes\n\n1. One.\n2. Two.\n", "Notes\n", "word.1 ", "word.” ", "1952.2 ", "so.® ", "so.™", "word²", "[^1]",
    "Abstract: ", "Introduction\n\n", "1.2 A Heading\n\n", "IV. PART\n\n", "by Ann Smith\n", "Related Posts\n", "Back To Top\n", "12 comments\n",
    "Photograph of a bridge.\n\n", "Figure 3: ships\n", "Smith meets Doe and Roe in Oslo.\n\n", "(left to right)\n", "â€™", "Ã¼", "ÄŸ", "g\u0306", "—-",
    "The council of the city met in the harbour and said so.\n", "of the harbour and the city that go on over the line and\n", "• item\n", "(a) item\n",
    "\u00ac\n", "\x01", "\x7f", "\x85", "\x1c", "\u2029", "\ufeff", "   indented\n", "\tindented\n", "\n\n\n", "\r\n\r\n", "\r\r",
)  # fmt: skip

_CHARACTERS = st.characters(exclude_categories=["Cs"])
_piece = st.one_of(
    st.sampled_from(BLOCKS), st.sampled_from(INLINE), st.sampled_from(INLINE), st.text(_CHARACTERS, max_size=5)
)
_repeated = st.builds(lambda piece, times: piece * times, _piece, st.integers(1, 12))

markdown = st.one_of(
    st.lists(_piece, max_size=40).map("".join),
    st.lists(_repeated, max_size=12).map("".join),
    st.text(_CHARACTERS, max_size=120),
)
"""Markdown that no person would write, and some that one would."""

_raw_piece = st.one_of(
    st.sampled_from(SCANS), st.sampled_from(SCANS), st.sampled_from(BLOCKS), st.sampled_from(INLINE), st.text(_CHARACTERS, max_size=5)
)  # fmt: skip
_raw_bytes = st.one_of(
    _raw_piece.map(str.encode), st.sampled_from([b"\xff", b"\xc3", b"\xe2\x80", b"\xed\xa0\x80", b"\xf0\x9f", b"\xfc"])
)

raw = st.one_of(
    st.lists(_raw_piece, max_size=40).map("".join).map(str.encode),
    st.lists(st.builds(lambda piece, times: piece * times, _raw_piece, st.integers(1, 12)), max_size=12)
    .map("".join)
    .map(str.encode),
    st.lists(_raw_bytes, max_size=40).map(b"".join),
    st.binary(max_size=200),
)
"""Raw files: scans, web pages, damaged text, bytes that are no text."""
