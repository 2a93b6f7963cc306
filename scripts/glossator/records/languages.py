"""Codes of languages: which exist, and which is meant where somebody wrote a name."""

from __future__ import annotations

from glossator.findings.nearest import LOOSE, nearest
from glossator.patterns import re

_TAG = re.compile(r"([A-Za-z]{2,3})(?:-[A-Za-z0-9]{1,8}){0,8}|[xX](?:-[A-Za-z0-9]{1,8}){1,8}")

# ISO 639-1, with the English name and, where it helps, the language's own in Latin letters.
_NAMES = """
aa afar, ab abkhazian, ae avestan, af afrikaans, ak akan, am amharic, an aragonese, ar arabic, as assamese, av avaric,
ay aymara, az azerbaijani azerbaycanca, ba bashkir, be belarusian, bg bulgarian, bi bislama, bm bambara,
bn bengali bangla, bo tibetan, br breton brezhoneg, bs bosnian bosanski, ca catalan català, ce chechen, ch chamorro,
co corsican corsu, cr cree, cs czech čeština, cu church-slavonic, cv chuvash, cy welsh cymraeg, da danish dansk,
de german deutsch allemand, dv divehi, dz dzongkha, ee ewe, el greek ellinika, en english englisch anglais ingilizce,
eo esperanto, es spanish español castellano, et estonian eesti, eu basque euskara, fa persian farsi, ff fulah,
fi finnish suomi, fj fijian, fo faroese føroyskt, fr french français französisch, fy frisian frysk, ga irish gaeilge,
gd gaelic gàidhlig, gl galician galego, gn guarani, gu gujarati, gv manx gaelg, ha hausa, he hebrew ivrit, hi hindi,
ho hiri-motu, hr croatian hrvatski, ht haitian, hu hungarian magyar, hy armenian, hz herero, ia interlingua,
id indonesian, ie interlingue, ig igbo, ii nuosu, ik inupiaq, io ido, is icelandic íslenska, it italian italiano,
iu inuktitut, ja japanese nihongo, jv javanese, ka georgian kartuli, kg kongo, ki kikuyu, kj kuanyama, kk kazakh,
kl greenlandic kalaallisut, km khmer, kn kannada, ko korean, kr kanuri, ks kashmiri, ku kurdish kurdî, kv komi,
kw cornish kernewek, ky kyrgyz, la latin latina, lb luxembourgish, lg ganda, li limburgish, ln lingala, lo lao,
lt lithuanian lietuvių, lu luba-katanga, lv latvian latviešu, mg malagasy, mh marshallese, mi māori, mk macedonian,
ml malayalam, mn mongolian, mr marathi, ms malay melayu, mt maltese malti, my burmese, na nauru, nb bokmål,
nd ndebele, ne nepali, ng ndonga, nl dutch nederlands flemish, nn nynorsk, no norwegian norsk, nr ndebele-south,
nv navajo, ny chichewa, oc occitan, oj ojibwa, om oromo, or odia, os ossetian, pa punjabi, pi pali, pl polish polski,
ps pashto, pt portuguese português, qu quechua, rm romansh, rn rundi, ro romanian română, ru russian russkij,
rw kinyarwanda, sa sanskrit, sc sardinian, sd sindhi, se sami, sg sango, sh serbo-croatian, si sinhala,
sk slovak slovenčina, sl slovenian slovenščina, sm samoan, sn shona, so somali, sq albanian shqip, sr serbian srpski,
ss swati, st sotho, su sundanese, sv swedish svenska, sw swahili, ta tamil, te telugu, tg tajik, th thai, ti tigrinya,
tk turkmen, tl tagalog, tn tswana, to tonga, tr turkish türkçe, ts tsonga, tt tatar, tw twi, ty tahitian, ug uighur,
uk ukrainian ukrajinska, ur urdu, uz uzbek, ve venda, vi vietnamese, vo volapük, wa walloon, wo wolof, xh xhosa,
yi yiddish, yo yoruba, za zhuang, zh chinese mandarin, zu zulu isizulu
"""
CODES = frozenset(row.split()[0] for row in _NAMES.split(","))
_BY_NAME = {name: row.split()[0] for row in _NAMES.split(",") for name in row.split()[1:]}


def is_language(code: str) -> bool:
    """Whether it is a language tag: `tr`, `sr-Latn`, `grc` (BCP 47, section 2.1).

    A code of two letters has to be one of ISO 639-1; of the thousands of three letters each is taken for one.
    """
    match = _TAG.fullmatch(code)
    return bool(match and (match[1] is None or len(match[1]) == 3 or match[1].lower() in CODES))


def nearest_languages(words: str) -> tuple[str, ...]:
    """Return up to three codes that may be meant: of the language of that name, or spelled nearly as the one given."""
    head, dash, rest = words.partition("-")
    if len(head) == 2 and not dash:
        return nearest(head, sorted(CODES), LOOSE)
    if len(head) == 2:
        return tuple(f"{code}-{rest[:40]}" for code in nearest(head, sorted(CODES), LOOSE))
    named = dict.fromkeys(_BY_NAME[name] for name in nearest(words, _BY_NAME))
    return tuple(named)
