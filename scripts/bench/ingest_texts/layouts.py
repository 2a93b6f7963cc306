"""The table of layouts by name."""

from __future__ import annotations

from dataclasses import replace

from .layout import Layout

# A printed book: pages with form feeds, author and title over them by turns, notes at the foot.
BOOK = Layout(
    "book", width=66, height=36, indent=3, gap=False, centred=True, heads="alternate", form_feed=True,
    first_page=87, hanging=4,
)  # fmt: skip
# A journal: no form feeds, the page number alone at the foot, notes counted through the volume.
JOURNAL = Layout(
    "journal", width=72, height=44, indent=2, gap=False, heads="bare", number="foot", first_page=285,
    title_width=46, first_note=286, hanging=3,
)  # fmt: skip
# A chapter whose notes stand together at its end.
ENDNOTES = Layout(
    "endnotes", width=68, height=40, indent=4, gap=False, heading="upper", heads="alternate", form_feed=True,
    first_page=12, notes="end", note_prefix="{}. ", reference_gap=True, straight=True,
)  # fmt: skip
# The text of a saved web page: a line is a paragraph, with everything that stands around an article.
WEB = Layout("web", notes="end", mark="bracket", note_prefix="[{}] ", web=True, links=True)
# Text taken out of a PDF: no blank lines between paragraphs; the short last line ends a paragraph.
PDF = Layout(
    "pdf", width=78, height=50, gap=False, heading_gap=False, short_last=True, heads="journal", number="foot",
    first_page=1041, hanging=2, straight=True,
)  # fmt: skip
# Nothing to repair.
CLEAN = Layout("clean", notes="end", mark="raised", note_prefix="{}. ", reference_gap=True)

LAYOUTS = {
    layout.name: layout
    for layout in (
        BOOK,
        JOURNAL,
        ENDNOTES,
        WEB,
        PDF,
        CLEAN,
        replace(BOOK, name="book-stars", width=60, labels="star", rule=True, straight=True, centred=False,
                first_page=203),
        replace(BOOK, name="book-letters", width=62, height=40, labels="letter", indent=2, note_prefix="{}) "),
        replace(BOOK, name="book-pages", width=70, labels="page", heading="upper", first_page=9, hanging=0,
                reference_gap=True),
        replace(WEB, name="web-tight", gap=False, mark="raised", links=False, note_prefix="{} "),
        replace(PDF, name="pdf-indent", indent=4, short_last=False, heading="numbered", heading_gap=True,
                width=74, heads="none"),
        Layout("after", width=64, notes="after", mark="bracket", note_prefix="[{}] ", hyphenate=False, hanging=4,
               reference_gap=True),
        replace(BOOK, name="volume", wrap_references=False, numbering="{}. ", first_page=1, centred=False),
        # The layouts of this set.
        Layout("monograph", width=70, indent=0, notes="after", mark="bracket", note_prefix="[Footnote {}: ",
               closing="]", hyphenate=False, heading="roman", licence=True, centred=True),
        replace(JOURNAL, name="reader", heads="caps", ragged=True, heads_first=True, number="none", first_note=1,
                first_page=411, dropcap=True, indent=3, width=68, hanging=4),
        replace(BOOK, name="lawbook", width=70, heads="caps", ragged=True, first_page=233, note_prefix="{}. ",
                mark="raised", heading="roman", rule=False, hanging=0, straight=True),
        replace(BOOK, name="chapters", notes="end", restart=True, note_prefix="{}. ", centred=False, heads="caps",
                hanging=4, heading_gap=False, first_page=51, form_feed=False, width=72),
        replace(BOOK, name="paren", mark="paren", note_prefix="({}) ", form_feed=False, heads="alternate", width=64,
                height=38, hanging=2, first_page=118),
        replace(PDF, name="download", width=84, height=54, heads="journal", heads_first=True, number="foot", hanging=0,
                foot_line="Downloaded from https://journals.wexcombe.example by guest on 12 May 2014", straight=False,
                first_page=7),
        replace(PDF, name="pdf-numbered", heading="numbered", heading_gap=True, numbering="", width=76, heads="bare",
                heads_first=False, first_page=23, straight=False),
        replace(JOURNAL, name="quarterly", width=64, indent=4, first_page=97, first_note=1, note_prefix="{}. ",
                hanging=0, reference_gap=True, heading="upper", heading_gap=False, heads="alternate", number="none"),
        replace(BOOK, name="stars", width=62, labels="star", rule=True, first_page=15, form_feed=False, straight=True),
        replace(BOOK, name="letters", width=70, labels="letter", note_prefix="{}. ", hanging=4, first_page=141),
        replace(WEB, name="web", note_prefix="{}. ", mark="bracket"),
        replace(WEB, name="web-tight", gap=False, mark="raised", links=False, note_prefix="{} "),
        replace(CLEAN, name="clean", hanging=0),
        replace(CLEAN, name="typescript", width=80, gap=True, hanging=5, straight=True, mark="bracket",
                note_prefix="{}. ", hyphenate=False, reference_gap=False),
    )
}  # fmt: skip
