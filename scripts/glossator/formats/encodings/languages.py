"""What each language writes beyond ASCII, and the small words by which it is known: a table, a row a language.

To add one, add a row: letters with how many of a thousand letters of running prose
they are (capitals follow from them), and words that are common there and rare
elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tongue:
    """What running prose of a language looks like."""

    name: str
    letters: dict[str, float]
    """Lower-case letters beyond ASCII, a thousand letters of prose holding so many."""
    words: frozenset[str]
    """In lower case."""


def _tongue(name: str, letters: str, words: str) -> Tongue:
    """A row, written as `ü 6.5 ä 5.4`."""
    pieces = letters.split()
    rates = {letter: float(rate) for letter, rate in zip(pieces[::2], pieces[1::2], strict=True)}
    return Tongue(name, rates, frozenset(words.split()))


TONGUES: tuple[Tongue, ...] = (
    _tongue(
        "English", "é 0.1 ï 0.02 ö 0.02 ü 0.03 è 0.02 ê 0.01 ç 0.02 ñ 0.02 á 0.02 í 0.02 ó 0.02 ş 0.01 ğ 0.01 ı 0.01",
        "the of and to in that was for with as by on is from at which not had were their this are it be",
    ),
    _tongue(
        "Turkish", "ı 51 ü 19 ş 18 ç 12 ğ 11 ö 8 â 0.5 î 0.1 û 0.1",
        "ve bir bu da de için ile olarak olan daha ise gibi kadar sonra çok ancak göre iki en her tarafından",
    ),
    _tongue(
        "German", "ü 6.5 ä 5.4 ö 3 ß 3 é 0.05",
        "der die und das den von zu mit des im ist nicht ein eine auf dem für als auch sich es an werden aus war",
    ),
    _tongue(
        "French", "é 19 è 5 à 5 ê 2.2 ç 1.2 ô 0.6 û 0.6 î 0.5 â 0.5 ù 0.6 œ 0.3 ï 0.2 ë 0.1 æ 0.01 ÿ 0.001",
        "le la les de des et du en un une que qui dans est pour par sur au aux il ne pas se avec ce son plus à été",
    ),
    _tongue(
        "Spanish", "ó 8 í 7 á 5 é 4.3 ñ 3.1 ú 1.7 ü 0.1",
        "el la los las de del que y en un una por con para se su no es al como lo más entre fue",
    ),
    _tongue(
        "Portuguese", "ã 7 ç 5 é 5 á 4 í 2.5 ó 2 ê 2 õ 2 ú 1 â 1 à 1.2 ô 0.5 ü 0.01",
        "o a os as de do da dos das que e em um uma por com para se não é ao no na mais como foi",
    ),
    _tongue(
        "Italian", "à 4 è 3 ò 2 ù 1.6 ì 0.9 é 0.3 î 0.01",
        "il la i le di del della che e in un una per con non è si da al sono nel come più dei lo gli",
    ),
    _tongue(
        "Swedish", "ä 18 å 16 ö 13 é 0.2",
        "och att det som en på är av för med till den har inte om ett i de var från",
    ),
    _tongue(
        "Danish and Norwegian", "å 11 æ 9 ø 9 é 0.2",
        "og at det som en på er af av for med til den har ikke om et i de var fra",
    ),
    _tongue(
        "Icelandic", "ð 44 á 18 í 16 þ 14 ó 10 æ 9 ö 8 é 6 ú 6 ý 2",
        "og að í á sem er það til við um ekki með var en af hann fyrir þeir",
    ),
    _tongue(
        "Polish", "ł 18 ę 11 ą 10 ó 8.5 ż 8 ś 7 ć 4 ń 2 ź 0.6",
        "i w z na do nie się że o jest to od po przez dla jak za a oraz był ich który",
    ),
    _tongue(
        "Czech and Slovak",
        "í 30 á 21 ě 12 é 13 ř 10 č 10 ž 10 š 8 ý 10 ů 5 ú 2.5 ľ 1 ť 1 ň 0.7 ď 0.5 ó 0.3 ô 0.5 ä 0.3 ĺ 0.05 ŕ 0.02",
        "a v se na že je s z do o k i by ve po který jako od pro za to byl podle sa že",
    ),
    _tongue(
        "Hungarian", "á 34 é 34 ó 11 ö 10 ő 10 í 7 ü 6 ú 3 ű 2",
        "a az és hogy nem is egy meg volt de ez mint csak el még már vagy ki azt",
    ),
    _tongue(
        "Romanian", "ă 20 ş 10 ţ 10 î 8 â 6",
        "şi de în a la cu pe din care nu să o un au este pentru al mai prin",
    ),
    _tongue(
        "Croatian and Slovene", "č 10 š 8 ć 5 ž 6 đ 2",
        "i u je na se da za od su s o kao koji iz bi in ki za so pri",
    ),
    _tongue(
        "Russian",
        "о 110 е 84 а 80 и 73 н 67 т 63 с 55 р 47 в 45 л 44 к 35 м 32 д 30 п 28 у 26 я 20 ы 19 ь 17 г 17 з 16 б 16 ч 14"
        " й 12 х 9.7 ж 9.4 ш 7.3 ю 6.4 ц 4.8 щ 3.6 э 3.2 ф 2.6 ъ 0.4 ё 0.4",
        "и в не на что с по как это к из от за для о при был его а также или но до",
    ),
    _tongue(
        "Ukrainian",
        "о 94 а 83 и 60 н 65 і 57 т 50 в 53 р 46 е 45 с 41 к 35 м 30 л 36 д 31 п 28 у 35 я 25 з 23 ь 18 г 15 б 16 ч 13"
        " й 11 х 10 ж 8 ш 7 ю 8 ц 8 щ 5 є 5 ї 6 ф 3 ґ 0.1",
        "і в не на що з та до за як у для про від це його а також або але",
    ),
    _tongue(
        "Bulgarian and Serbian",
        "а 115 о 90 и 88 е 86 т 70 н 65 р 50 с 48 в 45 л 35 к 33 д 33 п 28 м 25 з 20 ъ 14 я 14 г 15 б 14 у 20 ч 12 ж 7"
        " ц 7 щ 5 х 6 ш 7 й 6 ю 2 ф 2 ь 0.3 ј 15 љ 3 њ 4 ћ 5 ђ 2 џ 1",
        "и на в да за се от е не с по че като при са до у је су што од",
    ),
    _tongue(
        "Greek",
        "α 95 ο 85 τ 83 ι 75 ε 70 ν 65 σ 45 η 45 ρ 43 κ 41 π 40 υ 40 ς 35 μ 33 λ 27 ί 20 ό 18 ά 17 ω 17 δ 17 γ 17 έ 15"
        " ή 13 θ 12 χ 10 φ 9 ύ 9 β 7 ώ 7 ξ 4 ζ 4 ψ 2 ϊ 0.3 ϋ 0.1 ΐ 0.1 ΰ 0.05",
        "και του της το την τον των η ο να με από για στην στο που είναι ότι σε τα οι ως δεν",
    ),
    _tongue(
        "Hebrew",
        "י 110 ו 100 ה 95 ל 75 א 63 ר 56 ת 51 ב 48 ש 45 מ 58 נ 37 ע 32 ד 25 ח 25 ק 21 פ 17 כ 24 ט 12 ג 13 ז 13 ס 15"
        " ם 27 ן 14 ך 8 ף 2 ץ 1",
        "של את על לא זה הוא כי עם גם היא או אל כל יש אבל",
    ),
    _tongue(
        "Arabic",
        "ا 125 ل 110 ي 65 م 60 ن 55 و 60 ر 50 ت 45 ب 35 ع 38 د 30 س 28 ه 35 ف 29 ق 25 ك 22 ح 20 ج 14 ش 12 ص 11 أ 25"
        " ة 30 ط 9 خ 9 ذ 8 ى 10 ث 7 ز 7 ض 6 غ 5 ء 3 ئ 4 إ 9 ظ 2 آ 2 ؤ 1",
        "في من على أن إلى هذا التي الذي ما لا مع عن كان هذه",
    ),
)  # fmt: skip
