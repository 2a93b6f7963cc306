"""An invented edition for the cases of mentions: names, terms, events and works that hold each other's words."""

from __future__ import annotations

from pathlib import Path

import small_project
from small_project import Project

NAMES = """\
- {id: norland, kind: state, name: Norland, also: [Kingdom of Norland, Norrhavn]}
- {id: estmark, kind: state, name: Estmark, also: [Republic of Estmark]}
- {id: sudermark, kind: state, name: Sudermark}
- {id: halmar, kind: place, name: Halmar, also: [Halmar Peninsula]}
- {id: northern-halmar, kind: region, name: northern Halmar}
- {id: brenn, kind: place, name: Brenn}
- {id: nice, kind: place, name: Nice}
- {id: grey-sea, kind: place, name: Grey Sea}
- {id: grey-sea-fleet, kind: organisation, name: Grey Sea Fleet}
- {id: norsa, kind: organisation, name: Northern Sound Alliance, acronym: NORSA, also: [the Alliance]}
- {id: norsa-council, kind: organisation, name: Council of the Northern Sound Alliance}
- {id: league, kind: organisation, name: League of Coastal States, acronym: LCS}
- {id: league-assembly, kind: organisation, name: Assembly of the League of Coastal States}
- {id: who, kind: organisation, name: World Harbour Office, acronym: WHO}
- {id: it-union, kind: organisation, name: Inland Transport Union, acronym: IT}
- {id: university-of-brenn, kind: organisation, name: University of Brenn}
- {id: brenn-observer, kind: outlet, name: The Brenn Observer}
- {id: norrhavn-times, kind: outlet, name: The Norrhavn Times}
- {id: sound-council, kind: organisation, name: Sound Council}
- {id: north-sound-council, kind: organisation, name: North Sound Council}
- {id: institute-of-straits, kind: organisation, name: Institute of Strait Studies, acronym: ISS}
- {id: treaty-of-brenn, kind: treaty, name: Treaty of Brenn, also: [Brenn Treaty]}
- {id: norland-estmark-deal, kind: treaty, name: Norland–Estmark fishing deal}
- {id: grey-heron, kind: operation, name: Operation Grey Heron}
- {id: fen-river, kind: place, name: Fen}
- {id: operation-fen-shield, kind: operation, name: Operation Fen Shield}
- {id: mira-olsen, kind: person, name: Mira Olsen}
- {id: tomas-olsen, kind: person, name: Tomas Olsen}
- {id: henrik-vaal, kind: person, name: Henrik Vaal, also: [Vaal]}
- {id: aylin-demir, kind: person, name: Aylin Demir, also: [Demir]}
- {id: jean-daubry, kind: person, name: Jean d’Aubry, also: [d’Aubry]}
- {id: karin-de-witt, kind: person, name: Karin de Witt, also: [de Witt]}
- {id: oya-sahin, kind: person, name: Oya Şahin, also: [Şahin, Oya Sahin]}
- {id: president-vaal-bridge, kind: infrastructure, name: Henrik Vaal Bridge}
- {id: turkey, kind: state, name: Turkey, also: [Türkiye, Turquie, Türkei, Турция]}
- {id: russia, kind: state, name: Russia, also: [Rusya, Russie, Russland, Россия]}
- {id: ankara, kind: place, name: Ankara}
- {id: nato, kind: organisation, name: North Atlantic Treaty Organisation, acronym: NATO, also: [OTAN, НАТО]}
- {id: north-atlantic-treaty, kind: treaty, name: North Atlantic Treaty}
"""

EVENTS = """\
- {id: halmar-annexed, date: "2014-03", label: Annexation of Halmar, also: [annexation of Halmar, annexed Halmar, Halmar crisis, intervention in northern Halmar]}
- {id: brenn-summit, date: "2008-04", label: Brenn summit, also: [Brenn Summit, summit at Brenn, NORSA’s summit at Brenn, summit of 2008]}
- {id: k-90-delivery, date: "2019-07", label: Delivery of the K-90, also: [delivery of the K-90, arrival of the K-90 in Norland in July 2019, K-90 saga]}
- {id: second-round, date: "2004", label: Second NORSA enlargement, also: [NORSA enlargement of 2004, second NORSA enlargement]}
- {id: norland-joins, date: "1952", label: Norland joins NORSA, also: [NORSA member in 1952]}
- {id: grey-war, date: "1877/1878", label: Grey War, also: [grey war]}
- {id: grey-war-end, date: "1878", label: End of the Grey War, also: [end of the Grey War, ending of the Grey War]}
- {id: talks-open, date: "2005", label: Accession talks open, also: [accession talks opened, opening of accession talks in Brenn]}
- {id: harbour-strike, date: "1981-05", label: Harbour strike, also: [harbour strike, strike of May 1981]}
- {id: vaal-elected, date: "2020", label: Election of Henrik Vaal, also: [election of Henrik Vaal, "Vaal’s election"]}
- {id: coup-against-vaal, date: "2021", label: Coup attempt, also: [coup attempt, fall of the NORSA-backed government, July 2021 coup attempt]}
- {id: league-assembly-vote, date: "2019-03-13", label: Vote of the Assembly, also: [vote of the Assembly of the League of Coastal States]}
"""

STEMS = {
    "securitization": "securitize", "desecuritization": "desecuritize", "deterrence": "deter", "encirclement": "encircle",
}  # fmt: skip
"""The verb whose forms speak of a term."""

# id: (term, also, equivalents)
TERMS = {
    "security": ("security", [], {"tr": "güvenlik", "ru": "безопасность", "fr": "sécurité", "de": "Sicherheit"}),
    "securitization": ("securitization", ["securitisation", "securitize", "securitise"],
                       {"tr": "güvenlikleştirme", "ru": "секьюритизация", "fr": "sécuritisation"}),
    "desecuritization": ("desecuritization", ["desecuritize"], {}),
    "non-securitization": ("non-securitization", [], {}),
    "norsa-enlargement": ("NORSA enlargement", ["enlargement of NORSA", "NORSA’s enlargement", "anti-NORSA expansion"],
                          {"ru": "расширение НАТО", "fr": "élargissement de l’OTAN", "tr": "NATO genişlemesi"}),
    "security-culture": ("security culture", ["security-based political culture", "political culture based on security"],
                         {"tr": "güvenlik kültürü"}),
    "deterrence": ("deterrence", ["deter", "deterrent"], {"de": "Abschreckung", "fr": "dissuasion", "tr": "caydırıcılık"}),
    "encirclement": ("encirclement", ["encircle"], {"de": "Einkreisung"}),
    "strategic-partnership": ("strategic partnership", ["strategic partner"],
                              {"fr": "partenariat stratégique", "tr": "stratejik ortaklık", "ru": "стратегическое партнёрство"}),
    "k-90": ("K-90", ["K-90s", "K-90 air defence system"], {}),
    "article-7": ("Article 7", ["Article VII", "solidarity article"], {}),
    "accession-talks": ("accession talks", [], {}),
    "collective-defence": ("collective defence", [], {"fr": "défense collective"}),
    "norsa-russia-council": ("NORSA–Estmark Council", ["NEC"], {}),
    "use": ("use", [], {}),
    "sound-question": ("Sound question", ["question of the Grey Sea"], {}),
    "detente": ("détente", ["detente"], {}),
    "arms-race": ("arms race", [], {"de": "Wettrüsten", "fr": "course aux armements", "ru": "гонка вооружений"}),
    "sanction": ("sanction", [], {"de": "Sanktion", "fr": "sanction", "tr": "yaptırım", "ru": "санкция"}),
    "power-balance": ("balance of power", [], {"de": "Gleichgewicht der Kräfte", "tr": "güç dengesi"}),
}  # fmt: skip

LIBRARY = """\
@book{olsen2010, author = {Olsen, Mira}, title = {The Sound}, date = {2010}, publisher = {Press}, pages = {1--300}}
@book{tomas2012, author = {Olsen, Tomas}, title = {Harbours}, date = {2012}, publisher = {Press}}
@book{minitial2014, author = {Olsen, M.}, title = {Straits}, date = {2014}, publisher = {Press}}
@book{bare2015, author = {Olsen}, title = {Ports}, date = {2015}, publisher = {Press}}
@book{xolsen2016, author = {Olsen, Xenia}, title = {Piers}, date = {2016}, publisher = {Press}}
@collection{vaal2015, editor = {Vaal, Henrik}, title = {Ships}, date = {2015}, publisher = {Press}}
@article{demirOlsen2018, author = {Demir, Aylin and Olsen, Mira}, title = {Both}, journaltitle = {Journal}, date = {2018}}
@article{demirA2019, author = {Demir, A.}, title = {Weights}, journaltitle = {Journal}, date = {2019}}
@article{demirB2019, author = {Demir, Burak}, title = {Other}, journaltitle = {Journal}, date = {2019}}
@report{iss2016, author = {{Institute of Strait Studies}}, title = {Report}, date = {2016}, institution = {ISS}}
@report{issAcronym2017, author = {{ISS}}, title = {Report Two}, date = {2017}, institution = {ISS}}
@book{aubry2009, author = {d’Aubry, Jean}, title = {La mer}, date = {2009}, publisher = {Presse}}
@book{dewitt2011, author = {de Witt, Karin}, title = {Locks}, date = {2011}, publisher = {Press}}
@book{sahin2013, author = {Sahin, Oya}, title = {Bays}, date = {2013}, publisher = {Press}}
@book{ferrin2003, author = {Ferrin, Lea}, title = {Cranes}, date = {2003}, publisher = {Press}}
@incollection{inVaal2015, author = {Ferrin, Lea}, editor = {Vaal, Henrik}, title = {Hulls}, booktitle = {Ships}, date = {2015}, publisher = {Press}}
@book{translated2001, author = {Ferrin, Lea}, translator = {Demir, Aylin}, title = {Ropes}, date = {2001}, publisher = {Press}}
@article{paper2019, author = {Kole, Ann}, title = {Estmark and the Security of Norland}, journaltitle = {The Brenn Observer}, date = {2019-05-06}}
@book{others2020, author = {Ferrin, Lea and others}, title = {Nets}, date = {2020}, publisher = {Press}}
"""


def term_file(id: str) -> str:
    """Return the Markdown of a glossary entry."""
    label, also, words = TERMS[id]
    front = [f"term: {label}", *([f"also: [{', '.join(also)}]"] if also else [])]
    if words:
        front += ["in:", *(f"  {language}: {word}" for language, word in words.items())]
    if id in STEMS:
        front.append(f"stem: {STEMS[id]}")
    return "\n".join(("---", *front, "---", "", "An entry without any other word of the glossary.", ""))


FILES = {
    "docs/index.md": "# A small reader\n\nWelcome.\n",
    "docs/about.md": "# About\n\nNothing.\n",
    "docs/contributing.md": "# Contributing\n\nPlease do.\n",
    "docs/texts/first.md": "---\ntitle: First text\nlanguage: en\n---\n\n## One\n\nNothing is said here.\n",
    "references/names.yml": NAMES,
    "references/events.yml": EVENTS,
    "references/library.bib": LIBRARY,
    **{f"docs/glossary/{id}.md": term_file(id) for id in TERMS},
}


def make(root: Path, files: dict[str, str]) -> Project:
    """Return a project that holds these files and no other."""
    kept, small_project.FILES = small_project.FILES, files
    try:
        return Project(root)
    finally:
        small_project.FILES = kept
