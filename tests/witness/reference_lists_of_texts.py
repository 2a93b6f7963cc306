"""Texts with reference lists: (why, text, the first words of each entry, what is no entry)."""

PROSE = "Ports are old, and nobody has counted them all with the care that they ask for in our time.\n\n"
WRAPPED = """Adams, J. (2010). Ports of call: A long history of
the north and of its people. Brenn: Harbour Press.
Baker, A., & Cole, B. (2012). Salt and
law. Port Studies, 3(2), 1–10.
———. (2013). Sand and sea. Port Studies, 4(1),
11–20. https://doi.org/10.1000/ps.
World Bank. (2014). Annual report 2013. Washington,
DC: World Bank.
Young, E. (1999). Quays. Brenn: Press.
"""
STARTS = ("Adams, J.", "Baker, A.", "———. (2013)", "World Bank", "Young, E.")

TEXTS: list[tuple[str, str, tuple[str, ...], tuple[str, ...]]] = [
    ("wrapped, without indents or blank lines", f"{PROSE}References\n\n{WRAPPED}", STARTS, ()),
    ("hanging indents", f"{PROSE}Kaynakça\n\n" + "\n".join(
        line if line.startswith(STARTS) else f"    {line}" for line in WRAPPED.splitlines()), STARTS, ()),
    ("blank lines between", f"{PROSE}Literaturverzeichnis\n\n" + "".join(
        f"\n{line}\n" if line.startswith(STARTS) else f"{line}\n" for line in WRAPPED.splitlines()), STARTS, ()),
    ("each on one long line, links of a page behind them", f"{PROSE}Bibliographie\n\n"
     "Adams, J. (2010). Ports of call: A long history of the north and of its people, in two parts. Brenn: Press.\n"
     "[Google Scholar]\n"
     "Baker, A., & Cole, B. (2012). Salt and law in the harbours of the north, a study of two towns. Port Studies, 3.\n"
     "[Google Scholar]\n\n"
     "The author teaches history in Brenn and thanks everybody.\n", ("Adams, J.", "Baker, A."), ("The author",)),
    ("numbered, an entry that wraps before a number", f"{PROSE}LITERATURE CITED\n\n"
     "1. Adams J. Ports of call. J Ports. 2010;\n12. 1–10.\n2. de Vries M. Salt. J Ports. 2011;3:4.\n"
     "3. Cole B. Sand. J Ports. 2012;4:5.\n4. Dole C. Sea. J Ports. 2013;5:6.\n\nAcknowledgements\n\nWe thank all.\n",
     ("1. Adams", "2. de Vries", "3. Cole", "4. Dole"), ("We thank",)),
    ("numbered in brackets, the number on a line of its own", f"{PROSE}References\n\n"
     "[1]\nAdams J. Ports of call. J Ports. 2010;3:1–10.\n[2]\nBaker M. Salt. J Ports. 2011;3:4.\n"
     "[3]\nCole B. Sand. J Ports. 2012;4:5.\n", ("[1] Adams", "[2] Baker", "[3] Cole"), ()),
    ("bullets", f"{PROSE}Sources\n\n• Adams, J. (2010). Ports of call: A history\nof the north. Brenn: Press.\n"
     "• Baker, A. (2012). Salt. Port Studies, 3(2), 1–10.\n• Cole, B. (2013). Sand. Port\nStudies, 4(1), 1.\n",
     ("• Adams", "• Baker", "• Cole"), ()),
    ("initial letters and titles within", f"{PROSE}Bibliography\n\nPrimary sources\n\nAdams, J. (2010). Ports. Brenn: Press.\n"
     "Baker, A. (2012). Salt. Brenn: Press.\n\nSecondary works\n\nCole, B. (2013). Sand. Brenn: Press.\n"
     "Dole, C. (2014). Sea. Brenn: Press.\n", ("Adams", "Baker", "Cole", "Dole"), ("Secondary works",)),
    ("the head of a page within an entry", f"{PROSE}A HISTORY OF PORTS\n\n{PROSE}References\n\n"
     "Adams, J. (2010). Ports of call: A long history of\n\nA HISTORY OF PORTS\n12\n\n"
     "the north and of its people. Brenn: Harbour Press.\nBaker, A. (2012). Salt. Brenn: Press.\n"
     "Cole, B. (2013). Sand. Brenn: Press.\n", ("Adams, J. (2010). Ports of call: A long history of the north", "Baker", "Cole"), ()),
    ("by chapter", f"{PROSE}References\n\nAdams, J. (2010). Ports. Brenn: Press.\nBaker, A. (2012). Salt. Brenn: Press.\n\n"
     f"Chapter Two\n\n{PROSE}References\n\nCole, B. (2013). Sand. Brenn: Press.\nDole, C. (2014). Sea. Brenn: Press.\n",
     ("Adams", "Baker", "Cole", "Dole"), ("Ports are old",)),
    ("no title at all", PROSE + "\n\n".join(
        f"{name}, J. (201{n}). The ports of the north. Port Studies, {n}(1), 1–10."
        for n, name in enumerate(("Adams", "Baker", "Cole", "Dole", "Eames"))), ("Adams", "Baker", "Cole", "Dole", "Eames"), ()),
    ("no title, no blank lines, no indents", PROSE + WRAPPED, STARTS, ()),
    ("no title, hanging indents", PROSE + "\n".join(
        line if line.startswith(STARTS) else f"    {line}" for line in WRAPPED.splitlines()), STARTS, ()),
    ("labels of letters", f"{PROSE}References\n\n[AC10] J. Adams and B. Cole. Ports of call: A long\n       history. Press, 2010.\n"
     "[Bak12] A. Baker. Salt and\n       law. Press, 2012.\n[S1] Minutes of the harbour board, 1850.\n",
     ("[AC10]", "[Bak12]", "[S1]"), ()),
    ("notes and the head of a page between entries", f"{PROSE}Bibliography\n\nAdams, J. (2010). Ports of call: A long\n  history. Brenn: Press.\n"
     "Baker, A. (2012). Salt. Brenn: Press.\n\n3 See the note on plates at the front.\n\n118\n\nTECHNOLOGY AND TIDE\n\n"
     "Cole, B. (2013). Sand. Brenn: Press.\nDole, C. (2014). Sea. Brenn: Press.\n", ("Adams", "Baker", "Cole", "Dole"), ()),
    ("numbered titles within, and a remark before", f"{PROSE}Bibliographie\n\n1. Sources\n\nAdams, J. (2010). Ports. Brenn: Press.\n"
     "Baker, A. (2012). Salt. Brenn: Press.\n\n2. Studies\n\nCole, B. (2013). Sand. Brenn: Press.\nDole, C. (2014). Sea. Brenn: Press.\n",
     ("Adams", "Baker", "Cole", "Dole"), ("2. Studies",)),
    ("a line that begins with a year and ends an entry", f"{PROSE}References\n\nAdams, John. Ports of call: A long history of the\n  north. Brenn: Press,\n  1964.\n"
     "Baker, Ann. 2012. Salt. Brenn: Press.\nCole, Bea. 2013. Sand. Brenn: Press.\n", ("Adams", "Baker", "Cole"), ()),
    ("prose below a title of its own ends it", f"{PROSE}Irodalom\n\nAdams, J. (2010). Ports. Brenn: Press.\nBaker, A. (2012). Salt. Brenn: Press.\n\n"
     "Thanks of the translator\n\nWhoever reads this far is thanked with all due warmth and more.\n", ("Adams", "Baker"),
     ("Thanks of the", "Whoever reads")),
    ("Russian", f"{PROSE}Список литературы\n\n1. Иванов И. И. Порты Севера. М.: Наука, 2012. 300 с.\n"
     "2. Петров А. А. Соль // Вопросы истории. 2012.\n№ 3. С. 15–30.\n3. Сидоров С. С. Песок. М.: Наука, 2013. 90 с.\n",
     ("1. Иванов", "2. Петров", "3. Сидоров"), ()),
]  # fmt: skip

NO_LISTS = [
    ("prose lines that begin with names", PROSE + "Smith, John, the pilot of the harbour, said so in 1950, and nobody\ncontradicted him. "
     "Jones, Mary, the keeper of the light, said the opposite in\n1951, and was not believed. They met in 1952 and said no more of it to anyone\n"
     "who asked. Brown, Peter, who came in 1953, heard it from both of them.\n"),
    ("a sentence says references", "References\nare rare in such texts, and nobody counts them in 2010 or later.\n"),
    ("notes are no list", f"{PROSE}Notes\n\n[1] Adams, J. (2010). Ports. Brenn: Press.\n[2] Baker, A. (2012). Salt. Press.\n"),
    ("prose with a year behind a name at its start", "\n\n".join(
        f"Smith, J. and others said in 20{n} that ports are old, and went on saying so for years, until nobody was left "
        "who wanted to hear it, and the ports went on as before with cranes and salt, and with people who load" for n in range(10, 15))),
]  # fmt: skip
