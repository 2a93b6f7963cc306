"""The style sheet of a book: little, for a reader's own settings come first; colours are left to the device."""

from __future__ import annotations

_FACES = (
    ("normal", 400, "latin"), ("normal", 600, "latin-bold"), ("italic", 400, "latin-italic"),
    ("normal", 400, "more"), ("italic", 400, "more-italic"),
    ("normal", 400, "cyrillic"), ("italic", 400, "cyrillic-italic"),
)  # fmt: skip
_RANGES = {"latin": "", "more": "unicode-range: U+00A1-024F,U+0259,U+02B9-0328,U+1E00-1EFF,U+2000-2265;",
           "cyrillic": "unicode-range: U+0301,U+0400-04FF;"}  # fmt: skip

STYLE = (
    "".join(
        f'@font-face {{ font-family: "Glossator Serif"; font-style: {style}; font-weight: {weight}; '
        f'src: url("fonts/glossator-serif-{name}.woff2") format("woff2"); {_RANGES[name.partition("-")[0]]} }}\n'
        for style, weight, name in reversed(_FACES)
    )
    + """body { font-family: "Glossator Serif", serif; line-height: 1.45; margin: 0 5%; }
h1, h2, h3, h4, h5, h6 { font-weight: 600; line-height: 1.2; text-align: start; break-after: avoid; }
h1 { font-size: 1.6em; margin: 2em 0 1em; overflow-wrap: anywhere; }
h2 { font-size: 1.25em; margin: 1.6em 0 0.6em; }
p { margin: 0 0 0.6em; orphans: 2; widows: 2; }
a { color: inherit; text-decoration: underline dotted; text-underline-offset: 0.2em; }
dfn { font-style: normal; }
sup { font-size: 0.7em; line-height: 0; }
sup a { text-decoration: none; }
blockquote { margin: 0.8em 1.5em; }
pre { white-space: pre-wrap; }
table { border-collapse: collapse; }
td, th { border: 1px solid; padding: 0.2em 0.4em; text-align: start; }
dt { font-weight: 600; margin-top: 1em; }
dd { margin: 0 0 0 1em; }
.n { font-size: 0.7em; margin-inline-end: 0.6em; opacity: 0.7; }
.by, .also { font-style: italic; }
.uses { font-size: 0.8em; }
.uses a { margin-inline-end: 0.4em; white-space: nowrap; }
.works { list-style: none; padding: 0; }
.works li { margin: 0 0 0.8em; }
.works p { margin: 0; }
.works p:first-child { padding-inline-start: 1.5em; text-indent: -1.5em; }
.when { font-weight: 400; }
.smallcaps { font-variant: small-caps; }
aside .mark { font-size: 0.85em; margin: 0; }
aside { margin: 0.8em 0; }
.cover { text-align: center; margin: 0; }
.cover img { max-width: 100%; max-height: 100vh; }
.time { margin: 1em 0; }
.time svg { width: 100%; max-width: 34em; height: auto; overflow: visible; }
.time rect:not([fill]), .time circle:not([fill]) { fill: currentColor; }
.time text { fill: currentColor; }
.time text.g-in { fill: #fff; }
.time a { text-decoration: none; }
.time .g-year { text-anchor: middle; opacity: 0.75; }
.time .g-start { text-anchor: start; }
.time .g-end { text-anchor: end; }
.time .g-span { color: #6b6558; }
.time .g-moment { color: #8a2f1d; }
.time .g-grid, .time .g-break, .time .g-ruler, .time .g-arrow { fill: none; stroke: currentColor; stroke-width: 1; }
.time .g-grid { opacity: 0.15; }
.time .g-break { opacity: 0.4; stroke-dasharray: 3 3; }
.g-data, .g-chart { margin: 1em 0; break-inside: avoid; }
.g-data figcaption { font-weight: 600; }
.g-chart figcaption { font-size: 0.8em; margin-top: 0.4em; }
.g-data svg { overflow: visible; max-width: 34em; }
.g-data text, .g-map text { fill: currentColor; }
.g-data a, .g-map a { text-decoration: none; }
.g-data .g-span { color: #6b6558; }
.g-data .g-moment { color: #8a2f1d; }
.g-data rect:not([fill]), .g-data circle { fill: currentColor; }
.g-data rect.g-said { fill: none; stroke: currentColor; stroke-dasharray: 3 2; }
.g-data circle.g-ring, .g-map circle.g-ring { fill: none; stroke: currentColor; stroke-width: 1.4; }
.g-data .g-course { stroke: currentColor; stroke-width: 1.6; opacity: 0.55; }
.g-data .g-doubt { stroke: currentColor; stroke-width: 5; opacity: 0.35; }
.g-data .g-cut path { fill: none; stroke: currentColor; stroke-width: 1.4; }
.g-data .g-grid { stroke: currentColor; opacity: 0.15; }
.g-data .g-year { text-anchor: middle; opacity: 0.75; }
.g-data .g-start { text-anchor: start; }
.g-data .g-end { text-anchor: end; }
.g-map { display: block; width: 100%; aspect-ratio: 8 / 5; border: 1px solid; overflow: hidden; }
.g-map path { fill: none; stroke: currentColor; vector-effect: non-scaling-stroke; stroke-linejoin: round; }
.g-map .g-land, .g-map .g-state { fill: currentColor; fill-opacity: 0.1; fill-rule: evenodd; stroke-width: 0.7; }
.g-map .g-state { fill-opacity: 0.25; }
.g-map .g-border, .g-map .g-disputed { stroke-width: 0.7; opacity: 0.6; }
.g-map .g-disputed { stroke-dasharray: 3 2; }
.g-map a { color: #8a2f1d; }
.g-map .g-route { stroke-width: 1.8; stroke-dasharray: 6 2; }
.g-map .g-route.g-faint { stroke-dasharray: 1 4; }
.g-map .g-zone { fill: currentColor; fill-opacity: 0.16; stroke-dasharray: 4 2; }
.g-map circle { fill: currentColor; }
.g-map .g-from-1, .g-map .g-from-2, .g-map .g-only-1, .g-map .g-only-2 { display: none; }
"""
)
