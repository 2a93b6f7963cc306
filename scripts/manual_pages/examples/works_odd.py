"""Works, what is odd about one: wrong and right of each finding."""

from __future__ import annotations

from collections.abc import Mapping

from manual_pages.examples.example import WORKS, Example, Unshown, alone, record, text, work, works

_RYE = "author = {Rye, Tom}\n"
_STYLE = """<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
  <info><title>Plain</title><id>plain</id><updated>2026-01-01T00:00:00+00:00</updated></info>
  <citation><layout><names variable="author"/> <date variable="issued" form="text"/></layout></citation>
  <bibliography><layout><names variable="author"/><text variable="title" prefix=" "/></layout></bibliography>
</style>
"""
_UNLISTED = _STYLE.replace(_STYLE[_STYLE.index("  <bibliography") : _STYLE.index("</style>")], "")
_NAMELESS = _STYLE.replace('<names variable="author"/><text variable="title" prefix=" "/>', '<text variable="DOI"/>')
_CHOSEN = "references/citations.yml"

EXAMPLES: Mapping[str, Example | Unshown] = {
    "b-120": record(
        WORKS,
        work("dale1935", "author = {Dale, Una}\ntitle = {Wrecks}\ndate = {1935}")
        + work("both", "entryset = {dale1935}", "set"),
        work("dale1935", "author = {Dale, Una}\ntitle = {Wrecks}\ndate = {1935}"),
    ),
    "b-121": works("rye1936", f"{_RYE}date = {{1936}}", f"{_RYE}title = {{Flags}}\ndate = {{1936}}"),
    "b-122": works("rye1937", f"{_RYE}title = {{Signals}}", f"{_RYE}title = {{Signals}}\ndate = {{1937}}"),
    "b-123": Unshown("it takes a field of ten thousand characters"),
    "b-124": Unshown("it takes a work with hundreds of authors"),
    "b-125": Unshown("it is said no more: a work can be cited by each of its keys"),
    "b-126": record(
        WORKS,
        work("rye1939", f"{_RYE}title = {{Boats}}\ndate = {{1939}}\nxdata = {{quay}}") + work("quay", "publisher = {Quay House}\nxdata = {rye1939}", "xdata"),
        work("rye1939", f"{_RYE}title = {{Boats}}\ndate = {{1939}}\nxdata = {{quay}}") + work("quay", "publisher = {Quay House}", "xdata"),
    ),
    "b-130": record(
        WORKS,
        work("rye1940", f"{_RYE}title = {{Nets}}\ndate = {{1940}}")
        + work("rye1941", f"{_RYE}title = {{Hooks}}\ndate = {{1941}}\nids = {{rye1940}}"),
        work("rye1940", f"{_RYE}title = {{Nets}}\ndate = {{1940}}")
        + work("rye1941", f"{_RYE}title = {{Hooks}}\ndate = {{1941}}\nids = {{rye1941a}}"),
    ),
    "b-131": record(
        WORKS, '@preamble{"\\usepackage{anchor} \\newcommand{\\ship}{Aurora}"}\n', '@preamble{"\\newcommand{\\ship}{Aurora}"}\n'
    ),
    "b-132": alone(record(
        WORKS,
        '@preamble{"\\newcommand{\\tow}{\\tow}"}\n' + work("rye1942", f"{_RYE}title = {{The \\tow}}\ndate = {{1942}}"),
        '@preamble{"\\newcommand{\\tow}{Tow}"}\n' + work("rye1942", f"{_RYE}title = {{The \\tow}}\ndate = {{1942}}"),
    )),
    "b-140": alone(Example(_CHOSEN, "style: plian\n", "style: plain\n", (("references/styles/plain.csl", _STYLE),))),
    "b-141": alone(Example("references/styles/plain.csl", "<style>not a style</style>\n", _STYLE)),
    "b-142": alone(Example(
        "references/styles/plain.csl", _STYLE, _STYLE,
        (("references/styles/rather.csl", _STYLE.replace("plain", "rather")),), right_beside=((_CHOSEN, "style: plain\n"),),
    )),
    "b-143": alone(Example("references/styles/plain.csl", _UNLISTED, _STYLE)),
    "b-144": Unshown("it takes a citation style that sorts works of one year by neither title nor key"),
    "b-150": works("rye1943", f"{_RYE}title = {{Gulls}}\ndate = {{1943}}",
                   f"{_RYE}title = {{Gulls}}\ndate = {{1943}}\njournaltitle = {{Birds}}", "article"),
    "b-151": alone(Example(
        WORKS, work("rye1944", f"{_RYE}title = {{Terns}}\ndate = {{1944}}"),
        work("rye1944", f"{_RYE}title = {{Terns}}\ndate = {{1944}}\ndoi = {{10.5555/terns}}"),
        (("references/styles/plain.csl", _NAMELESS), ("docs/texts/terns.md", text("terns", "Terns came [@rye1944]."))),
    )),
    "b-152": works("rye1945", f"{_RYE}title = {{Auks}}\ndate = {{1945}}\nannotator = {{Marsh, Cy}}",
                   f"{_RYE}title = {{Auks}}\ndate = {{1945}}\ntitleaddon = {{annotated by Cy Marsh}}"),
    "b-153": works("king1946", "author = {King, Martin, Jr.}\ntitle = {Crabs}\ndate = {1946}",
                   "author = {King, Jr., Martin}\ntitle = {Crabs}\ndate = {1946}"),
    "b-154": works("rye1947", f"{_RYE}title = {{Cod}}\ndate = {{1947}}\norigdate = {{1974}}",
                   f"{_RYE}title = {{Cod}}\ndate = {{1947}}\norigdate = {{1847}}"),
    "b-155": record(
        WORKS,
        work("rye1948", f"{_RYE}title = {{Eels of the Fjord}}\ndate = {{1948}}")
        + work("rye1948eels", f"{_RYE}title = {{Eels of the Fjord}}\ndate = {{1948}}"),
        work("rye1948", f"{_RYE}title = {{Eels of the Fjord}}\ndate = {{1948}}"),
    ),
    "b-160": works("rye1951", "author = {Rye, Tom and}\ntitle = {Mussels}\ndate = {1951}", f"{_RYE}title = {{Mussels}}\ndate = {{1951}}"),
    "b-161": works("rye1953", f"{_RYE}title = {{Eels}}\ndate = {{1951}}\nyear = {{1915}}", f"{_RYE}title = {{Eels}}\ndate = {{1951}}"),
    "b-162": works("rye1955", f"{_RYE}title = {{Rays}}\ndate = {{1952}}\ndoi = {{10.1000/rays.}}",
                   f"{_RYE}title = {{Rays}}\ndate = {{1952}}\ndoi = {{10.1000/rays}}"),
    "b-163": works("rye1954", "author = {Rye, Ida and Rye, Ida}\ntitle = {Skates}\ndate = {1953}",
                   "author = {Rye, Ida}\ntitle = {Skates}\ndate = {1953}"),
    "b-170": works("rye1949", f"{_RYE}title = {{Seals}}\ndate = {{1949}}\nseen = {{excerp}}\nseenat = {{https://norrvik.example/seals}}",
                   f"{_RYE}title = {{Seals}}\ndate = {{1949}}\nseen = {{excerpt}}\nseenat = {{https://norrvik.example/seals}}"),
    "b-171": works("rye1950", f"{_RYE}title = {{Otters}}\ndate = {{1950}}\nseen = {{whole}}",
                   f"{_RYE}title = {{Otters}}\ndate = {{1950}}\nseen = {{whole}}\nseenat = {{https://norrvik.example/seals}}"),
}  # fmt: skip
"""Code to its example. To add one, add a row."""
