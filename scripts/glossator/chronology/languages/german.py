"""German: `am 3. Oktober 1990`, `in den 1990er Jahren`, `44 v. Chr.`."""

from glossator.chronology.languages.language import Around, Language, Pair, inflected, numbered, quarters

_ARTICLE = r"(?:(?:im|in|am|dem|den|der|das|die|zum|zur)(?: jahre?n?)? |jahre? )?"
_CENTURY_WORD = r"(?:jahrhundert(?:e?s|en|e)?|jhdt\.?|jh\.?|jhs\.?)"
_DECADES = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig"

GERMAN = Language(
    code="de",
    in_references=(
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
        "Jänner Feber - - - - - - - - - -",
    ),
    months={
        1: "januar januars jänner jänners", 2: "februar februars feber", 3: "märz märzes maerz", 4: "april aprils",
        5: "mai mais", 6: "juni junis juno", 7: "juli julis", 8: "august augusts", 9: "september septembers",
        10: "oktober oktobers", 11: "november novembers", 12: "dezember dezembers",
    },
    short_months={
        1: "jan jän", 2: "feb febr", 3: "mrz", 4: "apr", 6: "jun", 7: "jul", 8: "aug", 9: "sep sept", 10: "okt",
        11: "nov", 12: "dez",
    },
    seasons={
        21: inflected("frühling frühjahr", "- s es"), 22: inflected("sommer hochsommer spätsommer", "- s"),
        23: inflected("herbst spätherbst", "- s es"), 24: inflected("winter", "- s"),
    },
    ordinals=numbered(
        "erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt "
        "sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst einundzwanzigst",
        "e en er es",
    ),
    decades={
        1920 + 10 * at: inflected(f"{stem} neunzehnhundert{stem}", "er ern") for at, stem in enumerate(_DECADES.split())
    },
    bc=r"v\. ?chr\.?|vor christus|vor christi geburt|v\. ?u\. ?z\.|vor unserer zeitrechnung",
    ad=r"n\. ?chr\.?|nach christus|nach christi geburt|u\. ?z\.|unserer zeitrechnung",
    day=r"\.?",
    century=r"\.",
    roman=r"\.?",
    both="und(?: dem| den)?|oder(?: dem| den)?",
    through="bis(?: zum| zu)?|auf den",
    templates=(
        ("era-year", r"{#}{A}(?: ?- ?{B})? {ERA}"),
        ("century", r"{C}(?: (?:{BOTH}) | ?[/-] ?| bis (?:ins |zum )?){C2} " + _CENTURY_WORD + r"(?: {ERA})?"),
        ("century", r"{C} " + _CENTURY_WORD + r"(?: {ERA})?"),
        ("decade", r"{#}{T}er(?: ?-? ?jahren?)?"),
        ("decade", r"(?<![\w.,:/$-])'?{Q}er ?-? ?jahren?(?: des {C} " + _CENTURY_WORD + ")?"),
        ("decade", r"{W}{DECADE} ?-? ?jahren?(?: des {C} " + _CENTURY_WORD + ")?"),
        ("season", r"{W}{S}(?: des jahres)? {Y0} ?[/-] ?(?:[0-9]{4}|[0-9]{2})(?![0-9])"),
        ("season", r"{W}{S}(?: des jahres)? {Y}"),
        ("month", r"{W}{M} des jahres {Y}"),
        ("years-worded", r"{W}jahren? {Y0}(?: ?- ?| (?:{BOTH}|{THROUGH}) ){Z}"),
        ("year-worded", r"{W}jahr(?:e|es|s)? {Y}"),
        ("year-worded", r"{W}(?:(?<=im\s)|(?<=dem\s)|(?<=des\s)|(?<=das\s))jahr(?:e|es|s)? {Y3}"),
        ("partial-month",
         r"{W}(?:im|seit|bis|ab|anfang|ende|mitte|monat|nach|vor)(?: (?:anfang|ende|mitte|monat))? "
         r"{FROM}{M}{TO}{ALONE}"),
        ("partial-season", r"{W}(?:im|bis zum|seit dem|vor dem|nach dem) {FROM}{S}{TO}(?! (?:[0-9]|de[sr] ))"),
    ),
    pairs=(
        Pair("from-to", r"(?:von|vom|ab)(?: dem)? ", r" bis (?:zum |zur |zu |ins |in die )?(?:jahre? )?"),
        Pair("between", r"zwischen (?:dem |den )?(?:jahren )?", r" und (?:dem |den )?"),
        Pair("range", "", r" bis (?:zum |zur |zu )?| ?- ?"),
    ),
    parts=(
        *quarters(
            r"i\.|1\.|erste[nrs]? ii\.|2\.|zweite[nrs]? iii\.|3\.|dritte[nrs]? iv\.|4\.|vierte[nrs]?|letzte[nrs]?",
            before=r"{} (?:quartals?|vierteljahr(?:e?s)?) (?:des jahres )?",
        ),
        Around("first-half", before=r"(?:1\.|i\.|erste[nrs]?) halbjahr(?:e?s)? (?:des jahres )?"),
        Around("second-half", before=r"(?:2\.|ii\.|zweite[nrs]?) halbjahr(?:e?s)? (?:des jahres )?"),
        Around("first-half", before=r"(?:ersten?|1\.) hälfte (?:des |der )(?:jahres )?"),
        Around("second-half", before=r"(?:zweiten?|2\.) hälfte (?:des |der )(?:jahres )?"),
        Around("early", before=r"(?:anfang|beginn|anfänge)(?: des jahres| des| der)? "),
        Around("mid", before=r"mitte(?: des jahres| des| der)? "),
        Around("late", before=r"(?:ende|ausgang)(?: des jahres| des| der)? "),
        Around("early", before=r"frühen "),
        Around("late", before=r"späten "),
    ),
    around=(
        Around(
            "about",
            before=r"(?:um|etwa|circa|ca\.|ungefähr|rund|gegen|zirka)(?: um)?(?: das| die| den| dem)? (?:jahr )?",
        ),
        Around("since", before=r"(?:seit|ab) " + _ARTICLE),
        Around("after", before=r"nach " + _ARTICLE),
        Around("before", before=r"vor " + _ARTICLE),
        Around("until", before=r"(?:spätestens|nicht später als)(?: im| am)?(?: jahre?)? "),
        Around("until", before=r"bis " + r"(?:in die |ins |zum |zur |zu den |zu )?" + _ARTICLE),
        Around("since", before=r"(?:von|vom) " + _ARTICLE, after=r" an"),
    ),
    series=(
        r"auf|mehr als|weniger als|über|fast|insgesamt|mindestens|höchstens|knapp|nur|alle|pro jahr"
        r"|§§?|artikel[ns]?|art\.|seiten?|s\.|nr\.|nummer|absatz|abs\.|band|bd\.|resolution|kapitel|zeile|tabelle|abbildung"
        r"|paragraph|paragraf|ziffer|heft|raum|zimmer|postfach|akte|blatt|bl\."
    ),
    counted=(
        r"(?:[a-zß]+(?:en?|er) )?(?:soldaten|mann|männern?|frauen|menschen|personen|kindern?|leuten?|einwohnern?|toten?"
        r"|tote|verletzten?|gefangenen?|flüchtlingen?|arbeitern?|studenten|schülern?|mitgliedern?|pferden?|schiffen?"
        r"|flugzeugen?|panzern?|raketen|geschützen?|häusern?|dörfern?|fällen?|tonnen|kilogramm|kilo|kg|gramm|km"
        r"|kilometern?|metern?|m|meilen|hektar|litern?|fass|mark|euro|dollar|pfund|rubel|lira|franken|gulden|talern?"
        r"|kronen|seiten|wörtern?|worten?|tagen?|stunden|minuten|jahren?|mal|prozent|millionen|milliarden|grad|watt"
        r"|stück|exemplaren?|uhr|megawatt|mw|hm|quadratmetern?|quadratkilometern?)"
    ),
    amount=r" [A-ZÄÖÜ][a-zäöüß]+(?:en|er|e|n|s)(?![\w-])",
    capitals=True,
)  # fmt: skip
"""The dates of German."""
