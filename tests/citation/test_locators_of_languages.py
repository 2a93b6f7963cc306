"""Locators with the labels of many languages, and Pandoc's own reading of them in that language."""

from __future__ import annotations

import pytest
from pandoc_oracle import clusters

from glossator.citation import find_citations
from glossator.citation.syntax.labels import in_language
from glossator.model.locator_labels import BY_LANGUAGE, label_of

ROWS = [
    # language, what stands behind the key, label, where, why
    ("tr", "s. 12", "page", "12", "sayfa"),
    ("tr", "ss. 12-14", "page", "12–14", "sayfalar"),
    ("tr", "c. 2", "volume", "2", "cilt, which is a chapter elsewhere"),
    ("tr", "böl. 3", "chapter", "3", "bölüm"),
    ("de", "S. 12", "page", "12", "Seite"),
    ("de", "Bd. 2", "volume", "2", "Band"),
    ("de", "Anm. 7", "footnote", "7", "Anmerkung"),
    ("de", "Kap. IV", "chapter", "IV", "a Roman numeral"),
    ("ru", "с. 12", "page", "12", "a Cyrillic letter"),
    ("ru", "т. 2", "volume", "2", "том"),
    ("ru", "стр. 5", "page", "5", "a page, though the locale says a line"),
    ("fr", "p. 12", "page", "12", "page"),
    ("fr", "t. 2", "volume", "2", "tome"),
    ("es", "cap. 3", "chapter", "3", "capítulo"),
    ("es", "págs. 3-4", "page", "3–4", "a form that the locale has not"),
    ("it", "voll. 2-3", "volume", "2–3", "volumi"),
    ("nl", "blz. 5", "page", "5", "bladzijde"),
    ("en", "s. 12", "page", "12", "a Turkish or German label in an English text"),
    ("en", "с. 12", "page", "12", "a Russian one"),
    ("en", "c. 2", "chapter", "2", "in English a chapter"),
    ("en", "art. 5", "article-locator", "5", "a kind that Pandoc has not"),
    ("en", "app. 2", "appendix", "2", "another"),
    ("en", "r. 5", "line", "5", "Italian, riga"),
    ("en", "sub verbo 3", "sub-verbo", "3", "two words"),
    # -- none
    ("en", "not 3", "page", "", "a word that no row has"),
    ("en", "see 3", "page", "", "a word"),
    ("de", "Seiten", "page", "", "a label without a number"),
    ("ru", "см. 5", "page", "", "see"),
    ("en", "S. V. Ivanov’s words", "page", "", "initials of a person"),
    ("en", "T. C. Doe’s words", "page", "", "the same, a volume in German"),
    ("en", "s.v. Vaal", "page", "", "a word of a lexicon, no page of a Turkish s."),
    ("tr", "s. iv", "page", "iv", "a small letter is no initial"),
    ("de", "S. IV 3", "page", "", "taken for initials"),
    ("tr", "s 12", "page", "", "no full stop"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "written", "label", "where", "why"), ROWS, ids=[f"{r[0]} {r[1]}" for r in ROWS])
def test_locators(language: str, written: str, label: str, where: str, why: str) -> None:
    (mention,) = find_citations(f"So [@doe99, {written}].")
    (work,) = in_language(mention, language).value.works
    assert (work.label, work.locator) == (label, where), why


KINDS = "book chapter column figure folio issue line footnote opus page paragraph part section sub-verbo verse volume"
KNOWN = {("ru", "page")}
"""Kinds of which a word is read otherwise than Pandoc's locale has it: `стр.` is a page there. Only shrinks."""


@pytest.mark.parametrize("language", ["en", "de", "tr", "fr", "ru", "es", "it"])
def test_what_pandoc_reads_in_a_language_is_the_kind_that_we_read(language, tmp_path) -> None:
    """The rows of one language against the locale that Pandoc holds: no word of it means another kind there."""
    table = dict(BY_LANGUAGE)[language]
    words = [(word, label) for label in KINDS.split() for word in table.get(label, "").split("|") if word]
    plain = {label: next(iter(table[label].split("|"))) for label in KINDS.split() if label in table}
    asked = [f"[@a, {word} 3]" for word, _ in words] + [f"[@a, {word} 3]" for word in plain.values()]
    read = [cluster[0][0] for cluster in clusters(asked, tmp_path, language)]
    names = {label: item[3] for label, item in zip(plain, read[len(words) :], strict=True) if item[4]}
    wrong = {
        (language, label): (word, item[3], names[label])
        for (word, label), item in zip(words, read, strict=False)
        if item[4] and label in names and item[3] != names[label]
    }
    assert wrong.keys() == {one for one in KNOWN if one[0] == language}, wrong
    assert len(names) >= 10, "most kinds are read"


def test_no_word_is_two_kinds_in_one_language() -> None:
    for language, rows in BY_LANGUAGE:
        words = [word.casefold() for listed in rows.values() for word in listed.split("|")]
        assert len(words) == len(set(words)), language


def test_the_text_s_own_language_goes_before_the_others() -> None:
    assert [label_of("c.", tag) for tag in ("en-GB", "tr-TR", "it", "xx", "")] == [
        "chapter", "volume", "folio", "chapter", "chapter",
    ]  # fmt: skip
