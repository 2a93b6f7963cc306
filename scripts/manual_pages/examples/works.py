"""Works, how an entry is written: wrong and right of each finding."""

from __future__ import annotations

from collections.abc import Mapping

from manual_pages.examples.example import WORKS, Example, Unshown, record, work, works

_BERG = "author = {Berg, Ida}\n"

EXAMPLES: Mapping[str, Example | Unshown] = {
    "b-001": record(
        WORKS, "@book{,\n  title = {Lamps of the North},\n  date = {1911},\n}\n",
        "@book{anon1911,\n  title = {Lamps of the North},\n  date = {1911},\n}\n",
    ),
    "b-002": record(
        WORKS,
        work("berg1903", f"{_BERG}title = {{Oil}}\ndate = {{1903}}") + work("berg1903", f"{_BERG}title = {{Gas}}\ndate = {{1903}}"),
        work("berg1903a", f"{_BERG}title = {{Oil}}\ndate = {{1903}}") + work("berg1903b", f"{_BERG}title = {{Gas}}\ndate = {{1903}}"),
    ),
    "b-003": works("berg1904", f"{_BERG}title = {{Wicks}}\ndate = {{19o4}}", f"{_BERG}title = {{Wicks}}\ndate = {{1904}}"),
    "b-004": works("nobody1905", "date = {1905}", f"{_BERG}title = {{Glass}}\ndate = {{1905}}"),
    "b-005": Example(
        WORKS, work("berg1906", f"{_BERG}title = {{Buoys}}\ndate = {{1906}}"), work("berg1906", f"{_BERG}title = {{Buoys}}\ndate = {{1906}}"),
        wrong_beside=(("docs/texts/buoys.md", "---\ntitle: Buoys\n---\n\nBuoys were rare.\n"),),
        right_beside=(("docs/texts/buoys.md", "---\ntitle: Buoys\n---\n\nBuoys were rare [@berg1906].\n"),),
    ),
    "b-006": Unshown("no entry is known that the processor of references refuses; it is caught should there be one"),
    "b-007": record(
        WORKS, work("dahl1907", "author = {Dahl, Per}\ntitle = {Bells}\ndate = {1907}") + work("Dahl1907", "author = {Dahl, Per}\ntitle = {Horns}\ndate = {1907}"),
        work("dahl1907a", "author = {Dahl, Per}\ntitle = {Bells}\ndate = {1907}") + work("dahl1907b", "author = {Dahl, Per}\ntitle = {Horns}\ndate = {1907}"),
    ),
    "b-010": works("berg1908", f"{_BERG}title = {{Piers}}\ndate = {{1908}}\npublisher = quayhouse",
                   f"{_BERG}title = {{Piers}}\ndate = {{1908}}\npublisher = {{Quay House}}"),
    "b-011": works("berg1909", f"{_BERG}title = {{Tides}}\ndate = {{1909/12}}", f"{_BERG}title = {{Tides}}\ndate = {{1909-12}}"),
    "b-100": works("berg1910", f"{_BERG}title = {{Reefs}} and shoals\ndate = {{1910}}",
                   f"{_BERG}title = {{Reefs and shoals}}\ndate = {{1910}}"),
    "b-101": record(
        WORKS, "@book{holm1912,\n  author = {Holm, Eva}\n  title = {Masts},\n  date = {1912},\n}\n",
        "@book{holm1912,\n  author = {Holm, Eva},\n  title = {Masts},\n  date = {1912},\n}\n",
    ),
    "b-102": record(
        WORKS, "@book{holm1913,\n  author = {Holm, Eva},\n  title = {Sails}},\n  date = {1913},\n}\n",
        "@book{holm1913,\n  author = {Holm, Eva},\n  title = {Sails},\n  date = {1913},\n}\n",
    ),
    "b-103": works("holm1914", "author = {Holm, Eva}\ntitle = {Ropes}\ndate {1914}",
                   "author = {Holm, Eva}\ntitle = {Ropes}\ndate = {1914}"),
    "b-104": record(
        WORKS, "% @book{holm1915, title = {Knots}, date = {1915}}\n",
        "@book{holm1915,\n  author = {Holm, Eva},\n  title = {Knots},\n  date = {1915},\n}\n",
    ),
    "b-105": record(
        WORKS, "book{holm1916,\n  author = {Holm, Eva},\n  title = {Oars},\n  date = {1916},\n}\n",
        "@book{holm1916,\n  author = {Holm, Eva},\n  title = {Oars},\n  date = {1916},\n}\n",
    ),
    "b-106": works("holm1917", "author = {Holm, Eva}\ntilte = {Keels}\ndate = {1917}",
                   "author = {Holm, Eva}\ntitle = {Keels}\ndate = {1917}"),
    "b-107": works("holm1978", "author = {Holm, Eva}\ntitle = {Hulls}\ndate = {1978}\nisbn = {978-3-16-148410-7}",
                   "author = {Holm, Eva}\ntitle = {Hulls}\ndate = {1978}\nisbn = {978-3-16-148410-0}"),
    "b-108": record(
        WORKS, work("lund1921", "author = {Lund, Kari}\ntitle = {Fog}\ndate = {1921}\ndoi = {10.5555/fog}")
        + work("lund1922", "author = {Lund, Kari}\ntitle = {Ice}\ndate = {1922}\ndoi = {10.5555/fog}"),
        work("lund1921", "author = {Lund, Kari}\ntitle = {Fog}\ndate = {1921}\ndoi = {10.5555/fog}")
        + work("lund1922", "author = {Lund, Kari}\ntitle = {Ice}\ndate = {1922}\ndoi = {10.5555/ice}"),
    ),
    "b-109": record(
        WORKS, work("hutchinson1923", "author = {Hutchinson, Ann}\ntitle = {Snow}\ndate = {1923}")
        + work("hutchinson1924", "author = {Hutchnson, Ann}\ntitle = {Hail}\ndate = {1924}"),
        work("hutchinson1923", "author = {Hutchinson, Ann}\ntitle = {Snow}\ndate = {1923}")
        + work("hutchinson1924", "author = {Hutchinson, Ann}\ntitle = {Hail}\ndate = {1924}"),
    ),
    "b-110": works("ministry1925", "author = {Ministry of Lighthouses}\ntitle = {A list}\ndate = {1925}",
                   "author = {{Ministry of Lighthouses}}\ntitle = {A list}\ndate = {1925}"),
    "b-111": works("three1926", "author = {Ann Doe, Bo Rivers, Cy Marsh}\ntitle = {Rain}\ndate = {1926}",
                   "author = {Doe, Ann and Rivers, Bo and Marsh, Cy}\ntitle = {Rain}\ndate = {1926}"),
    "b-112": works("lund1927", "author = {Lund, Kari}\ntitle = {Wind}\ndate = {12 June 1927}",
                   "author = {Lund, Kari}\ntitle = {Wind}\ndate = {1927-06-12}"),
    "b-113": works("lund1928", "author = {Lund, Kari}\ntitle = {Calm}\ndate = {1928}\nnote = {\\bibstring{inpresss}}",
                   "author = {Lund, Kari}\ntitle = {Calm}\ndate = {1928}\nnote = {\\bibstring{inpress}}"),
    "b-114": works("lund1929", "author = {Lund, Kari}\ntitle = {The \\ship{Aurora}}\ndate = {1929}",
                   "author = {Lund, Kari}\ntitle = {The \\emph{Aurora}}\ndate = {1929}"),
    "b-115": works("lund1930", "author = {Lund, Kari}\ntitle = {Charts}\ndate = {1930}\nnote = {\\input{notes.tex}}",
                   "author = {Lund, Kari}\ntitle = {Charts}\ndate = {1930}\nnote = {Second printing}"),
    "b-116": works("lund1931", "author = {Lund, Kari}\ntitle = {The <b>Aurora</b>}\ndate = {1931}",
                   "author = {Lund, Kari}\ntitle = {The \\textbf{Aurora}}\ndate = {1931}"),
    "b-117": works("lund1932", "author = {Lund, Kari}\ntitle = {Salt &amp; Tar}\ndate = {1932}",
                   "author = {Lund, Kari}\ntitle = {Salt \\& Tar}\ndate = {1932}"),
    "b-118": works("lund1933", "author = {given=Kari, family=Lund, nickname=Kim}\ntitle = {Rust}\ndate = {1933}",
                   "author = {given=Kari, family=Lund}\ntitle = {Rust}\ndate = {1933}"),
    "b-119": works("lund1934", "author = {Lund, Kari}\ntitle = {Moles}\ndate = {1934}\nxdata = {quayhuose}",
                   "author = {Lund, Kari}\ntitle = {Moles}\ndate = {1934}\npublisher = {Quay House}"),
}  # fmt: skip
"""Code to its example. To add one, add a row."""
