"""Languages as tags, and titles that say in which one they are."""

from __future__ import annotations

import pytest

from glossator.bibliography.titled import reference_html
from glossator.model.tongues import spoken, tag_of

TAGS = [
    ("turkish", "tr", "as biblatex writes it"),
    ("English", "en", "as people write it"),
    ("ngerman", "de", "babel's other names"),
    ("tr", "tr", "a tag"),
    ("EN-gb", "en-GB", "a tag in other case"),
    ("sr_cyrl_rs", "sr-Cyrl-RS", "as locales are written"),
    ("de-1901", "de-1901", "a variant"),
    ("es-419", "es-419", "a region in figures"),
    ("Klingonish", "", "no name that is known"),
    ("t", "", "too short"),
    ("english and french", "", "two languages"),
    ('en" onclick="x', "", "markup"),
    ("en-", "", "half a tag"),
    ("", "", "nothing"),
]


@pytest.mark.parametrize(("written", "tag", "reason"), TAGS, ids=[row[2] for row in TAGS])
def test_a_language_becomes_a_valid_tag_or_none(written, tag, reason):
    assert tag_of(written) == tag


@pytest.mark.parametrize(
    ("written", "said"),
    [("arabic", ' lang="ar" dir="rtl"'), ("ku-Arab", ' lang="ku-Arab" dir="rtl"'), ("az-Latn", ' lang="az-Latn"'),
     ("fa-Latn", ' lang="fa-Latn"'), ("he", ' lang="he" dir="rtl"'), ("ru", ' lang="ru"'), ("nobody's", "")],
)  # fmt: skip
def test_words_say_their_language_and_which_way_they_run(written, said):
    assert spoken(written) == said


RUNS = [("Gürsel. 1968. ", (), ""), ("Tarih Boyunca", ("em",), ""), (". Ak.", (), "")]
TITLES = [
    ({"language": "tr", "title": "Tarih boyunca"},
     'Gürsel. 1968. <span lang="tr"><em>Tarih Boyunca</em></span>. Ak.', "case"),
    ({"language": "tr", "title": 'Tarih <span class="nocase">Boyunca</span>'},
     'Gürsel. 1968. <span lang="tr"><em>Tarih Boyunca</em></span>. Ak.', "words that keep their case"),
    ({"title": "Tarih boyunca"}, "Gürsel. 1968. <em>Tarih Boyunca</em>. Ak.", "no language"),
    ({"language": "tr", "title": "Another"}, "Gürsel. 1968. <em>Tarih Boyunca</em>. Ak.", "another title"),
    ({"language": "tr"}, "Gürsel. 1968. <em>Tarih Boyunca</em>. Ak.", "no title"),
    ({"language": "unknown", "title": "Tarih boyunca"}, "Gürsel. 1968. <em>Tarih Boyunca</em>. Ak.", "no tag"),
]  # fmt: skip


@pytest.mark.parametrize(("csl", "wanted", "reason"), TITLES, ids=[row[2] for row in TITLES])
def test_a_title_has_the_language_of_its_work(csl, wanted, reason):
    assert reference_html(RUNS, csl) == wanted
