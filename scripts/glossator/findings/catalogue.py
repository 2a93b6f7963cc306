"""The catalogue of findings: every message the project can print, by code.

Families: `w` witness, `t` text, `c` citation, `b` bibliography, `g` glossary,
`n` names, `d` dates, `a` arguments, `x` links, `l` links of the site, `p` project,
`y` YAML, `m` Markdown, `f` fixes, floors and silence, `z` frozen editions. A code is never used for another meaning;
a code that fires no more stays here marked as retired. To add a finding, add one row.
"""

from __future__ import annotations

from glossator.findings.chain_rules import CHAIN_RULES
from glossator.findings.citation_rules import CITATION_RULES
from glossator.findings.figure_rules import FIGURE_RULES
from glossator.findings.fix_rules import FIX_RULES
from glossator.findings.form_rules import FORM_RULES
from glossator.findings.frozen_rules import FROZEN_RULES
from glossator.findings.layout_rules import LAYOUT_RULES
from glossator.findings.library_rules import LIBRARY_RULES
from glossator.findings.link_rules import LINK_RULES
from glossator.findings.markdown_rules import MARKDOWN_RULES
from glossator.findings.note_rules import NOTE_RULES
from glossator.findings.project_rules import PROJECT_RULES
from glossator.findings.receipt_rules import RECEIPT_RULES
from glossator.findings.reference_rules import REFERENCE_RULES
from glossator.findings.rule import ERROR, NOTE, WARNING, Rule, Severity
from glossator.findings.sign_rules import SIGN_RULES
from glossator.findings.yaml_rules import YAML_RULES

__all__ = ["CATALOGUE", "Rule", "Severity"]

CATALOGUE: dict[str, Rule] = {
    # -- w: witness
    "w-001": Rule(ERROR, "this is not UTF-8: byte {byte} at offset {offset}", "save the file as UTF-8"),
    "w-002": Rule(ERROR, "the file is empty", "give a file with text in it, or remove it"),
    "w-003": Rule(ERROR, "this does not look like text: {why}", "give plain text; --encoding NAME names its encoding"),
    "w-004": Rule(WARNING, "note {number} has no marker in the running text", "give it by a `note-marker` decision"),
    "w-005": Rule(WARNING, "the correction of “{raw}” in {id} fits no place", "compare its `from` with the witness"),
    "w-006": Rule(WARNING, "the correction of “{raw}” in {id} fits {count} places", "add `before`, `line` or `count`"),
    "w-007": Rule(NOTE, "nobody has described {file}: it is read by general rules only", "describe it in sources.yml"),
    "w-008": Rule(WARNING, "marker “{raw}” has no note", "check whether the note's body was recognised"),
    "w-009": Rule(
        ERROR, "this file has {size}; a raw text is read up to {most}", "cut it into several files, one text each"
    ),
    "w-010": Rule(
        ERROR,
        "this file has more than {most} lines, which no text has",
        "take out blank lines, or cut it into several files",
    ),
    # -- t: text
    "t-001": Rule(ERROR, "this is not UTF-8: byte {byte} at offset {offset}", "save the file as UTF-8"),
    "t-002": Rule(ERROR, "the front matter is not YAML: {why}", "mend the lines between the two --- lines"),
    "t-003": Rule(ERROR, "the front matter has no `{field}`", "add it between the two --- lines"),
    "t-004": Rule(ERROR, "“{id}” cannot be an id or a file name of a page: {why}", "{wanted}"),
    "t-005": Rule(WARNING, "raw HTML is shown as text: {what}", "write it in Markdown"),
    "t-006": Rule(ERROR, "note [^{label}] has no text", "add a line `[^{label}]: …`"),
    "t-007": Rule(WARNING, "note [^{label}] is never referred to", "refer to it with [^{label}] or remove it"),
    "t-008": Rule(ERROR, "the words “{quotation}” of this note stand nowhere in {text}", "quote the text exactly"),
    "t-009": Rule(ERROR, "the words “{quotation}” of this note stand {count} times in {text}", "quote a word more"),
    "t-010": Rule(
        ERROR, "there is no text “{id}” for these notes", "name the file after the text, or remove it with the text"
    ),
    "t-011": Rule(ERROR, "a quotation of {words} words, {letters} letters", "quote at most eight words, 200 letters"),
    "t-012": Rule(ERROR, "two files give one id “{id}”: the other is {other}", "rename one of them"),
    "t-013": Rule(WARNING, "code {code} is silenced for this text but does not fire", "remove it from `silence`"),
    "t-014": Rule(ERROR, "front matter field `{field}` is {what}", "write {wanted}"),
    "t-015": Rule(ERROR, "this file cannot be read: {why}", "mend its permissions, or remove it"),
    "t-016": Rule(ERROR, "this is {what}: it is not read", "{remedy}"),
    "t-017": Rule(NOTE, "this is left out: it is {what}", "give it another name to have it read"),
    "t-018": Rule(NOTE, "this file becomes the text “{id}”: {why}", "rename it, or describe it in sources.yml"),
    "t-019": Rule(
        WARNING, "{count} invisible characters that do not belong here; the first is {character}", "remove them"
    ),
    "t-020": Rule(ERROR, "{what} holds the invisible character {character}", "remove it"),
    "t-021": Rule(ERROR, "id “{id}” differs from “{other}”, at {file}:{line}, only in case", "rename one of them"),
    "t-022": Rule(ERROR, "this file is {encoding}, not UTF-8: it is not read", "save the file as UTF-8"),
    "t-023": Rule(ERROR, "a merge left its marks here", "keep one of the two versions and remove the marks"),
    "t-024": Rule(ERROR, "this file has {size} MB; {most} MB are read at most", "divide it"),
    "t-025": Rule(ERROR, "a merge left its marks here; both versions were read", "run `glossator anchors`"),
    "t-026": Rule(ERROR, "this line of the registry cannot be read: {what}", "restore it from git, or remove it"),
    "t-027": Rule(
        ERROR, "two lines for “{id}” say different things; the first, at line {line}, counts", "run `glossator anchors`"
    ),
    "t-028": Rule(
        WARNING,
        "links to {id} (“{words} …”) may mean several passages: {where}",
        "leave one of the ids in its line of references/anchors.lock and write `alias` for `several`",
    ),
    "t-029": Rule(WARNING, "the registry of anchors is out of date", "run `glossator anchors`"),
    "t-030": Rule(
        NOTE, "there is no registry of anchors: a link lasts while its passage begins alike", "run `glossator anchors`"
    ),
    "t-031": Rule(
        WARNING, "the text “{id}” of these notes is called “{now}” today", "call them {now}.md, or write `text: {now}`"
    ),
    "t-032": Rule(ERROR, "the text “{id}” of these notes was divided: {texts}", "name the file after one of them"),
    "t-033": Rule(
        WARNING,
        "the words “{quotation}” of this note moved from {text} to {now}",
        "move the note to the notes of {now}",
    ),
    "t-034": Rule(WARNING, "passage {id} of this row is {now} today", "write {now}"),
    "t-035": Rule(ERROR, "passage {id} of this row {what}", "write the id of the passage that makes the claim"),
    "t-036": Rule(ERROR, "this line of what ¶ meant cannot be read: {what}", "restore it from git, or remove it"),
    # -- b: bibliography
    "b-001": Rule(ERROR, "this entry cannot be read: {why}", "mend it; the rest of the file was read"),
    "b-002": Rule(ERROR, "key “{key}” is used twice; the first is at line {line}", "give one of them another key"),
    "b-003": Rule(WARNING, "“{key}” has a field `{field}` that cannot be read: “{value}”", "{wanted}"),
    "b-004": Rule(ERROR, "“{key}” has no {field}", "add the field"),
    "b-005": Rule(NOTE, "no text cites “{key}”", "cite it, or leave it for readers who look further"),
    "b-006": Rule(ERROR, "the references could not be formatted: {why}", "mend the entry or the style that it names"),
    "b-007": Rule(
        WARNING,
        "key “{key}” differs from “{other}” at line {line} only in case or accents written otherwise",
        "rename one of them",
    ),
    "b-010": Rule(
        WARNING,
        "field `{field}` of “{key}” uses a string “{name}” that nobody defines",
        "put the words in braces, or define it with @string",
    ),
    "b-011": Rule(
        NOTE,
        "`{field}` of “{key}”, “{value}”, may be read in two ways; it was read as {taken}",
        "if that is not meant, write it as in ISO 8601-2: 1905-12, 1905/1912",
    ),
    "b-140": Rule(ERROR, "there is no style “{name}” in {folder}", "put NAME.csl there, or mend the name"),
    "b-141": Rule(
        ERROR,
        "this citation style cannot be used: {why}",
        "put a complete style (CSL 1.0.2) here; until then works have plain labels",
    ),
    "b-142": Rule(
        WARNING,
        "several citation styles are here, and none is chosen: {names}; “{taken}” was taken",
        "write `style: NAME` into {file}",
    ),
    "b-143": Rule(
        NOTE,
        "this citation style has no bibliography: a reference is printed as its first citation",
        "choose a style that has one",
    ),
    "b-144": Rule(
        WARNING,
        "the style prints “{key}” as {printed}, while the texts or its key say {settled}",
        "choose a style that sorts by author and year alone, or write the letter that it prints",
    ),
    **FIX_RULES,
    **FORM_RULES,
    **FROZEN_RULES,
    **LAYOUT_RULES,
    **LIBRARY_RULES,
    **LINK_RULES,
    **REFERENCE_RULES,
    **CITATION_RULES,
    **CHAIN_RULES,
    **FIGURE_RULES,
    **NOTE_RULES,
    **RECEIPT_RULES,
    **SIGN_RULES,
    **PROJECT_RULES,
    **YAML_RULES,
    **MARKDOWN_RULES,
    "b-170": Rule(WARNING, "“{key}” has a `{field}` that is none: “{value}”", "write {wanted}"),
    "b-171": Rule(WARNING, "“{key}” is {seen}, and nothing says where", "add `seenat`, `url` or `doi`"),
    # -- g: glossary
    "g-001": Rule(ERROR, "there is no term “{id}”", "add docs/glossary/{id}.md or mend the id"),
    "g-002": Rule(WARNING, "“{form}” is a form of both {first} and {second}", "give it to one of them"),
    "g-003": Rule(ERROR, "the entry has no text", "write at least one paragraph"),
    "g-004": Rule(NOTE, "no text uses the term “{id}”", "add a form under `also` if the texts word it otherwise"),
    # -- n: names, events and other records
    "n-001": Rule(ERROR, "this is not YAML: {why}", "mend the line; the rest of the project was read"),
    "n-002": Rule(ERROR, "this record has no `{field}`", "add it"),
    "n-003": Rule(ERROR, "id “{id}” is used twice; the first is at line {line}", "give one of them another id"),
    "n-004": Rule(ERROR, "field `{field}` is {what}", "write {wanted}"),
    "n-005": Rule(ERROR, "there is no {kind} “{id}”", "add it to {file} or mend the id"),
    "n-006": Rule(WARNING, "“{form}” is a form of both {first} and {second}", "give it to one of them"),
    "n-007": Rule(ERROR, "id “{id}” is {kind} already, at {file}:{line}", "ids are shared: rename one of them"),
    "n-008": Rule(NOTE, "no text mentions the {kind} “{id}”", "add a form under `also` if the texts word it otherwise"),
    "n-009": Rule(WARNING, "unknown field `{field}`", "the fields are {known}"),
    "n-010": Rule(ERROR, "this YAML is refused: {why}", "{wanted}"),
    "n-011": Rule(ERROR, "field `{field}` is written twice; the first one, at line {line}, counts", "keep one of them"),
    "n-012": Rule(ERROR, "`<<` takes no fields over here", "write the fields out"),
    "n-013": Rule(
        WARNING, "“{name}”, who wrote {key}, may be {candidates}", "write the name in full, there or in names.yml"
    ),
    "n-014": Rule(NOTE, "no text prints “{form}”, a form of {id}", "take it out of `also`, or mend its wording"),
    "n-015": Rule(ERROR, "field `{field}` is {what}", "write {wanted}"),
    "n-016": Rule(
        WARNING, "“{form}” is too long for a form: {count} characters, {most} are looked for", "write what is printed"
    ),
    "n-017": Rule(ERROR, "field `{field}` is {what}: no latitude is so large", "latitude comes first: `{wanted}`"),
    "n-018": Rule(
        ERROR,
        "field `state` has {what}, which is no state of the atlas",
        "write its code of three capitals (ISO 3166-1), as TUR, or a list of codes; a past state has `coordinates`",
    ),
    "n-019": Rule(
        ERROR,
        "field `{field}` {what}",
        "write a list of 2 to 200 places, as `[[40.4, 49.9], [41.7, 44.8]]`",
    ),
    # -- d: dates and events
    "d-001": Rule(
        ERROR, "“{date}” is no EDTF date", "write it as in ISO 8601-2: 2015-11-24, 2015-11, 1964/1979, 2015~"
    ),
    "d-002": Rule(ERROR, "“{date}” is no day of the calendar", "mend the date"),
    "d-003": Rule(NOTE, "no text mentions the event “{id}”", "add a form under `also` if the texts word it otherwise"),
    "d-004": Rule(ERROR, "there is no event “{id}”", "add it to references/events.yml or mend the id"),
    "d-005": Rule(
        NOTE,
        "{first} here and {last} on line {line} are one day in the two calendars, and both are told of the same",
        "if they are, say which is Old Style: “{first} (O.S.)”, or print both: “{first} ({last})”",
    ),
    "d-006": Rule(
        WARNING,
        "“{label}” is dated {printed} here and {date} at {file}:{line}",
        "mend the wrong date; if the text has it, add to the event `printed: {{text: {text}, date: {printed}}}`",
    ),
    "d-007": Rule(
        WARNING,
        "what came {word} “{label}” is dated {printed}, and that event {date} at {file}:{line}",
        "compare the two dates",
    ),
    "d-008": Rule(WARNING, "this stretch ends before it begins: from {first} to {last}", "mend one of the dates"),
    "d-009": Rule(ERROR, "“{date}” ends before it begins", "write the earlier date first"),
    "d-010": Rule(ERROR, "`printed` of “{id}” names a {kind} that is not there: “{name}”", "mend the id"),
    "d-011": Rule(NOTE, "no sentence of {text} tells of “{id}” with the date {date}", "mend `printed`, or take it out"),
    "d-060": Rule(ERROR, "events follow each other in a circle: {events}", "take one of them out of an `after` list"),
    # -- a: arguments
    "a-001": Rule(
        ERROR, "there is no text “{id}” for this argument", "name the file after the text, or remove it with the text"
    ),
    "a-002": Rule(ERROR, "“{word}” is no part of an argument", "write {wanted}"),
    "a-003": Rule(WARNING, "this item is both {first} and {second}; {first} counts", "keep one of them"),
    "a-004": Rule(ERROR, "there is no ¶ {number} in {text}, which has {last}", "mend the number"),
    "a-005": Rule(ERROR, "the words “{quotation}” stand nowhere in {where}", "quote the text exactly"),
    "a-006": Rule(
        ERROR, "the words “{quotation}” stand {count} times in {where}", "quote a word more, or add the [¶ …]"
    ),
    "a-007": Rule(
        ERROR, "a quotation of {words} words, {letters} letters", "anchor to at most eight words, 200 letters"
    ),
    "a-008": Rule(ERROR, "“{printed}” names no passages", "write [¶ 31], [¶ 31, 33], [¶¶ 31–33] or [¶ 31 “words”]"),
    "a-009": Rule(ERROR, "an item at or behind this line says nothing", "write what the text says, or remove it"),
    "a-010": Rule(WARNING, "this item is anchored to no passage", "add [¶ …] or a quotation of the text"),
    "a-011": Rule(WARNING, "this item stands deeper than {most} levels", "it is read as one of level {most}: move it"),
    "a-012": Rule(ERROR, "this argument has more than {most} items", "the others are printed without links: divide it"),
    "a-013": Rule(ERROR, "this item is anchored to more than {most} passages", "the others are left out: divide it"),
    "a-014": Rule(ERROR, "two files argue for “{id}”: the other is {other}", "make one of them"),
    "a-015": Rule(WARNING, "this file holds no list", "write the argument as a list, one item a point"),
    "a-016": Rule(
        ERROR, "a heading in an item is no point", "take out the signs #, or the line of hyphens below the words"
    ),
    "a-017": Rule(WARNING, "¶ {number} is now ¶ {now} of {text}: “{words} …”", "write ¶ {now}"),
    "a-018": Rule(ERROR, "the passage that was ¶ {number} {what}", "write the ¶ of the passage that is meant"),
    "a-019": Rule(
        WARNING, "the text “{id}” of this argument is called “{now}” today", "call it {now}.md, or write `text: {now}`"
    ),
    # -- x: links
    "x-001": Rule(ERROR, "a link to {target} leads nowhere: {file} has no such place", "build again"),
    "x-002": Rule(ERROR, "{target} does not list its use in {passage}", "build again"),
    "x-003": Rule(ERROR, "{passage} does not link to {target}", "build again"),
    "x-004": Rule(ERROR, "a link to “{address}” is not followed: only http, https, mailto and paths are", "mend it"),
    "x-005": Rule(WARNING, "a link to “{address}” leads nowhere", "mend the path"),
    "x-006": Rule(
        ERROR,
        "this file is not published: {why}",
        "remove it, or give it as a kind that the manual lists (Forms of file)",
    ),
    "x-008": Rule(
        ERROR, "the picture “{address}” is on another host: a link is shown instead", "save the picture below docs/"
    ),
    "x-009": Rule(ERROR, "`{setting}` asks another host: {address}", "{wanted}"),
    "x-010": Rule(ERROR, "this site holds local copies: {texts}", "publish a build made without the originals"),
    "x-011": Rule(
        ERROR, "this page says noindex: it quotes a local copy", "publish a build made without the originals"
    ),
    "x-012": Rule(
        ERROR, "eleven words in a row or more are those of {text}: “{words} …”", "take them out, and build again"
    ),
    "x-013": Rule(ERROR, "no list shows what was built here", "build the site again with this version"),
    "x-014": Rule(ERROR, "this file {what}", "build the site again; what is not its own belongs elsewhere"),
    "x-015": Rule(ERROR, "this file was built and is missing", "build the site again"),
    "x-016": Rule(ERROR, "this file cannot be looked into: {why}", "remove it from the site"),
    "x-017": Rule(NOTE, "words were not compared: no text is at hand", "name the folder of originals with --sources"),
    "x-020": Rule(ERROR, "{second} would stand at the address of {first}: {address}", "give it another id or name"),
}
