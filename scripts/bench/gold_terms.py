"""Uses of terms in the originals, read by hand and written down as the words that are a use, a row a term.

The words are wider than the forms that an entry lists, and blind to what longer thing they stand in: that is the point.
Not counted: `security` in the names of councils and conferences, `insecurity`, `balance of power`, `independence`.
"""

from __future__ import annotations

import re

from gold_causes import Link

USES = {
    "accession-talks": r"accession talks?",
    "alliance-dependency": r"alliance dependency",
    "article-5": r"Article (5|V)\b|solidarity article",
    "astana-process": r"Astana Process",
    "asymmetric-interdependence": r"\basymmetr(ic|y)\b",
    "atlanticism": r"\bAtlanticism\b",
    "balance-policy": r"\bbalance policy\b",
    "bipolar-order": r"\bbipolar\b",
    "brics": r"\bBRICS\b",
    "caatsa": r"\bCAATSA\b|Countering America’s Adversaries Through Sanctions Act",
    "collective-defence": r"\bcollective defence\b",
    "colour-revolution": r"“?colour”? revolutions?",
    "compartmentalization": r"\bcompartmentalization\b",
    "competitive-authoritarianism": r"\bcompetitive authoritarianism\b",
    "csto": r"\bCSTO\b|Collective Security Treaty Organization",
    "democratic-backsliding": r"\bdemocratic backslid\w+|\bdecline in democracy\b",
    "deterrence": r"\bdeter(s|red|rence)?\b",
    "eastern-partnership": r"Eastern Partnership",
    "encirclement": r"\bencirclement\b",
    "energy-dependence": r"\benergy dependenc[ey]\b|\bdependence on Russian gas\b",
    "energy-hub": r"\benergy hub\b",
    "enlargement-fatigue": r"\benlargement fatigue\b",
    "eurasianism": r"\bEurasianism\b",
    "euro-atlantic-partnership-council": r"Euro-Atlantic Partnership Council",
    "exercise-diplomacy": r"\bexercise diplomacy\b",
    "existential-threat": r"\bexistential (security )?threat",
    "extraordinary-measures": r"\bextraordinary (and urgent )?measures\b",
    "f-35-programme": r"\bF-35",
    "harmel-report": r"Harmel Report",
    "high-level-cooperation-council": r"High-Level Cooperation Council|Üst Düzey İşbirliği Konseyi|ÜDİK",
    "identity-and-interest": r"\b(identity|interest)-driven\b",
    "interoperability": r"\binteroperability\b",
    "kurdish-reconciliation-process": r"\breconciliation process\b",
    "missile-shield": r"NATO missile (shield|defence (radar )?system)",
    "montreux-and-the-straits": r"Turkish Straits",
    "multipolarity": r"\bmultipolar\b",
    "mutual-distrust": r"\bmutual distrust\b",
    "nato-enlargement": r"NATO’s (ongoing )?(enlargement|expansionist policy)|anti-NATO expansion",
    "nato-russia-council": r"\bNRC\b|NATO[-–]Russia Council",
    "non-securitization": r"\bnon-securitiz\w+",
    "partnership-for-peace": r"Partnership for Peace",
    "patriot": r"\bPatriots?\b",
    "privileged-partnership": r"\bprivileged partnership\b",
    "protective-umbrella": r"\bprotective (security )?umbrella\b",
    "rapprochement": r"\brapprochement\b",
    "s-400": r"\bS-400s?\b",
    "sco": r"\bSCO\b|Shanghai Cooperation Organization",
    "securitization": r"(?<!non-)\bsecuritiz\w+",
    "security": r"\bsecurity\b(?! (Council|Conference|Treaty))",
    "security-culture": r"\bsecurity-based (political|foreign policy) culture|\bpolitical culture based on security",
    "sevres-syndrome": r"Sèvres syndrome",
    "southern-gas-corridor": r"\bSGC\b|Southern Gas Corridor",
    "sphere-of-privileged-interests": r"\bsphere of privileged interests",
    "strategic-autonomy": r"\bstrategic autonomy\b",
    "strategic-depth": r"\bstrategic depth\b",
    "strategic-partnership": r"\bstrategic partner(ship)?s?\b",
    "tanap": r"\bTANAP\b|Trans Anatolian Gas Pipeline",
    "trading-state": r"\btrading state\b",
    "transactionalism": r"\btransactional\b",
    "turkstream": r"\bTurkStream\b",
    "warsaw-pact": r"Warsaw Pact",
}


def term_uses(letter: str, markdown: str, links: list[Link]) -> tuple[int, list[str]]:
    """Return (uses found, a line for each that has no link to its term), without front matter and headings."""
    found, missed = 0, []
    body = markdown.index("\n---\n") + 5
    for term, words in USES.items():
        for use in re.finditer(words, markdown[body:], re.IGNORECASE):
            start, end = use.start() + body, use.end() + body
            over = [one for one in links if one.start < end and start < one.end]
            if any(one.target == term for one in over):
                found += 1
                continue
            line = markdown[markdown.rfind("\n", 0, start) + 1 : start]
            where = "in a heading" if line.startswith("#") else _where(start, end, over)
            shown = "; ".join(f"{one.kind} {one.target or one.reason} “{one.printed}”" for one in over)
            context = f"{markdown[start - 30 : start]}[{use[0]}]{markdown[end : end + 30]}".replace("\n", " ")
            missed.append("\t".join(("term: " + where, letter, "", "", term, use[0], "", shown, context)))
    return found, missed


def _where(start: int, end: int, over: list[Link]) -> str:
    longer = [one for one in over if one.start <= start and end <= one.end and (one.target or one.kind == "citation")]
    return f"inside a longer {longer[0].kind}" if longer else "crossed by another link" if over else "no link"
