"""Fourteen mistakes in the library."""

from .row import Mistake

FILE = "references/library.bib"

MISTAKES = (
    Mistake(
        FILE,
        "  journaltitle = {Journal of Tolls}",
        "  ‸jounaltitle = {Journal of Tolls}",
        "journaltitle",
        "  journal = {Journal of Tolls}",
    ),
    Mistake(FILE, "@article{moreau2003", "@‸artcle{moreau2003", "article", "@periodical{moreau2003"),
    Mistake(FILE, "  date = {1987},", "  date = {‸1987-13},", "", "  date = {1987-12},"),
    Mistake(FILE, "@incollection{ortega1999", "@incollection{‸keller1987", "", "@inbook{ortega1999"),
    Mistake(
        FILE, "  title = {Salt and Silence},", "  title = {Salt and Silence}‸", "", "  title = {Salt, and Silence},"
    ),
    Mistake(
        FILE, "  title = {Salt and Silence},", "  title = {Salt and Silence}‸},", "", "  title = {{Salt} and Silence},"
    ),
    Mistake(
        FILE,
        "  title = {Salt and Silence},\n  booktitle",
        "  title = {Salt and Silence},\n  ‸title = {Salt},\n  booktitle",
        "",
        "  title = {Salt and Silence},\n  subtitle = {A},\n  booktitle",
    ),
    Mistake(FILE, "  doi = {10.1234/jt.2003.14}", "  doi = {‸11.1234/jt.2003.14}", "", "  doi = {10.1234/jt.2003.15}"),
    Mistake(FILE, "  pagetotal = {240},", "  isbn = {‸978-3-16-148410-1},", "", "  isbn = {978-3-16-148410-0},"),
    Mistake(FILE, "  language = {english}", "  language = {‸englsh}", "english", "  language = {german}"),
    Mistake(FILE, "@book{keller1987,", "@book{‸,", "", "@book{keller1987 ,"),
    Mistake(FILE, "  pages = {1--38},", "  pages = {‸38--1},", "", "  pages = {1-38},"),
    Mistake(
        FILE,
        "  publisher = {Quay Books},",
        "  publisher = {Quay Books},\n  seen = {‸hole},",
        "whole",
        "  publisher = {Quay Books},\n  seen = {citation},",
    ),
    Mistake(
        FILE,
        "  editor = {Weiss, Otto},",
        "  editor = {Weiss, Otto},\n  crossref = {‸kellr1987},",
        "keller1987",
        "  editor = {Weiss, Otto and Blau, Eva},",
    ),
)
