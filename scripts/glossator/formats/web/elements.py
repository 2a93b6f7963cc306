"""What kinds of element there are: tables of tags, roles and words of class names."""

from __future__ import annotations

from lxml import etree

from glossator.patterns import re


def words_in(text: str) -> frozenset[str]:
    """Return the words of a row of a table."""
    return frozenset(text.split())


UNSEEN = words_in(
    "script style template head title meta link base iframe object embed applet audio video canvas svg "
    "map input img picture source track area param colgroup col rp noembed noframes"
)
"""They print no words of the page."""
BLOCKS = words_in(
    "p h1 h2 h3 h4 h5 h6 li ul ol dl dt dd blockquote pre div section article main header footer nav "
    "aside address figure figcaption table caption thead tbody tfoot tr hr form fieldset legend details "
    "summary body html hgroup center dir menu noscript search dialog textarea select option button "
    "optgroup datalist"
)
HEADINGS = {f"h{level}": level for level in range(1, 7)}

_FURNITURE_TAGS = words_in("nav form button select textarea noscript dialog menu search datalist")
_FURNITURE_ROLES = words_in(
    "navigation search menu menubar toolbar tablist dialog alertdialog alert button contentinfo doc-toc "
    "doc-pagebreak doc-pagelist directory"
)
_FURNITURE_WORDS = re.compile(
    r"(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|share|sharing|social|cookies?|cookie-\w+|sidebar|related"
    r"|related-\w+|newsletter|subscribe|advert|advertisement|ads?|promo|comments?|skip-?link|pagination|pager|toc|toolbar"
    r"|site-?header|site-?footer|masthead|widget|mw-editsection|mw-jump-link|navbox|catlinks|printfooter|noprint)"
    r"(?:$|[\s_-])",
    re.IGNORECASE,
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_NOTE_TYPES = words_in(
    "footnote footnotes endnote endnotes rearnote rearnotes doc-footnote doc-footnotes doc-endnote doc-endnotes"
)
_TYPE = frozenset(["role", "epub:type", "{http://www.idpf.org/2007/ops}type"])


def tag_of(element: etree._Element) -> str:
    """Return the tag in lower case, empty for a comment or an instruction."""
    return element.tag.rpartition("}")[2].lower() if isinstance(element.tag, str) else ""


def types_of(element: etree._Element) -> set[str]:
    """Return the words of its role and of its `epub:type`, in lower case.

    Its attributes are gone through: asked for one of a namespace, libxml2 looks through all elements around it.
    """
    return {word for name, value in element.items() if name in _TYPE for word in str(value).lower().split()}


def names_of(element: etree._Element) -> str:
    """Return its class and id."""
    return f"{element.get('class') or ''} {element.get('id') or ''}"


def is_note_place(element: etree._Element) -> bool:
    """Whether it states that it is a note or holds notes."""
    return bool(types_of(element) & _NOTE_TYPES) or "footnotes" in names_of(element).lower().split()


def furniture_of(element: etree._Element) -> tuple[str, float]:
    """Return why an element is no part of the text wherever it stands, and how sure; or an empty string."""
    tag, types = tag_of(element), types_of(element)
    if is_note_place(element):
        return "", 0.0
    if tag in _FURNITURE_TAGS:
        return f"the page states it as <{tag}>", 1.0
    if role := next(iter(sorted(types & _FURNITURE_ROLES)), ""):
        return f"the page states its role as {role}", 1.0
    if element.get("hidden") is not None or _HIDDEN.search(element.get("style") or ""):
        return "the page hides it", 0.95
    names = names_of(element)
    if tag not in ("body", "html", "main", "article") and names != " " and (match := _FURNITURE_WORDS.search(names)):
        return f"the page calls it “{match[0].strip(' _-')}”", 0.8
    return "", 0.0
