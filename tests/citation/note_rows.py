"""Notes that cite what was cited before, in five languages: what the last one denotes, and why."""

from __future__ import annotations

LIBRARY = """\
@book{smith2010, author = {Smith, Ann}, title = {Ports of the Grey Sea}, date = {2010}, publisher = {Press}}
@article{smith2011, author = {Smith, Ann}, title = {The Piers of Brenn}, subtitle = {A History of Landing},
  date = {2011}, journaltitle = {Harbour Review}, pages = {566--582}}
@book{jones2012, author = {Jones, Ben and Marsh, Eva}, title = {Locks and Sluices}, date = {2012}, publisher = {Press}}
@book{jones2001, author = {Jones, Ben}, title = {Lamps}, date = {2001}, publisher = {Press}}
@book{holm1999, author = {Holm, Ida}, title = {Nets, Ropes and Sails}, date = {1999}, publisher = {Press}}
@book{leroy1990, author = {Le Roy Vane, Paul}, title = {The Salt Coast}, date = {1990}, publisher = {Press}}
@report{who2005, author = {{World Harbour Office}}, title = {Report on Harbours}, date = {2005}, institution = {WHO}}
@book{berg2014, author = {Berg, Karl}, title = {Häfen der Nordsee}, date = {2014}, publisher = {Verlag}}
@article{berg2015, author = {Berg, Karl}, title = {Schiffe im Winter}, date = {2015},
  journaltitle = {Meer}, pages = {1--20}}
@book{roux2009, author = {Roux, Jean}, title = {Les ports du Nord}, date = {2009}, publisher = {Presse}}
@article{roux2010, author = {Roux, Jean}, title = {La pêche en hiver}, date = {2010},
  journaltitle = {Mer}, pages = {5--30}}
@book{yilmaz2018, author = {Yılmaz, Ali}, title = {Limanlar ve Gemiler}, date = {2018}, publisher = {Yayın}}
@article{yilmaz2019, author = {Yılmaz, Ali}, title = {Deniz Yolları}, date = {2019},
  journaltitle = {Dergi}, pages = {30--60}}
@book{ivanov2015, author = {Иванов, Пётр}, title = {Порты северного моря}, date = {2015}, publisher = {Наука}}
@book{falk2003, author = {Falk, Jan}, title = {Kanäle und Deiche}, date = {2003}, publisher = {Verlag}}
@book{ivanov2016, author = {Иванов, Пётр}, title = {Суда и люди}, date = {2016}, publisher = {Наука}}
"""

PORTS = "Ann Smith, Ports of the Grey Sea (Brenn: Press, 2010), 12."
PIERS = "Ann Smith, “The Piers of Brenn: A History of Landing,” Harbour Review 25, no. 4 (2011): 566–582, at 570."
LOCKS = "Ben Jones and Eva Marsh, Locks and Sluices (Brenn: Press, 2012), 3."
LAMPS = "Ben Jones, Lamps (Brenn: Press, 2001)."
NETS = "Ida Holm, Nets, Ropes and Sails (Brenn: Press, 1999), 7."
TALK = "The harbour office was closed at the time, which all of them regretted."
HAFEN = "Karl Berg, Häfen der Nordsee, Brenn 2014, S. 30."
SCHIFFE = "Karl Berg, Schiffe im Winter, in: Meer 3 (2015), S. 1–20, hier S. 12."
NORD = "Jean Roux, Les ports du Nord, Brenn, Presse, 2009, p. 40."
PECHE = "Jean Roux, « La pêche en hiver », Mer, 2, 2010, p. 5-30, ici p. 9."
LIMAN = "Ali Yılmaz, Limanlar ve Gemiler, Brenn: Yayın, 2018, s. 12."
DENIZ = "Ali Yılmaz, “Deniz Yolları”, Dergi, 3, 2019, ss. 30–60."
PORTY = "Иванов П. Порты северного моря. М.: Наука, 2015. С. 45."
SUDA = "Иванов П. Суда и люди. М.: Наука, 2016. С. 7."

Cited = list[tuple[str | None, str]]
"""(key, locator) of each work the last note cites; None where it is left open, with a finding."""

RESOLVED: tuple[tuple[str, list[str], Cited, str], ...] = (
    # language, notes in order, what the last one cites, why
    ("en", [PORTS], [("smith2010", "12")], "a page behind the imprint"),
    ("en", [PIERS], [("smith2011", "570")], "the page is behind those of the article"),
    ("en", [PIERS.replace(", at 570", "")], [("smith2011", "")], "the pages of the whole article are no locator"),
    ("en", [LAMPS], [("jones2001", "")], "the year of the imprint is no page"),
    ("de", [SCHIFFE], [("berg2015", "12")], "hier S. 12"),
    ("de", [HAFEN], [("berg2014", "30")], "S. 30 behind place and year"),
    ("fr", [PECHE], [("roux2010", "9")], "ici p. 9"),
    ("fr", [NORD], [("roux2009", "40")], "p. 40 behind the year"),
    ("tr", [LIMAN], [("yilmaz2018", "12")], "s. 12 behind the year"),
    ("ru", [PORTY], [("ivanov2015", "45")], "С. 45 behind the year"),
    ("en", ["Smith 2010, 12."], [("smith2010", "12")], "author and year as a whole note"),
    ("en", ["Smith 2010, 12, and Jones 2001, 3."], [("smith2010", "12"), ("jones2001", "3")], "two joined by and"),
    ("en", ["See Smith 2010, 12."], [("smith2010", "12")], "behind see"),
    ("en", [PORTS, "Ibid., 14."], [("smith2010", "14")], "the one work of the note before"),
    ("en", [PORTS, "Ibid."], [("smith2010", "")], "no page"),
    ("en", [PORTS, "Ibidem, p. 14."], [("smith2010", "14")], "written out"),
    ("en", [PORTS, "See ibid., 14–16."], [("smith2010", "14–16")], "behind see"),
    ("en", [PORTS, "Ibid. 14 ff."], [("smith2010", "14 ff")], "no comma, and following pages"),
    ("en", [PORTS, TALK, "Ibid., 14."], [("smith2010", "14")], "a note without a citation is passed over"),
    ("en", [PORTS, NETS, "Ibid., 14."], [("holm1999", "14")], "a note put between changes it"),
    ("en", [PORTS, "Ibid., 3.", "Ibid., 4."], [("smith2010", "4")], "ibid. of ibid."),
    ("en", [PORTS + " See also " + NETS, "Holm, Nets, 3.", "Ibid., 4."], [("holm1999", "4")],
     "only the note before counts"),
    ("en", [NETS, "Smith, Ports, 12; ibid., 14."], [("smith2010", "12"), ("smith2010", "14")],
     "the one before in the note"),
    ("en", [PORTS, "Id., 14."], [("smith2010", "14")], "id. and a page"),
    ("en", [PORTS, "Idem, “Piers,” 570."], [("smith2011", "570")], "idem: another work of the author"),
    ("en", [PORTS, NETS, "Smith, op. cit., 14."], [("smith2010", "14")], "the one work of the author that was cited"),
    ("en", [PORTS, NETS, "Smith, op. cit."], [("smith2010", "")], "without a page"),
    ("en", [PORTS, PIERS, NETS, "Smith, Ports, op. cit., 14."], [("smith2010", "14")], "the title tells which"),
    ("en", [PORTS, PIERS, NETS, "Smith, art. cit., 570."], [("smith2011", "570")],
     "of a book and an article the article"),
    ("en", [LOCKS, LAMPS, NETS, "Jones and Marsh, op. cit., 5."], [("jones2012", "5")], "both authors"),
    ("en", [LOCKS, NETS, "Jones, op. cit., 5."], [("jones2012", "5")], "the first author stands for both"),
    ("en", [LOCKS, LAMPS, NETS, "Jones, op. cit., 5."], [("jones2001", "5")], "whoever alone is named wrote alone"),
    ("en", [PORTS, NETS, "Smith, loc. cit."], [("smith2010", "")], "the author’s last place"),
    ("en", [PORTS, "Loc. cit."], [("smith2010", "")], "no author: the note before"),
    ("en", [PORTS, NETS, "Smith, Ports, 14."], [("smith2010", "14")], "a short title"),
    ("en", [PORTS, NETS, "A. Smith, Ports of the Grey Sea, 14."], [("smith2010", "14")], "the whole title, an initial"),
    ("en", [PIERS, NETS, "Smith, “Piers,” 570."], [("smith2011", "570")], "a short title in quotation marks"),
    ("en", [PIERS, NETS, "Smith, “The Piers of Brenn,” 570; Holm, Nets, 8."],
     [("smith2011", "570"), ("holm1999", "8")], "two short titles"),
    ("en", [NETS, "Smith, Ports, 14."], [("smith2010", "14")], "never cited before: the library knows it"),
    ("en", [NETS, "For the other side see Smith, Ports, 14."], [("smith2010", "14")], "behind words and see"),
    ("en", [NETS, "The best account is Smith, Ports, 14, though it is short."], [("smith2010", "14")], "in a sentence"),
    ("en", ["Le Roy Vane, Salt Coast, 9."], [("leroy1990", "9")], "a surname of three words"),
    ("en", ["World Harbour Office, Report, 9."], [("who2005", "9")], "a body"),
    ("en", [PORTS, NETS, "Smith, 14."], [("smith2010", "14")], "author and page: one work of hers was cited"),
    ("en", [PORTS, NETS, "See note 1 above."], [("smith2010", "")], "a note by its number"),
    ("en", [PORTS, NETS, "Smith, supra note 1, at 14."], [("smith2010", "14")], "supra"),
    ("en", [PORTS + " See also " + NETS, LAMPS, "Smith, supra note 1, at 14."], [("smith2010", "14")],
     "of the two works of the note the author’s"),
    ("en", [PORTS, NETS, "Smith (n 1) 14."], [("smith2010", "14")], "a number in parentheses"),
    ("en", ["See below, note 2.", NETS, TALK], [], "nothing in the last note"),
    ("de", [HAFEN, "Ebd., S. 31."], [("berg2014", "31")], "ebd."),
    ("de", [HAFEN, "Ebenda."], [("berg2014", "")], "ebenda"),
    ("de", [HAFEN, NETS, "Berg, a. a. O., S. 31."], [("berg2014", "31")], "a. a. O."),
    ("de", [HAFEN, "Ders., Schiffe im Winter, S. 4."], [("berg2015", "4")], "ders.: another work of his"),
    ("de", [HAFEN, SCHIFFE, NETS, "Berg, Häfen (wie Anm. 1), S. 33."], [("berg2014", "33")], "wie Anm."),
    ("de", [HAFEN, NETS, "Vgl. oben Anm. 1."], [("berg2014", "")], "vgl. oben Anm."),
    ("fr", [NORD, "Ibid., p. 41."], [("roux2009", "41")], "French ibid."),
    ("fr", [NORD, NETS, "J. Roux, op. cit., p. 41."], [("roux2009", "41")], "French op. cit."),
    ("fr", [NORD, PECHE, NETS, "J. Roux, art. cité, p. 9."], [("roux2010", "9")], "art. cité"),
    ("fr", [NORD, NETS, "Voir supra, note 1."], [("roux2009", "")], "voir supra, note"),
    ("fr", [NORD, NETS, "Cf. note 1, p. 44."], [("roux2009", "44")], "cf. note and a page"),
    ("tr", [LIMAN, "A.g.e., s. 13."], [("yilmaz2018", "13")], "a.g.e. alone: the work before"),
    ("tr", [LIMAN, NETS, "Yılmaz, a.g.e., s. 13."], [("yilmaz2018", "13")], "a.g.e. with the author"),
    ("tr", [LIMAN, DENIZ, NETS, "Yılmaz, a.g.m., s. 33."], [("yilmaz2019", "33")], "a.g.m. is an article"),
    ("tr", [LIMAN, "Aynı yer."], [("yilmaz2018", "")], "aynı yer"),
    ("tr", [LIMAN, NETS, "Bkz. dipnot 1."], [("yilmaz2018", "")], "bkz. dipnot"),
    ("tr", [LIMAN, NETS, "Yılmaz, age, s. 13 vd."], [("yilmaz2018", "13 vd")], "without full stops, in Turkish"),
    ("tr", [LIMAN, "Aynı yerde."], [("yilmaz2018", "")], "aynı yerde, and nothing behind it"),
    ("de", [HAFEN + " Vgl. auch " + NETS, LAMPS, "Berg, a.a.O. (Anm. 1), S. 31."], [("berg2014", "31")],
     "a.a.O. with the number of the note"),
    ("en", [PORTS, PIERS, NETS, "Smith, op. cit. note 1, at 14."], [("smith2010", "14")], "op. cit. with the number"),
    ("de", [NETS, HAFEN.removesuffix(".") + " und ders., Schiffe im Winter, Brenn 2015, S. 4."],
     [("berg2014", "30"), ("berg2015", "4")], "und ders., and an imprint behind the title"),
    ("en", [NETS, "Smith, Ports of the Grey Sea, 14."], [("smith2010", "14")], "the whole title and a page"),
    ("en", ["Ann Smith, The Piers of Brenn, 25 Harb. Rev. 566, 570 (2011)."], [("smith2011", "570")],
     "as lawyers cite: volume, first page, page, year"),
    ("en", ["Ann Smith, “The Piers of Brenn,” Harbour Review 25 (2011): 570."], [("smith2011", "570")],
     "a reference in full without the subtitle"),
    ("de", [HAFEN, "Ders., a.a.O., S. 33."], [("berg2014", "33")], "ders. and a.a.O. together"),
    ("de", [SCHIFFE, "Ders. 2014, S. 4."], [("berg2014", "4")], "ders. and a year"),
    ("de", [HAFEN, SCHIFFE, "Berg, ebd., S. 4."], [("berg2015", "4")], "the author’s work cited last, though two were"),
    ("de", [HAFEN, NETS, "S. o. Anm. 1."], [("berg2014", "")], "s. o."),
    ("de", [HAFEN, "Ebd., passim."], [("berg2014", "passim")], "passim is a place"),
    ("fr", [NORD, "Ibid., t. II, p. 3."], [("roux2009", "3")], "of a volume and a page the page"),
    ("ru", [SUDA, "Он же. Порты северного моря. М., 2015. С. 8."], [("ivanov2015", "8")], "he again, with the imprint"),
    ("en", [PORTS, "Ibid., 14, and Holm, Nets, 4."], [("smith2010", "14"), ("holm1999", "4")], "and another work"),
    ("en", [PORTS, "Both Smith, Ports, 12, and Holm, Nets, 8, agree."], [("smith2010", "12"), ("holm1999", "8")],
     "two in one sentence"),
    ("en", [PORTS, PIERS, "Smith’s Ports, 14."], [("smith2010", "14")], "the author in the genitive"),
    ("en", [PORTS, "Smith, Ports, XII."], [("smith2010", "XII")], "a Roman number"),
    ("ru", [PORTY, "Там же. С. 46."], [("ivanov2015", "46")], "там же"),
    ("ru", [PORTY, "См. там же, с. 46–47."], [("ivanov2015", "46–47")], "behind см."),
    ("ru", [PORTY, NETS, "Иванов П. Указ. соч. С. 46."], [("ivanov2015", "46")], "указ. соч."),
    ("ru", [PORTY, "Он же. Суда и люди. С. 8."], [("ivanov2016", "8")], "он же: another work of his"),
    ("ru", [PORTY, SUDA, NETS, "Иванов П. Порты. С. 47."], [("ivanov2015", "47")], "a short title"),
    ("ru", [PORTY, NETS, "См. примечание 1."], [("ivanov2015", "")], "a note by its number"),
    ("ru", [PORTY, NETS, "См. выше, примеч. 1."], [("ivanov2015", "")], "the same shortened"),
    ("en", [PORTS, NETS, "See note 1 above, at 14."], [("smith2010", "14")], "a page behind where the note is"),
    ("de", [HAFEN, NETS, "Siehe Anm. 1 oben, S. 31."], [("berg2014", "31")], "the same in German"),
    ("en", [PORTS, NETS, "Ibid., 8, with Smith at 14."], [("holm1999", "8"), ("smith2010", "14")],
     "an author and a page, as lawyers join them"),
    ("fr", [NORD, NETS, "Holm, Nets, p. 8, contre Roux, p. 41."], [("holm1999", "8"), ("roux2009", "41")],
     "a work against another"),
    ("de", [SCHIFFE, HAFEN, "So Holm, Nets, S. 3, anders Berg, Schiffe, S. 5."], [("holm1999", "3"), ("berg2015", "5")],
     "the same in German"),
    ("de", [SCHIFFE, "So Berg, Häfen, S. 3, anders ders., Schiffe, S. 5."], [("berg2014", "3"), ("berg2015", "5")],
     "the same author against himself"),
    ("de", [HAFEN, NETS, "Ders., Schiffe im Winter, S. 4."], [("berg2015", "4")],
     "a whole title that only one work has, whoever was cited before"),
    ("de", [NETS, "Falk, Kanäle, S. 3."], [("falk2003", "3")], "a word that ends like an article"),
    ("fr", [NETS, "Les vieux rôles du port ont disparu. " + NORD], [("roux2009", "40")], "a sentence before it"),
    ("fr", [NETS, NORD.removesuffix(".") + ", en dit plus."], [("roux2009", "40")], "and words behind the page"),
    ("en", [NETS, PORTS.removesuffix(".") + ", is of another opinion."], [("smith2010", "12")], "the same in English"),
    ("ru", ["Иванов П., Серов А. Порты северного моря // Наука. 2015. С. 8."], [("ivanov2015", "8")],
     "two authors with initials behind the surname"),
)  # fmt: skip

OPEN: tuple[tuple[str, list[str], str, list[str], str], ...] = (
    # language, notes, code of the finding on the last one, candidates, why
    ("en", ["Ibid., 3."], "c-130", [], "nothing was cited before"),
    ("en", [TALK, "Ibid., 3."], "c-130", [], "a comment is no citation"),
    ("en", [PORTS + " See also " + NETS, "Ibid., 3."], "c-131", ["smith2010", "holm1999"],
     "two works in the note before"),
    ("en", ["Smith, Ports, 12; Holm, Nets, 3.", "Ibid."], "c-131", ["smith2010", "holm1999"], "two short titles"),
    ("en", [PORTS, PIERS, NETS, "Smith, op. cit., 14."], "c-131", ["smith2010", "smith2011"],
     "two works of hers were cited"),
    ("en", [PORTS, NETS, "Vane, op. cit., 14."], "c-130", [], "nothing of theirs was cited, and the library has none"),
    ("en", [PORTS + " See also " + NETS, LAMPS, "See note 1 above."], "c-131", ["smith2010", "holm1999"],
     "a note with two works"),
    ("en", [PORTS, "See note 9 above."], "c-132", [], "no such note"),
    ("en", ["Vera Unknown, “A Paper That Nobody Has,” Review 3 (2004): 5.", "Ibid., 6."], "c-133", [],
     "the work before is not known"),
    ("en", [PORTS, "Smith, Quays of Norland, 14."], "c-134", [], "she wrote nothing of that name"),
    ("en", [PORTS, "TNA, FO 371/4, 45."], "c-135", [], "an archive, or a work that the library has not"),
    ("en", [PORTS, PIERS, NETS, "Smith, 14."], "c-131", ["smith2010", "smith2011"], "author and page, two works"),
    ("de", [HAFEN, SCHIFFE, NETS, "Berg, a.a.O., S. 31."], "c-131", ["berg2014", "berg2015"], "German"),
    ("fr", [NORD + " Voir aussi " + PECHE, "Ibid."], "c-131", ["roux2009", "roux2010"], "French"),
    ("de", [HAFEN + " Vgl. auch " + SCHIFFE, LAMPS, "Berg, a.a.O. (Anm. 1)."], "c-131", ["berg2014", "berg2015"],
     "a note that cites two works of the author"),
    ("tr", [NETS + " Ayrıca bkz. " + LIMAN, "A.g.e., s. 3."], "c-131", ["holm1999", "yilmaz2018"], "Turkish"),
    ("ru", [PORTY + " См. также: " + SUDA, "Там же."], "c-131", ["ivanov2015", "ivanov2016"], "Russian"),
)  # fmt: skip

REFUSED: tuple[tuple[str, list[str], str], ...] = (
    # language, notes, why the last one cites nothing, and nothing is said
    ("en", [TALK], "a comment"),
    ("en", [PORTS, "The age of sail, 14 years long, was over."], "age is Turkish only in Turkish"),
    ("en", [PORTS, "He was told to mind his id. Nobody laughed."], "id. that ends a sentence"),
    ("en", [PORTS, "The idem sonans rule is explained in the introduction."], "idem in another phrase"),
    ("en", [PORTS, "Note 4 of the ultimatum was read aloud."], "a note of something else"),
    ("en", [TALK, "See note 1 above."], "a note that cites nothing is a comment"),
    ("en", [PORTS, "Smith, 14, was the youngest of the crew and the first to go."], "an age in a sentence"),
    ("en", [PORTS, "In Brenn, Ports, 14 ships lay idle."], "no author"),
    ("en", [PORTS, "Smith, however, left in 1912."], "a sentence"),
    ("en", ["Smith went to Brenn, where the nets, ropes and sails were, 14 in all."],
     "a sentence of a library’s words"),
    ("de", [HAFEN, "Dies. So sah er es."], "dies. with nothing behind it"),
    ("tr", [LIMAN, "Aynı yerde durdu."], "aynı yer is a whole word"),
    ("ru", [PORTY, "Там жена его жила."], "там же is two words"),
    ("fr", [NORD, "La note 3 du ministère fut publiée."], "a note of a ministry"),
)  # fmt: skip
