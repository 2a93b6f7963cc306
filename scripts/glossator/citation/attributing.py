"""Words beside a name that make it an author's, by language, in folded spelling: rows for the narrative forms."""

from __future__ import annotations


def _set(listed: str) -> frozenset[str]:
    """Words between spaces as a set: only ever asked whether they hold a word, never for their order."""
    return frozenset(listed.split())


ATTRIBUTING = _set(
    "see by cf per following to contra pace bkz vgl siehe voir also e.g with unlike "
    # German, French, Spanish, Portuguese, Italian, Dutch, Russian: according to, with, in the work of
    "laut bei gemass so selon suivant chez segun segundo conforme secondo volgens aldus согласно по у см ср zie "
    "vease cfr vedi gore"
)
"""The word before a name that makes it a source: `see Facon (2017)`, `as noted by Berk (2018)`, `laut Berg (2014)`."""

REPORTING = _set(
    "argues argue argued notes note noted shows show showed shown states state stated suggests suggest suggested "
    "claims claim claimed contends contend contended finds find found writes write wrote observes observe "
    "observed describes describe described explains explain explained maintains maintain maintained points point "
    "pointed holds concludes conclude concluded defines define defined discusses discuss discussed demonstrates "
    "demonstrate demonstrated emphasizes emphasises emphasize stresses stress stressed asserts assert reports "
    "reported calls called identifies proposes proposed offers offered remarks remarked insists insisted reminds "
    "disagrees agrees doubts doubted replies replied summarises summarizes reviews reviewed "
    # German
    "zeigt zeigen argumentiert argumentieren schreibt schreiben betont betonen weist weisen nennt nennen behauptet "
    "behaupten beschreibt beschreiben versteht verstehen meint meinen konstatiert spricht sprechen vermutet stellt "
    "bestreitet definiert definieren unterscheidet unterscheiden kritisiert kritisieren halt "
    # French
    "montre montrent soutient soutiennent affirme affirment ecrit ecrivent note notent souligne soulignent propose "
    "proposent decrit decrivent rappelle rappellent explique expliquent considere considerent observe definit "
    # Spanish, Portuguese, Italian
    "muestra muestran sostiene sostienen afirma afirman escribe escriben senala senalan propone proponen describe "
    "considera consideran define definen mostra mostram argumenta argumentam sustenta escreve aponta apontam defende "
    "sottolinea sostengono scrive scrivono osserva osservano nota parla "
    # Dutch
    "stelt stellen schrijft schrijven toont tonen betoogt beschrijft noemt "
    # Turkish; the verb stands at the end, so what follows a subject is as a rule another word
    "tarafindan gore ise belirtir belirtmektedir savunur vurgular "
    # Russian
    "пишет пишут считает считают отмечает отмечают показал показала показали утверждает утверждают полагает полагают "
    "указывает указывают подчеркивает называет описывает предложил предложила"
)
"""Verbs that have an author as their subject."""

WRITTEN = _set(
    "paper study work book article model argument analysis monograph essay review account survey thesis "
    "dissertation findings results estimates method definition approach theory framework typology critique reading "
    "view views studie arbeit buch aufsatz modell these analyse etude livre ouvrage travaux modele estudio libro "
    "trabajo articulo obra tesis studio saggio boek работа работе работы книга книге статья статье"
)
"""What somebody has written or thought: `the paper of Lucas and Ng (1988)`, `Kole’s 1950 book`."""
