"""TEI: valid against TEI All, and words, places and kinds of all mentions come back when it is read again."""

from __future__ import annotations

from dataclasses import replace

import pytest
from lxml import etree
from tei_read import ID, NS, faults, passages

from glossator.characters.printable import printable
from glossator.export.table import EXPORTS, written
from glossator.export.tei import tei
from glossator.export.tei.body import passages_of
from glossator.export.tei.dates import date_attributes
from glossator.model import (
    Annotation,
    Edtf,
    Mention,
    MentionKind,
    PassageKind,
    Ref,
    Resolution,
    TargetKind,
    layers,
)  # fmt: skip

ODD = {
    "links and marks across": "Ada *Lovelace wrote [about machine* learning](https://example.org/a?b=c&d) in 1843 **and in March 1843**, `code & <tag>` by Ada Lovelace, ~~deep learning~~.\n",
    "code and pictures before mentions": "`a long piece of code` and ![A picture of Ada](ada.png) `x` [Ada Lovelace](https://example.org) on 24 November 2015 in `y`.\n",
    "right to left": "كتبت Ada Lovelace عن machine learning في 1843، עדה [@smith2010, p. 7].\n\n## عنوان\n\nنص.\n",
    "what XML forbids": "Ada\x01 Lovelace \x0b\ufffe\uffff in 1843 \x85 &#x1; ]]> & <b>deep learning</b> \U0001f600 1843.\n",
    "ids that differ in case": "## One\n\nA.\n\n## one\n\nb 1843.\n\n## ONE\n\n## ١٢\n\n## 1843\n",
    "containers": "> ## Heading in a quotation\n>\n> - Ada Lovelace\n>   1. 1843\n>\n>      Second.\n>\n> ---\n\n```\ncode  <x>\n```\n\n| a | Ada Lovelace |\n|---|---|\n| 1843 |  |\n\n#### Deep\n\n## Up\n\n### In\n",
    "notes": "Once.[^a] Twice[^a] and[^b] again.\n\n[^a]: First 1843.\n\n    Second by Ada Lovelace.\n\n[^b]: - a list\n    - `code`\n",
    "nothing": "",
    "breaks": "Ada  \nLovelace\\\nmachine\nlearning in March\n1843.\n",
    "dates": "From 1964 to 1979, in the 1990s, in winter 2019, around 1949, in 44 BC, since 2014, in the nineteenth century, on 3 and 7 March 2016.\n",
}


@pytest.fixture(scope="module")
def odd(pressed):
    """Return the small edition with all odd texts, one with a title of a megabyte, and no events."""
    files = {
        f"docs/texts/{name.replace(' ', '-').lower()}.md": f"---\ntitle: Odd & <odd>\n---\n\n{words}"
        for name, words in ODD.items()
    }
    files["docs/texts/long.md"] = f"---\ntitle: {'long ' * 200_000}\n---\n\nWords.\n"
    return pressed({**files, "references/events.yml": "[]\n"})


def _against(impression, text):
    """Read a text's document again and compare all of it; return the document."""
    document = etree.fromstring(tei(impression, text).encode())
    assert faults(document) == []
    read = list(passages(document).values())
    printed = sorted(passages_of(text), key=lambda passage: passage.kind is PassageKind.NOTE)
    spoken = [one.resolution.target for passage in printed for one in _of(impression, passage)]
    for ref in dict.fromkeys(ref for ref in spoken if ref and ref.kind is TargetKind.COMMENT):
        printed += passages_of(impression.loom.documents[ref.id])
    assert len(read) == len(printed)
    for passage, (words, mentions) in zip(printed, read, strict=True):
        assert words == printable(passage.prose.text)
        found = _of(impression, passage)
        assert mentions == sorted((one.mention.kind.value, one.mention.start, one.mention.end) for one in found)
    return document


def _of(impression, passage):
    return [one for one, _ in layers(impression.loom.by_passage.get(passage.id, ()))]


def test_all_texts_of_the_edition_come_back(whole):
    mentions = 0
    for text in whole.edition.texts:
        document = _against(whole, text)
        mentions += sum(len(_of(whole, passage)) for passage in text.passages)
        named = {one.get(ID) for one in document.iter(f"{NS}*")}
        pointed = [one.get(name) for one in document.iter(f"{NS}*") for name in ("ref", "target", "corresp")]
        assert {one[1:] for one in pointed if one and one.startswith("#") and "(" not in one} <= named
    assert mentions > 1000


@pytest.mark.parametrize("case", list(ODD))
def test_odd_texts_come_back(odd, case):
    _against(odd, odd.loom.documents[case.replace(" ", "-").lower()])


def test_mentions_nested_nine_deep_come_back_and_stand_beside(small):
    impression = small
    text = impression.edition.texts[0]
    passage = text.passages[0]
    one: tuple[Annotation, ...] = ()
    for depth in range(9):
        mention = Mention(MentionKind.NAME, 9 - depth, 20 + depth, "", "test", None)
        one = (Annotation(passage.id, mention, Resolution(Ref(TargetKind.NAME, "ada-lovelace")), one),)
    deep = replace(impression.loom, by_passage={**impression.loom.by_passage, passage.id: one})
    document = _against(replace(impression, loom=deep), text)
    assert len(list(document.iter(f"{NS}annotation"))) >= 8


def test_a_title_of_a_megabyte_is_a_title(odd):
    document = _against(odd, odd.loom.documents["long"])
    assert document.findtext(f".//{NS}titleStmt/{NS}title") == " ".join(odd.loom.documents["long"].front.title.split())


def test_an_edition_without_events_has_no_list_of_them(odd, small):
    assert list(_against(odd, odd.edition.texts[0]).iter(f"{NS}listEvent")) == []
    assert list(_against(small, small.edition.texts[0]).iter(f"{NS}listEvent")) != []


def test_the_schema_is_asked(small):
    impression = small
    document = etree.fromstring(tei(impression, impression.edition.texts[0]).encode())
    etree.SubElement(document.find(f".//{NS}body//{NS}p"), f"{NS}div")
    assert faults(document)


DATES = {
    "2015-11-24": {"when": "2015-11-24"},
    "2016-02": {"when": "2016-02"},
    "1949~": {"when": "1949", "cert": "low"},
    "1964/1979": {"from": "1964", "to": "1979"},
    "1952/..": {"from": "1952"},
    "/1979-05": {"to": "1979-05"},
    "199X": {"notBefore": "1990-01-01", "notAfter": "1999-12-31"},
    "199X/2001": {"notBefore": "1990-01-01", "to": "2001"},
    "2019-24": {"notBefore": "2019-12-01", "notAfter": "2020-02-29"},
    "{2016-03-03,2016-03-07}": {"notBefore": "2016-03-03", "notAfter": "2016-03-07"},
    "-0043-03-15": {"when-iso": "-0043-03-15"},
    "0000": {"when-iso": "0000"},
    "Y-400000": {},
}


@pytest.mark.parametrize("written_so", list(DATES))
def test_dates_are_as_exact_as_they_are(written_so):
    about = date_attributes(Edtf.from_text(written_so))
    assert about.pop("when-custom") == written_so
    assert about.pop("datingMethod").startswith("https:")
    assert about == DATES[written_so]


def test_a_local_copy_is_never_among_the_files(small):
    impression = small
    first, *others = impression.edition.texts
    edition = replace(impression.edition, texts=(replace(first, local=True), *others))
    made = list(written(EXPORTS["tei"], replace(impression, edition=edition)))
    assert [path for path, _ in made] == ["exports/texts/second.xml"]
