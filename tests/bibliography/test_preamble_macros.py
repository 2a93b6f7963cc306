"""Macros that a preamble defines: put in as LaTeX prints them, never obeyed, never endless."""

from __future__ import annotations

import time

import pytest

from glossator.bibliography import read_library

DOUBLED = "\\a" * 200

MACROS = [
    # preamble, title, what is printed of it, codes, why
    (r"\newcommand{\noopsort}[1]{}", r"Pond {\noopsort{b}}Life", "Pond Life", [], "an argument that is not printed"),
    (r"\newcommand\swap[2]{#2#1}", r"\swap{a}{b}c", "bac", [], "two arguments"),
    (r"\newcommand{\pond}[1][Upper]{#1 Pond}", r"\pond\ and \pond[Lower]{} too", "Upper Pond and Lower Pond too", [],
     "a default"),
    (r"\def\lake{Lake Tor}", r"On \lake{} now", "On Lake Tor now", [], "a plain definition"),
    (r"\def\of#1#2{#2 of #1}", r"\of{Tor}{Lake}", "Lake of Tor", [], "its parameters"),
    (r"\def\lake{Lake Tor}", r"On \lakes now", r"On \lakes now", ["b-114"], "a longer name is another"),
    (r"\providecommand{\lake}{Tor}\providecommand{\lake}{Other}", r"\lake", "Tor", [], "the first stays"),
    (r"\newcommand{\lake}{Tor}\renewcommand{\lake}{Other}", r"\lake", "Other", [], "the last counts"),
    (r"\newcommand{\one}[1]{\emph{#1}}\newcommand{\two}[1]{\one{#1} and \one{x}}", r"\two{y}",
     "<i>y</i> and <i>x</i>", [], "one uses another"),
    (r"\newcommand{\tex}{\TeX}", r"\tex nology", "TeXnology", [], "a command at its end and a letter behind it"),
    (r"\newcommand{\x}[1]{(#1)}", r"\x ab \x", "(a)b ()", [], "an argument without braces, and none"),
    (r"% \def\x{no}" "\n" r"\newcommand{\x}{yes}", r"\x", "yes", [], "a comment"),
    (r"\usepackage{odd} \newcommand{\x}{yes}", r"\x", "yes", ["b-131"], "something that is not read"),
    (r"\def\x#1.{#1}", r"\x a.", r"\x a.", ["b-114", "b-131"], "a parameter with an end of its own"),
    (r"\def\x{\x}", r"A \x", r"A \x", ["b-114", "b-132"], "it uses itself"),
    (r"\def\x{\y}\def\y{\x}", r"A \x", r"A \x", ["b-114", "b-132"], "two use each other"),
    (r"\def\x{\x\x}", r"A \x", r"A \x", ["b-114", "b-132"], "it grows"),
    (r"\def\x{\input{secret}}", r"A \x", r"A \inputsecret", ["b-115"], "nothing is run"),
    (r"\newcommand{\x}[9]{#9}", r"\x", "", [], "arguments that are not there"),
]  # fmt: skip


@pytest.mark.parametrize(("preamble", "title", "printed", "codes", "why"), MACROS, ids=[row[4] for row in MACROS])
def test_macros(preamble: str, title: str, printed: str, codes: list[str], why: str) -> None:
    block = f'@preamble{{ "{preamble}" }}'
    works, findings = read_library(f"{block}\n@misc{{a, title = {{{title}}}, note = {{N}}}}", "x.bib")
    assert works["a"].csl.get("title", "") == printed, why
    assert sorted({one.code for one in findings} - {"b-004"}) == codes


def test_macros_are_put_together_of_strings_and_stand_anywhere() -> None:
    source = '@misc{a, title = {\\x{b}}}\n@string{d = "\\def"}\n@preamble{ d # "\\x#1{<#1>}" }'.replace("<#1>", "[#1]")
    assert read_library(source, "x.bib")[0]["a"].fields["title"] == "[b]"


def test_they_come_to_an_end() -> None:
    chain = "".join(f"\\def\\{chr(97 + n)}{{\\{chr(98 + n)}\\{chr(98 + n)}}}" for n in range(24)) + "\\def\\y{z}"
    uses = "".join(f"@misc{{k{n}, title = {{{DOUBLED}}}}}\n" for n in range(20))
    begun = time.perf_counter()
    works, findings = read_library(f"@preamble{{{{{chain}}}}}\n{uses}", "x.bib")
    assert len(works) == 20
    assert sum(one.code == "b-132" for one in findings) == 20
    assert time.perf_counter() - begun < 5
