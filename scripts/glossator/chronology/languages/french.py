"""French: `le 1er mars 1871`, `les années 1990`, `au XIXe siècle`, `44 av. J.-C.`."""

from glossator.chronology.languages.language import Around, Language, Pair, numbered, quarters

_ARTICLE = r"(?:le |la |les |l'|l'an |l'année |en |au |aux )?"
_CHRIST = r"(?:j\.? ?-? ?c\.?|jésus-christ|notre ère)"

FRENCH = Language(
    code="fr",
    in_references=("janvier février mars avril mai juin juillet août septembre octobre novembre décembre",),
    months={
        1: "janvier", 2: "février", 3: "mars", 4: "avril", 5: "mai", 6: "juin", 7: "juillet", 8: "août",
        9: "septembre", 10: "octobre", 11: "novembre", 12: "décembre",
    },
    short_months={
        1: "janv jan", 2: "févr fév", 4: "avr", 7: "juill juil", 9: "sept", 10: "oct", 11: "nov", 12: "déc",
    },
    seasons={21: "printemps", 22: "été", 23: "automne", 24: "hiver"},
    ordinals=numbered(
        "premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième "
        "treizième quatorzième quinzième seizième dix_septième dix_huitième dix_neuvième vingtième vingt_et_unième"
    ),
    decades={
        1920: "vingt", 1930: "trente", 1940: "quarante", 1950: "cinquante", 1960: "soixante",
        1970: "soixante_dix septante", 1980: "quatre_vingt quatre_vingts", 1990: "quatre_vingt_dix nonante",
    },
    bc=r"(?:av\.?|avant) " + _CHRIST + r"|(?:av\.?|avant) (?:l')?è\.? ?c\.?",
    ad=r"(?:ap\.?|apr\.?|après) " + _CHRIST + r"|de notre ère",
    day=r"(?:er)?",
    century=r" ?(?:e|è|ème|eme|er)",
    roman=r" ?(?:e|è|ème|eme|ième|er)?",
    both="et(?: le| les)?|ou(?: le)?",
    through="au|à",
    templates=(
        ("era-year", r"{#}{A}(?: ?- ?{B})? {ERA}"),
        ("century", r"{C}(?: (?:{BOTH}) | ?- ?| (?:au|à) ){C2} siècles?(?: {ERA})?"),
        ("century", r"{C} siècles?(?: {ERA})?"),
        ("decade", r"{W}années {T} ?(?:-|à|et) ?{U}(?!\w)"),
        ("decade", r"{W}années {T}(?![\w.,:/-]*[0-9])"),
        ("decade", r"{W}années {Q}(?![\w.,:/-]*[0-9])(?: du {C} siècle)?"),
        ("decade", r"{W}années {DECADE}(?: du {C} siècle)?"),
        ("season", r"{W}{S} (?:de |de l'année |d')?{Y0} ?[/-] ?(?:[0-9]{4}|[0-9]{2})(?![0-9])"),
        ("season", r"{W}{S} (?:de |de l'année |d')?{Y}"),
        ("month", r"{W}mois d(?:e |')?{M} (?:de )?{Y}"),
        ("month", r"{W}{M} de (?:l'année )?{Y}"),
        ("years-worded", r"{W}années {Y0}(?: ?- ?| (?:{BOTH}|{THROUGH}) ){Z}"),
        ("year-worded", r"{W}(?<=l')an(?:née)? {Y}"),
        ("year-worded", r"{W}(?<=l')an {Y3}"),
        ("year-worded", r"{W}en {FROM}{Y}"),
        ("partial-day", r"{#}{D} {M}{TO}(?: de la même année)"),
        ("partial-month",
         r"{W}(?:en|fin|début|mi-|dès|depuis|courant|jusqu'en|jusqu'à|mois de|mois d'|avant|après) ?"
         r"{FROM}{M}{TO}{ALONE}"),
        ("partial-season",
         r"{W}(?:en|au|cet|à l'|pendant l'|l'|durant l')(?<=[\s'unt]) ?{FROM}{S}(?<!ete){TO}(?! (?:de |d')?[0-9])"),
        ("partial-season", r"{W}(?:en|cet|pendant l'|durant l') ?{FROM}{S}{TO}(?! (?:de |d')?[0-9])"),
    ),
    pairs=(
        Pair(
            "from-to",
            r"(?:de|du|d'|des|depuis)(?: l'an)?(?: |(?<='))",
            r" (?:à|au|aux|jusqu'en|jusqu'à|jusqu'au|jusqu'aux) (?:l'an )?",
        ),
        Pair("between", r"entre (?:le |les |la )?(?:années )?", r" et (?:le |les |la )?"),
        Pair("range", "", r" ?- ?"),
    ),
    parts=(
        *quarters(
            r"premier|1er|t?i deuxieme|second|2e|2eme|ii troisieme|3e|3eme|iii quatrieme|dernier|4e|4eme|iv",
            before=r"{} trimestre (?:de )?(?:l'(?:annee )?)?",
        ),
        Around("first-half", before=r"(?:premier|1er) semestre (?:de )?(?:l'(?:annee )?)?"),
        Around("second-half", before=r"(?:second|deuxieme|2e|2nd|dernier) semestre (?:de )?(?:l'(?:annee )?)?"),
        Around("first-half", before=r"(?:première|1re) moitié (?:du |des |de l'année |de |d')?"),
        Around("second-half", before=r"(?:seconde|deuxième|2e) moitié (?:du |des |de l'année |de |d')?"),
        Around("early", before=r"(?:début|commencement)(?: du| des| de l'année| de l'an| de)? "),
        Around("mid", before=r"(?:milieu)(?: du| des| de l'année| de l'an| de)? |mi-"),
        Around("late", before=r"fin(?: du| des| de l'année| de l'an| de)? "),
    ),
    around=(
        Around(
            "about",
            before=r"(?:vers|environ|circa|ca\.|aux alentours de|aux environs de|autour de)(?: le| la| les| l'an)? ",
        ),
        Around("until", before=r"jusqu'(?:en |à |au |aux )" + _ARTICLE),
        Around("until", before=r"au plus tard (?:en |le |au )?"),
        Around("since", before=r"(?:depuis|dès|à partir de|à partir du|à compter de|à compter du) " + _ARTICLE),
        Around("after", before=r"après " + _ARTICLE),
        Around("before", before=r"avant " + _ARTICLE),
    ),
    series=(
        r"plus de|moins de|près de|quelque|au moins|au total|total de|seulement|par an"
        r"|articles?|art\.|pages?|p\.|pp\.|no?\.?|n°|numéro|résolution|chapitre|loi|décret|tome|volume|vol\.|paragraphe|§"
        r"|ligne|tableau|figure|feuillet|fol\.|f°|salle|chambre"
    ),
    counted=(
        r"soldats?|hommes?|femmes?|personnes?|enfants?|habitants?|morts?|blessés?|prisonniers?|réfugiés?|ouvriers?"
        r"|étudiants?|membres?|chevaux|cheval|navires?|avions?|chars?|canons?|missiles?|maisons?|villages?|cas|tonnes?"
        r"|kilos?|kg|grammes?|km|kilomètres?|mètres?|m|milles|hectares?|litres?|barils?|francs?|euros?|dollars?|livres?"
        r"|roubles?|florins?|pages?|mots?|jours?|heures?|minutes?|fois|ans|pour cent|millions?|milliards?|degrés?"
        r"|watts?|exemplaires?|mégawatts?|mw|lieues?|pieds?|âmes|écus"
    ),
    amount=(
        r" (?!les |des |ses |ces |mes |nos |vos |leurs |ils |elles |nous |vous |plus |mais |dans |sans |sous |puis "
        r"|tous |toutes |après |alors |depuis |dès |lors |très |vers |pas |deux |trois "
        r"|six |dix |fois )[a-zà-ÿ]{2,}[sx](?!\w)"
    ),
)  # fmt: skip
"""The dates of French."""
