"""A small edition without a fault, in which mistakes are planted: two texts, three terms, five names, four events."""
# ruff: noqa: E501 - a paragraph of Markdown is a line

FILES = {
    "docs/index.md": "# A town and its river\n\nBegin with [the chronicle](texts/town-chronicle.md).\n",
    "docs/about.md": "# About\n\nAll of it rests on @keller1987.\n",
    "docs/texts/town-chronicle.md": """\
---
title: The town and its river
authors: [Rosa Lind]
date: 2020-05-04
language: en
kind: companion
of: keller1987
licence: CC BY 4.0
order: 1
---

## The river before the town

The river made the harbour and the harbour made the town [@keller1987, p. 12]. Nobody wrote down when the first ferry crossed it.[^1]

A toll was asked of every boat that passed the chain [@moreau2003, pp. 44-46; @ortega1999]. The guild of boatmen fought it for years.

![A chain across a river](../pictures/chain.png)

### The chain

Ludwig Brandt bought the chain in 1712, and sold the town's salt. As @ortega1999 [p. 31] tells it, the council never forgave him.

## The bridge

The old bridge fell in 1784, as told [above](#the-chain), and the town built another. See also [the letters](boat-letters.md#on-tolls).

The agreement of the guild was called [the settlement]{term=harbour-toll}, and [Linden]{.plain} was a village then.

[^1]: A remark of Keller's [@keller1987, p. 15].
""",
    "docs/texts/boat-letters.md": """\
---
title: Letters from the boats
authors: [Rosa Lind]
date: 2021
language: en
kind: companion
of: moreau2003
licence: CC BY 4.0
order: 2
---

## On tolls

The boatmen wrote to Lindau that the harbour toll was too high [@moreau2003, p. 50].

## On winter

In winter the ice held every boat, and the salt tax was paid in spring.
""",
    "docs/glossary/harbour-toll.md": """\
---
term: harbour toll
also: [toll of the chain, chain toll]
in:
  de: Hafenzoll
see: [salt-tax]
sources: [moreau2003]
---

The harbour toll is what a boat paid at the chain.

It was asked twice a year [@moreau2003, p. 45].
""",
    "docs/glossary/salt-tax.md": """\
---
term: salt tax
also: [gabelle]
see: [harbour-toll, guild]
sources: [ortega1999]
---

The salt tax fell on each barrel that left the town.
""",
    "docs/glossary/guild.md": """\
---
term: guild
also: [guild of boatmen]
in:
  fr: corporation
  de: Zunft
sources: [keller1987]
---

A guild is a body of masters of one trade.
""",
    "docs/notes/town-chronicle.md": """\
---
text: town-chronicle
---

## made the harbour {kind=context}

The harbour was dug in part, by what Ortega found [@ortega1999, p. 8].

## the council never forgave him {kind=question}

Is that so? He sat in it again two years later.
""",
    "docs/arguments/town-chronicle.md": """\
---
text: town-chronicle
---

What the chronicle claims, step by step.

1. The town is a child of its river. {claim} [¶ 1]
   - The harbour came first. {reason} [¶ 1 “made the harbour”]
      - A ferry is older than any record. {evidence} [¶ 1]
   - Nobody wrote down when. {concession} [¶ 1]

2. Tolls made the town rich and hated. {claim} [¶ 2]
   - The guild fought them. {evidence} [¶ 2 “fought it for years”]
   - Salt may have mattered more. {objection}
""",
    "references/library.bib": """\
@book{keller1987,
  author = {Keller, Anna},
  title = {Rivers and Towns},
  publisher = {Harbour Press},
  location = {Basel},
  date = {1987},
  pagetotal = {240},
  language = {english},
}

@article{moreau2003,
  author = {Moreau, Luc and Stein, Ida},
  title = {The Price of Passing},
  journaltitle = {Journal of Tolls},
  volume = {14},
  number = {2},
  pages = {40--61},
  date = {2003},
  doi = {10.1234/jt.2003.14},
}

@incollection{ortega1999,
  author = {Ortega, Pilar},
  title = {Salt and Silence},
  booktitle = {Towns of Salt},
  editor = {Weiss, Otto},
  publisher = {Quay Books},
  date = {1999},
  pages = {1--38},
}
""",
    "references/names.yml": """\
# Names of the edition.
- id: ludwig-brandt
  kind: person
  name: Ludwig Brandt
  also: [Brandt, the salt king]
  text: Merchant of the town.
- id: lindau
  kind: place
  name: Lindau
  coordinates: [47.55, 9.68]
- id: boat-guild
  kind: organisation
  name: Guild of Lindau
  acronym: GL
  also:
    - Lindau guild
    - boatmen of Lindau
- id: old-bridge
  kind: infrastructure
  name: Old Bridge
  also: [old bridge]
- id: rosa-lind
  kind: person
  name: Rosa Lind
""",
    "references/events.yml": """\
# Events of the edition.
- id: chain-bought-1712
  date: "1712"
  label: Brandt buys the chain
  who: [ludwig-brandt]
  terms: [harbour-toll]
  sources: [ortega1999]
  text: The chain changes hands.
- id: toll-doubled-1730
  date: "1730-04"
  label: The toll is doubled
  also: [the great doubling]
  who: [boat-guild]
  where: [lindau]
  after: [chain-bought-1712]
- id: bridge-falls-1784
  date: "1784-02-29"
  label: The old bridge falls
  where: [lindau]
  sources: [keller1987, ortega1999]
- id: new-bridge-1790
  date: "1790~"
  label: A new bridge is opened
  terms: [guild]
""",
}

PICTURES = ("docs/pictures/chain.png", "docs/pictures/ice.png")
