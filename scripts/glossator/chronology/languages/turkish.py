"""Turkish: words stand behind the date, and cases behind an apostrophe (`12 Eylül 1980'de`, `1990'lı yıllarda`)."""

from glossator.chronology.languages.language import Around, Language, Pair, inflected, numbered, quarters

_CASE = r"(?:'[a-z]{1,5})?"
_FROM = r"(?:'(?:den|dan|ten|tan)|(?<=dan)|(?<=den)|(?<=tan)|(?<=ten))"
_TO = r"(?:'[ny]?[ae]|(?<=[ny][ae])|(?<=[aeiou]))?"
_OF = r"(?:'n?[iu]n)?"
_YEAR_WORD = r"yıl(?:ında|ının|ından|ına|ını|ı)"
_MONTH_CASE = r"[iu]n?(?:da|de|dan|den|a|e|in|un)?"
_CENTURY_WORD = r"(?:yüzyıl[a-z]*|yy\.?|asır[a-z]*|asr[a-z]+)"

TURKISH = Language(
    code="tr",
    in_references=("Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",),
    months={
        1: "ocak ocağ", 2: "şubat", 3: "mart", 4: "nisan", 5: "mayıs", 6: "haziran", 7: "temmuz", 8: "ağustos",
        9: "eylül", 10: "ekim", 11: "kasım", 12: "aralık aralığ",
    },
    short_months={
        1: "oca", 2: "şub", 4: "nis", 5: "may", 6: "haz", 7: "tem", 8: "ağu", 9: "eyl", 10: "eki", 11: "kas",
        12: "ara",
    },
    seasons={
        21: inflected("ilkbahar bahar", "- ı ında ından ına ının da"), 22: inflected("yaz", "- ı ında ından ına ının"),
        23: inflected("sonbahar güz", "- ı ü ında ünde ından ünden ına üne ının da"),
        24: inflected("kış", "- ında ından ına"),  # `kışı` folds to `kişi`, a person
    },
    ordinals={
        number: f"{word} {word.replace('_', '')}"
        for number, word in numbered(
            "birinci ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu onuncu on_birinci on_ikinci "
            "on_üçüncü on_dördüncü on_beşinci on_altıncı on_yedinci on_sekizinci on_dokuzuncu yirminci yirmi_birinci"
        ).items()
    },
    decades={
        1920: "yirmili yirmiler", 1930: "otuzlu otuzlar", 1940: "kırklı kırklar", 1950: "ellili elliler",
        1960: "altmışlı altmışlar", 1970: "yetmişli yetmişler", 1980: "seksenli seksenler",
        1990: "doksanlı doksanlar",
    },
    bc=r"m\.? ?ö\.?|i\.? ?ö\.?|milattan önce|isa'dan önce",
    ad=r"m\.? ?s\.?|i\.? ?s\.?|milattan sonra|isa'dan sonra",
    day="",
    century=r"\.|'?[iu]?nc[iu]",
    roman=r"\.|'?[iu]nc[iu]",
    both="ve|ile",
    through="ile|ilâ",
    templates=(
        ("tail", r"(?:{TO} yıl[a-z]*|" + _CASE + r" (?:tarih|gün)[a-z]*)?"),
        ("day", r"{#}{D} {M},? {Y}(?:" + _CASE + r" (?:tarih(?:i|in|li)[a-z]*|gün[a-z]*))?"),
        ("month", r"{#}{Y} yılı(?:nın)? {M}(?:(?: ay[a-z]*)|" + _MONTH_CASE + ")?"),
        ("month", r"{#}{Y} {M}(?:(?: ay[a-z]*)|" + _MONTH_CASE + ")?"),
        ("season", r"{#}{Y} (?:yılı(?:nın)? )?{S}"),
        ("season", r"{W}{S},? {Y}"),
        ("century", r"{W}{ERA} {C}(?: (?:{BOTH}) {C2})? ?" + _CENTURY_WORD),
        ("era-year", r"{W}{ERA} {A}(?: ?- ?{B})?(?: " + _YEAR_WORD + ")?"),
        ("century", r"{C}(?: (?:{BOTH}) | ?- ?){C2} ?" + _CENTURY_WORD),
        ("decade", r"{C} ?" + _CENTURY_WORD + r" '?{Q}'?(?:lu|li) yıl[a-z]+"),
        ("century", r"{C} ?" + _CENTURY_WORD),
        ("decade", r"{#}{T}'?(?:lu|li) yıl[a-z]+"),
        ("decade", r"{#}{T}'?l[ae]r[a-z]*"),
        ("decade", r"(?<![\w.,:/$-])'?{Q}'?(?:lu|li) yıl[a-z]+"),
        ("decade", r"(?<![\w.,:/$-])'?{Q}'l[ae]r[a-z]*"),
        ("decade", r"{W}{DECADE}(?: yıl[a-z]+|ın[a-z]*|da|de|dan|den)?"),
        ("years-worded", r"{#}{Y0} ?- ?{Z} (?:yılları|dönemi|sezonu)[a-z]*(?: arasında)?"),
        ("year-worded", r"{#}{Y} " + _YEAR_WORD),
        ("year-worded", r"{#}{Y} senesi[a-z]*"),
        ("year-worded", r"{#}{Y3} yıl(?:ında|ından|ına)(?! aşkın)"),  # `500 yılı aşkın` is a length of time
        ("partial-month", r"{W}{M}{TO}(?:'(?:t|d)[ae]n?|'[iu]n|'[ae])"),
        ("partial-month", r"{W}{M} ay(?:ı|ın)[a-z]*"),
        ("partial-season", r"{W}{S}(?<=da) "),
    ),
    pairs=(
        Pair("between", "", _CASE + r" (?:ile|ve) ", _CASE + r"(?: yılları| tarihleri)? aras[a-z]+"),
        Pair("from-to", "", _FROM + " ", _TO + r" (?:kadar|dek|değin)"),
        Pair("between", "", r" ?- ?", _CASE + r"(?: yılları| tarihleri)? aras[a-z]+"),
        Pair("range", "", r" ?- ?"),
    ),
    parts=(
        *quarters("ilk|birinci|1\\. ikinci|2\\. üçüncü|3\\. dördüncü|4\\.|son", after=_OF + r" {} çeyre[a-z]+"),
        Around("first-half", after=_OF + r" ilk yarısı[a-z]*"),
        Around("second-half", after=_OF + r" ikinci yarısı[a-z]*"),
        Around("early", after=_OF + r" (?:başı|başların|başları|başlangıcı|ilk yıllar)[a-z]*"),
        Around("mid", after=_OF + r" orta(?:sı|ları)[a-z]*"),
        Around("late", after=_OF + r" (?:sonu|sonlar|son yıllar)[a-z]*"),
        Around("early", before=r"(?:erken) "),
        Around("late", before=r"(?:geç) "),
    ),
    around=(
        Around("about", before=r"(?:yaklaşık|takriben|aşağı yukarı|tahminen)(?: olarak)? "),
        Around("about", after=_CASE + r" (?:civarı|dolayları|sıraları|sularında)[a-z]*"),
        Around("since", after=_FROM + r" (?:beri|itibaren|bu yana|başlayarak)"),
        Around("after", after=_FROM + r" sonra(?:ki|sı[a-z]*)?"),
        Around("after", after=r" sonrası[a-z]*"),
        Around("before", after=_FROM + r" (?:önce(?:ki|si[a-z]*)?|evvel)"),
        Around("before", after=r" öncesi[a-z]*"),
        Around("until", before=r"en geç "),
        Around("until", after=_TO + r" (?:kadar|dek|değin)"),
    ),
    series=(
        r"en az|en çok|toplam|yalnızca|sadece|madde(?:si|nin)?|maddenin|sayfa|s\.|no\.?|numara|sayı|cilt|sayılı"
        r"|karar|kanun|fıkra|bent|tablo|şekil"
    ),
    counted=(
        r"asker[a-z]*|kişi[a-z]*|adam[a-z]*|insan[a-z]*|kadın|erkek|çocuk|mülteci|sivil|ölü|yaralı|esir|işçi|öğrenci"
        r"|at|gemi|uçak|tank|füze|top|ev|hane|köy|ton|kilo[a-z]*|kg|gram|km|metre|kilometre|mil|dönüm|hektar|litre|varil"
        r"|lira[a-z]*|tl|dolar[a-z]*|avro[a-z]*|euro[a-z]*|ruble[a-z]*|kuruş|altın|sayfa|kelime|gün|saat|dakika|kez|kere"
        r"|yıl|yıllık|yıldır|sayılı|numaralı|adet|milyon|milyar|bin|megavat|mw|derece"
    ),
    amount=r" (?![a-zçğıöşü]*l[ae]r)"
           r"(?!ve |ile |ya |da |de |yıl|sene|tarih|öncesi|sonrası|son|baş|orta|arası|civar|dolay|sırala)"
           r"[a-zçğıöşü]+(?<!leri)(?<!ları)(?<!i)(?<!ı)(?<!u)(?<!ü)(?<!nde)(?<!nda)(?!\w)",
    capitals=True,
)  # fmt: skip
"""The dates of Turkish."""
