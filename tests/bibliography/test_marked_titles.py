"""Italics, small capitals and raised letters within titles: read, printed by the style, taken along, read back."""

from __future__ import annotations

import pytest

from glossator.bibliography import format_library, read_library
from glossator.bibliography.item_words import without_markup
from glossator.export.bibtex import entry
from glossator.model import Work

CAPS = '<span style="font-variant:small-caps;">'
NOCASE = '<span class="nocase">'

TITLES = [
    # field and value, CSL variable, its value, why
    (r"title = {The \emph{Daphnia} ponds}", "title", "The <i>Daphnia</i> ponds", "emphasis"),
    (r"title = {The \textit{Daphnia} ponds}", "title", "The <i>Daphnia</i> ponds", "italics"),
    (r"title = {The \mkbibemph{Daphnia} ponds}", "title", "The <i>Daphnia</i> ponds", "biblatex's emphasis"),
    (r"title = {The {\em Daphnia} ponds}", "title", "The <i>Daphnia</i> ponds", "a declaration in a group"),
    (r"title = {The {\itshape Daphnia and \bfseries Bosmina} ponds}", "title",
     "The <i>Daphnia and <b>Bosmina</b></i> ponds", "two declarations"),
    (r"title = {\em The ponds}", "title", "The ponds", "a whole title is set as its style has it"),
    (r"title = {The 2\textsuperscript{nd} H\textsubscript{2}O}",
     "title", "The 2<sup>nd</sup> H<sub>2</sub>O", "raised and lowered"),
    (r"title = {On H$_2$O, CO$_{2}$ and 10$^{-3}$}",
     "title", "On H<sub>2</sub>O, CO<sub>2</sub> and 10<sup>-3</sup>", "numbers in mathematics"),
    (r"title = {\textsc{Aes} and silver}", "title", f"{CAPS}Aes</span> and silver", "small capitals"),
    (r"title = {On {\emph{Homo erectus}} now}",
     "title", f"On {NOCASE}<i>Homo erectus</i></span> now", "kept in case"),
    (r"title = {\emph{On {NATO} now} and then}",
     "title", f"<i>On {NOCASE}NATO</span> now</i> and then", "within emphasis"),
    (r"title = {\emph{a \emph{b \emph{c \emph{d} c} b} a} e}",
     "title", "<i>a <i>b <i>c d c</i> b</i> a</i> e", "three deep"),
    (r"title = {Ponds}, subtitle = {Of \emph{Daphnia}}", "title", "Ponds: Of <i>Daphnia</i>", "in the subtitle"),
    (r"title = {A}, journaltitle = {Annals of \emph{Daphnia}}",
     "container-title", "Annals of <i>Daphnia</i>", "a journal"),
    (r"title = {A}, booktitle = {On \emph{Daphnia}}, booksubtitle = {More}",
     "container-title", "On <i>Daphnia</i>: More", "a book"),
    (r"title = {A}, series = {Studies of \emph{Daphnia}}",
     "collection-title", "Studies of <i>Daphnia</i>", "a series"),
    (r"title = {A}, shorttitle = {\emph{B}}", "title-short", "<i>B</i>", "a short title"),
    (r"title = {On \enquote{\emph{Being}}}", "title", "On “<i>Being</i>”", "in quotation marks"),
    (r"title = {\emph{} and \textbf{ }}", "title", "and", "around nothing"),
    (r"title = {A <i>b</i> \emph{c}}", "title", "A <i>b</i> c", "where somebody typed a tag none is ours"),
    (r"title = {A \textless i> \emph{c}}", "title", "A <i> c", "the same as a command"),
    (r"title = {\emph{a\textbf{b}", "title", None, "braces that are not closed"),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "variable", "value", "why"), TITLES, ids=[row[3] for row in TITLES])
def test_read_and_taken_along(fields: str, variable: str, value: str | None, why: str) -> None:
    kind = "article" if "journal" in fields or "series" in fields else "incollection"
    works, _ = read_library(f"@{kind}{{a, {fields}, author = {{Roe, A.}}, year = 1999}}", "x.bib")
    assert (works["a"].csl.get(variable) if works else None) == value, why
    for work in works.values():
        again, _ = read_library(entry(work), "x.bib")
        assert dict(again["a"].csl) == dict(work.csl), entry(work)
        typed = "<" in fields or "textless" in fields
        assert typed or not any("<i>" in one for one in work.fields.values()), "fields are plain words"


PRINTED = [
    # value of the title, what is printed of it as a book's title, why
    (r"The \emph{Daphnia} ponds", "<em>The </em>Daphnia<em> Ponds</em>", "italics within italics are upright"),
    (r"On H\textsubscript{2}O", "<em>On H</em><em><sub>2</sub></em><em>O</em>", "lowered"),
    (r"\textsc{Aes} and Silver", '<em><span class="smallcaps">Aes</span></em><em> and Silver</em>', "small capitals"),
    ("If a<b", "<em>If a&lt;b</em>", "a sign that somebody typed"),
    ("<i>Typed</i> words", "&gt;Typed&lt;/i&gt;", "a tag that somebody typed"),
]


@pytest.mark.parametrize(("title", "printed", "why"), PRINTED, ids=[row[2] for row in PRINTED])
def test_printed(title: str, printed: str, why: str) -> None:
    works, _ = read_library(f"@book{{a, title = {{{title}}}, author = {{Roe, A.}}, year = 1999}}", "x.bib")
    formatted, findings = format_library(works)
    assert findings == []
    assert printed in formatted.reference("a"), formatted.reference("a")


def test_a_title_within_its_language_is_found_all_the_same() -> None:
    works, _ = read_library(
        r"@book{a, title = {Die \emph{Daphnia}}, langid = {german}, author = {Roe, A.}, year = 1999}", "x.bib"
    )
    formatted, _ = format_library(works)
    assert '<span lang="de"><em>Die </em>Daphnia</span>' in formatted.reference("a"), formatted.reference("a")


@pytest.mark.parametrize("sign", [r"\emph{", "{\\em "])
def test_very_many_marks_are_no_burden(sign: str) -> None:
    works, _ = read_library(f"@book{{a, title = {{{sign * 3000}x{'}' * 3000}}}, author = {{Roe}}, year = 1999}}", "x")
    assert without_markup(works["a"].csl["title"]) == "x"
    assert format_library(works)[1] == []


def test_a_mark_in_the_file_is_none_of_ours() -> None:
    works, _ = read_library("@book{a, title = {\ufdd8A\ufde0 \\emph{b}}, year = 1999}", "x.bib")
    assert works["a"].csl["title"] == "A <i>b</i>"
    assert isinstance(works["a"], Work)
