"""Commands of LaTeX and biblatex that stand in .bib files, as tables: what each prints."""

from __future__ import annotations

ACCENTS = {
    '"': "\u0308", "'": "\u0301", "`": "\u0300", "^": "\u0302", "~": "\u0303", "=": "\u0304", ".": "\u0307",
    "u": "\u0306", "v": "\u030c", "H": "\u030b", "c": "\u0327", "k": "\u0328", "r": "\u030a", "d": "\u0323",
    "b": "\u0331", "t": "\u0361", "h": "\u0309", "G": "\u030f", "U": "\u030e", "f": "\u0311",
    "textcommabelow": "\u0326", "textsubdot": "\u0323", "newtie": "\u0361",
}  # fmt: skip
"""LaTeX's accents as combining marks (LaTeX2e reference manual, "Accents"; T1 and T4 encodings)."""

SIGNS = {
    # letters
    "i": "ı", "j": "ȷ", "l": "ł", "L": "Ł", "o": "ø", "O": "Ø", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "aa": "å",
    "AA": "Å", "ss": "ß", "SS": "ẞ", "dh": "ð", "DH": "Ð", "th": "þ", "TH": "Þ", "dj": "đ", "DJ": "Đ", "ng": "ŋ",
    "NG": "Ŋ", "ij": "ĳ", "IJ": "Ĳ", "textesh": "ʃ", "textschwa": "ə", "cyrchar": "",
    # logos
    "TeX": "TeX", "LaTeX": "LaTeX", "LaTeXe": "LaTeX2ε", "BibTeX": "BibTeX", "ConTeXt": "ConTeXt", "XeTeX": "XeTeX",
    "LuaTeX": "LuaTeX", "XeLaTeX": "XeLaTeX", "LuaLaTeX": "LuaLaTeX", "BibLaTeX": "BibLaTeX", "MF": "METAFONT",
    "AmS": "AMS", "TikZ": "TikZ",
    # hyphens and dashes of biblatex (manual 3.20, section 3.13.5) and LaTeX
    "hyphen": "-", "hyph": "-", "nbhyphen": "\u2011", "nohyphenation": "", "textendash": "–", "textemdash": "—",
    "textemdashs": "—", "bibrangedash": "–", "bibdatedash": "–", "textnonbreakinghyphen": "\u2011", "slash": "/",
    "fshyph": "/",
    # quotation marks and other signs
    "textquoteleft": "‘", "textquoteright": "’", "textquotedblleft": "“", "textquotedblright": "”", "lq": "‘",
    "rq": "’", "textquotesingle": "'", "textquotedbl": '"', "quotedblbase": "„", "glqq": "„", "grqq": "“",
    "glq": "‚", "grq": "‘", "flqq": "«", "frqq": "»", "guillemotleft": "«", "guillemotright": "»",
    "guillemetleft": "«", "guillemetright": "»", "guilsinglleft": "‹", "guilsinglright": "›", "flq": "‹", "frq": "›",
    "quotesinglbase": "‚", "og": "«\u202f", "fg": "\u202f»",
    "textbackslash": "\\", "textasciitilde": "~", "textasciicircum": "^", "textunderscore": "_", "textless": "<",
    "textgreater": ">", "textbar": "|", "textbraceleft": "{", "textbraceright": "}", "textdollar": "$",
    "textasteriskcentered": "*", "textbullet": "•", "textperiodcentered": "·", "textperthousand": "‰",
    "textexclamdown": "¡", "textquestiondown": "¿", "textregistered": "®", "texttrademark": "™", "copyright": "©",
    "textcopyright": "©", "pounds": "£", "textsterling": "£", "euro": "€", "texteuro": "€", "EUR": "€",
    "textyen": "¥", "textcent": "¢", "S": "§", "textsection": "§", "P": "¶", "textparagraph": "¶", "dag": "†",
    "textdagger": "†", "ddag": "‡", "textdaggerdbl": "‡", "dots": "…", "ldots": "…", "textellipsis": "…",
    "textdegree": "°", "degree": "°", "textmu": "µ", "textpm": "±", "texttimes": "×", "textonehalf": "½",
    "textordfeminine": "ª", "textordmasculine": "º", "No": "№", "textnumero": "№", "numero": "№", "turklira": "₺",
    "textturkishlira": "₺", "textnsuperior": "ⁿ", "textprime": "′", "textdoublevertline": "‖", "ayn": "ʿ",
    "hamza": "ʾ", "textvisiblespace": "␣", "colon": ":", "ampersand": "&",
    # white space
    "quad": "\u2003", "qquad": "\u2003\u2003", "enspace": "\u2002", "thinspace": "\u202f", "nobreakspace": "\u00a0",
    "space": " ", "newline": " ", "par": " ", "linebreak": " ", "addspace": " ", "addnbspace": "\u00a0",
    "addthinspace": "\u202f", "addslash": "/", "addcolon": ":", "addcomma": ",", "adddot": ".", "addsemicolon": ";",
    "isdot": "", "nopunct": "", "unspace": "", "break": " ", "nobreak": "", "allowbreak": "", "tabularnewline": " ",
    "hfill": " ", "slashed": "/",
    # what sets type and prints nothing
    "em": "", "it": "", "bf": "", "sc": "", "rm": "", "sf": "", "tt": "", "sl": "", "itshape": "", "bfseries": "",
    "scshape": "", "upshape": "", "mdseries": "", "rmfamily": "", "sffamily": "", "ttfamily": "", "normalfont": "",
    "slshape": "", "small": "", "large": "", "Large": "", "tiny": "", "footnotesize": "", "scriptsize": "",
    "normalsize": "", "protect": "", "relax": "", "noindent": "", "autocap": "", "bibsentence": "", "sloppy": "",
    "raggedright": "", "selectfont": "", "unskip": "", "ignorespaces": "", "xspace": "", "textcompwordmark": "",
    "displaystyle": "", "textstyle": "", "boldmath": "", "unboldmath": "", "frenchspacing": "", "left": "",
    "right": "", "leavevmode": "", "fussy": "", "null": "", "strut": "", "bgroup": "", "egroup": "",
    "begingroup": "", "endgroup": "",
}  # fmt: skip
"""Commands without arguments to what they print."""

MARKS = {
    "-": "", "/": "", ",": "\u202f", ":": "\u2005", ";": "\u2004", "!": "", "@": "", " ": " ", "\n": " ", "\t": " ",
    "\\": " ", "(": "(", ")": ")", "[": "[", "]": "]", "|": "|", "*": "", "+": "", "<": "<", ">": ">",
}  # fmt: skip
"""Commands of one sign that is no letter and no accent."""

KEEP = {
    # the first argument as it is
    "emph": 1, "textit": 1, "textbf": 1, "textsc": 1, "textrm": 1, "textsf": 1, "texttt": 1, "textsl": 1, "textup": 1,
    "textmd": 1, "textnormal": 1, "text": 1, "mbox": 1, "hbox": 1, "makebox": 1, "fbox": 1, "underline": 1, "uline": 1,
    "textln": 1, "textsubscript": 1, "textsuperscript": 1, "mkbibemph": 1, "mkbibitalic": 1, "mkbibbold": 1,
    "mkbibsuperscript": 1, "mkbibsubscript": 1, "MakeLowercase": 1, "textlf": 1, "textls": 1, "textcyr": 1,
    "MakeSentenceCase": 1, "mkbibacro": 1, "textgreek": 1, "textcyrillic": 1, "ensuremath": 1, "NoCaseChange": 1,
    "nocase": 1, "texorpdfstring": 2, "foreignlanguage": 2, "textcolor": 2, "href": 2, "hyperlink": 2, "textlang": 2,
    "selectlanguage": 0, "color": 0, "hspace": 0, "vspace": 0, "label": 0, "noopsort": 0, "nocite": 0, "index": 0,
    "fontencoding": 0, "fontfamily": 0, "hyphenation": 0, "phantom": 0, "thanks": 0, "singleletter": 1, "switchargs": 1,
    "acro": 1, "hyperref": 1, "enlargethispage": 0, "mathrm": 1,
    "mathbf": 1, "mathit": 1, "mathsf": 1, "mathcal": 1, "mathbb": 1,
    "textgerman": 1, "textenglish": 1, "textfrench": 1, "textturkish": 1, "textrussian": 1, "textlatin": 1,
    "textitalian": 1, "textspanish": 1, "textarabic": 1, "lowercase": 1, "textquote": 1, "citefield": 0,
    "section": 1, "footnote": 1, "mkbibfootnote": 1, "newblock": 0, "penalty": 0, "raisebox": 2, "scalebox": 2,
    "citeauthor": 0, "citetitle": 0, "cite": 0, "parencite": 0, "textcite": 0, "autocite": 0, "citealt": 0,
}  # fmt: skip
"""Commands to the argument of theirs that is printed, counted from 1; 0 for none. Those before it are not."""

QUOTES = frozenset({"enquote", "mkbibquote", "textcquote", "qq"})
"""csquotes and biblatex: quotation marks, the inner ones single."""

UPPER = frozenset({"MakeUppercase", "uppercase", "MakeTextUppercase", "MakeCapital"})

AROUND = {"mkbibparens": ("(", ")"), "parentext": ("(", ")"), "mkbibbrackets": ("[", "]"), "brackettext": ("[", "]"),
          "mkbibbraces": ("{", "}"), "mkbibendnote": ("", "")}  # fmt: skip

RUNNING = frozenset({
    "def", "edef", "gdef", "xdef", "let", "newcommand", "renewcommand", "providecommand", "DeclareRobustCommand",
    "newenvironment", "input", "include", "write", "immediate", "openin", "openout", "read", "csname", "expandafter",
    "catcode", "loop", "repeat", "special", "directlua", "usepackage", "RequirePackage", "documentclass", "futurelet",
    "global", "long", "outer", "newwrite", "newread", "jobname", "everypar", "ifx", "ifnum", "else", "fi", "scantokens",
    "ShellEscape", "includegraphics", "lstinputlisting", "verbatiminput", "newcount", "advance", "number", "the",
})  # fmt: skip
"""Commands that would define, read, write or run something; none is obeyed, and each stays as it is written."""
