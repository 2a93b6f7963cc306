"""The style sheet of a PDF (CSS Paged Media 3, CSS GCPM 3): A4, running heads, numbers of pages, notes at the foot."""

from __future__ import annotations

from glossator.weave.paper_letters import CUTS, FAMILY

FACES = {f"glossator:fonts/{style}-{weight}": (style, weight) for style, weight in CUTS}
"""Where the sheet asks for our letters, addresses that lead nowhere but to our own files, to style and weight."""
_FONTS = "".join(
    f'@font-face {{ font-family: "{FAMILY}"; font-style: {style}; font-weight: {weight}; src: url("{address}"); }}\n'
    for address, (style, weight) in FACES.items()
)

STYLE = (
    _FONTS
    + """
@page {
  size: A4; margin: 27mm 28mm 27mm 34mm;
  font: 8.5pt/1.2 "Glossator", serif; color: #444;
  @bottom-center { content: counter(page); vertical-align: top; padding-top: 7mm; }
  @footnote { border-top: 0.4pt solid #888; padding-top: 1.5mm; margin-top: 5mm; }
}
@page :left { @top-left { content: string(text); text-align: left; white-space: nowrap; overflow: hidden;
  text-overflow: ellipsis; vertical-align: bottom; padding-bottom: 6mm; } }
@page :right { @top-right { content: string(section); text-align: right; font-style: italic; white-space: nowrap;
  overflow: hidden; text-overflow: ellipsis; vertical-align: bottom; padding-bottom: 6mm; } }
@page :first { @top-left { content: none; } @top-right { content: none; } }
html { font: 10.5pt/1.42 "Glossator", serif;
  font-variant-numeric: oldstyle-nums; }
body { margin: 0; hyphens: auto; hyphenate-limit-chars: 6 3 3; overflow-wrap: anywhere; orphans: 2; widows: 2; }
h1, h2, h3, h4, h5, h6 { font-weight: 600; line-height: 1.2; text-align: start; hyphens: manual; break-after: avoid;
  break-inside: avoid; bookmark-label: content(text); }
h1 { font-size: 19pt; margin: 0 0 5mm; string-set: text content(text), section content(text); bookmark-level: 1; }
h2 { font-size: 13pt; margin: 7mm 0 2mm; string-set: section content(text); bookmark-level: 2; }
h3 { font-size: 11pt; margin: 5mm 0 1mm; bookmark-level: 3; }
h4, h5, h6 { font-size: 10.5pt; font-style: italic; font-weight: 400; margin: 4mm 0 1mm; bookmark-level: 4; }
h5 { bookmark-level: 5; }
h6 { bookmark-level: 6; }
p { margin: 0 0 2mm; }
ul, ol { margin: 0 0 2mm; padding-inline-start: 7mm; }
blockquote { margin: 3mm 7mm; }
pre { white-space: pre-wrap; font-size: 9pt; hyphens: none; }
table { border-collapse: collapse; font-size: 8.5pt; line-height: 1.3; width: 100%; margin: 3mm 0;
  font-variant-numeric: lining-nums tabular-nums; }
th, td { border: 0.4pt solid #999; padding: 1mm 1.5mm; text-align: start; vertical-align: top; }
th { font-weight: 600; }
:is(th, td):first-child:nth-last-child(n+8), :is(th, td):first-child:nth-last-child(n+8) ~ * {
  font-size: 6.5pt; padding: 0.5mm 0.7mm; }
tr { break-inside: avoid; }
hr { border: 0; border-top: 0.4pt solid #888; width: 30%; margin: 6mm auto; }
a { color: #6d2416; text-decoration: none; }
a[href^="http"] { hyphens: manual; }
.time { margin: 0 0 5mm; }
.time svg { width: 100%; height: auto; }
sup { font-size: 0.72em; line-height: 0; }
.smallcaps { font-variant: small-caps; }
.caption { font-style: italic; break-after: avoid; }

.text, .back { break-before: page; }
.text.first { break-before: auto; }
.by { font-style: italic; }
.about { color: #444; font-size: 9pt; margin-bottom: 6mm; }
.n { position: absolute; left: -13mm; width: 9mm; text-align: right; font-size: 7.5pt; line-height: 2; color: #666; }
[dir=rtl] .n { left: auto; right: -13mm; text-align: left; }

.note { float: footnote; footnote-policy: line; font-size: 8.5pt; line-height: 1.34; font-style: normal;
  font-weight: 400; margin-bottom: 0.8mm; text-indent: 0; text-align: start; }
.note::footnote-call { content: "\\2060" attr(data-mark); font-size: 7.4pt; line-height: 0; vertical-align: super;
  color: #6d2416; }
.note::footnote-marker { content: attr(data-mark); padding-inline-end: 1mm; font-variant-numeric: lining-nums; }
.behind::footnote-call { content: none; }
.par + .par { display: block; }
.late { font-size: 9pt; line-height: 1.36; }

.contents { margin: 0 0 8mm; }
.contents .heading { font-weight: 600; margin: 0 0 1.5mm; }
.contents ul { list-style: none; padding: 0; margin: 0; }
.contents li { margin: 0 0 0.8mm; hyphens: none; }
.contents a { color: inherit; }
.contents a::after { content: leader(". ") target-counter(attr(href), page); color: #444; }
.contents .below { margin-inline-start: 6mm; font-size: 9.5pt; }
.title { padding-top: 70mm; text-align: center; }
.title .name { font-size: 26pt; line-height: 1.15; font-weight: 600; margin: 0 0 8mm; hyphens: manual;
  string-set: text content(text); }
.title + .contents { break-before: page; }

.back { font-size: 9pt; line-height: 1.36; }
dl { margin: 0; }
dt { font-weight: 600; margin-top: 2.5mm; break-after: avoid; }
dd { margin: 0 0 0 5mm; }
dd p { margin: 0 0 0.8mm; }
dfn { font-style: normal; }
dd h2, dd h3, dd h4, dd h5, dd h6 { font-size: 9pt; margin: 2mm 0 0.5mm; bookmark-level: none; string-set: none; }
.also { font-style: italic; break-after: avoid; }
.uses { font-size: 8pt; hyphens: none; }
dd .uses { break-before: avoid; }
.uses a { white-space: nowrap; margin-inline-end: 1mm; }
.works { list-style: none; padding: 0; }
.works li { margin: 0 0 1.6mm; break-inside: avoid; }
.works p { margin: 0; }
.works p:first-child { padding-inline-start: 6mm; text-indent: -6mm; }
.works .uses { padding-inline-start: 6mm; }
.when { font-weight: 400; }
"""
)
