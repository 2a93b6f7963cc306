"""Verbatim, different or not found, in the language of statutes, newspapers, poems, speeches, science and letters.

Each source is invented. V: word for word; D: differs; N: so little is the same that it is another text's, or nobody's.
"""

from __future__ import annotations

import pytest
from quotation_texts import text_of

from glossator.quotations import Held, Verdict, compare

V, D, N = Verdict.VERBATIM, Verdict.DIFFERS, Verdict.NOT_FOUND

STATUTE = """
(1) No person shall operate a ferry on the river unless that person holds a licence issued under section 4. (2) The
Board may suspend a licence for not more than 60 days where the holder has failed to keep the vessel in good repair.

(3) Subsection (1) does not apply to vessels of less than 2.5 tonnes, or to vessels owned by the Crown.
"""
NEWS = """
Officials denied on Tuesday that the dam was unsafe. “There is no crack,” said the minister, “and there never was one.”
Engineers who inspected the wall last month told this newspaper that at least three cracks were visible.

The opposition called for an inquiry; the government said it would not comment on rumours.
"""
POEM = """
The heron stands where once the mill-wheel stood, and neither moves, and neither says the hour; the river carries what
the river could, a door, a hat, the ruin of a tower.
"""
SPEECH = """
We did not come here to ask for favours. We came to ask for what was promised, and promised twice: once to our fathers,
who believed it, and once to us, who do not. If we leave this hall with nothing, we shall not leave it quietly.
"""
SCIENCE = """
Mean sediment load increased from 12.4 to 18.9 mg/l (p < 0.01), whereas discharge remained unchanged. We therefore
cannot exclude that upstream quarrying, rather than climate, caused the observed trend. Samples 3 and 7 were discarded.
"""
LETTER = """
My dear brother, the re-election of the mayor has surprised nobody but himself. Mother is well, though she won't admit
it; Father's cough is worse. Don't send money! Send the blue coat, the atlas and, if you can, yourself.
"""

ROWS = [
    # source, quotation, verdict, why
    (STATUTE, "No person shall operate a ferry on the river", V, "as printed"),
    (STATUTE, "no person shall operate a ferry … unless that person holds a licence", V, "an ellipsis"),
    (STATUTE, "[a] person shall [not] operate a ferry", V, "brackets say what was changed"),
    (STATUTE, "Any person may operate a ferry on the river", D, "shall to may"),
    (STATUTE, "No person may operate a ferry on the river", D, "one modal verb"),
    (STATUTE, "suspend a licence for more than 60 days", D, "not dropped"),
    (STATUTE, "suspend a licence for not more than 90 days", D, "a figure"),
    (STATUTE, "a license issued under section 4", D, "a spelling"),
    (STATUTE, "a licence issued under section 5", D, "a number alone at the end"),
    (STATUTE, "in good repair. (3) Subsection (1) does not apply", V, "over a border, with numbers"),
    (STATUTE, "does not apply to vessels of less than 25 tonnes", D, "a point dropped from a figure"),
    (STATUTE, "does not apply to vessels of less than 2,5 tonnes", V, "a decimal comma"),
    (STATUTE, "Subsection (1) applies to vessels of less than", D, "a negation and its verb"),
    (STATUTE, "vessels owned by the crown", V, "a capital"),
    (STATUTE, "vessels of less than 2.5 tonnes, and vessels owned by the Crown", D, "or to and"),
    (STATUTE, "every ship on the lake shall carry a lamp", N, "another statute"),
    (STATUTE, "the holder of the vessel", D, "one word for four"),
    (NEWS, "There is no crack, … and there never was one", V, "an ellipsis for who speaks"),
    (NEWS, "There is no crack […] and there never was one", V, "the same in brackets"),
    (NEWS, "There is no crack, and there never was one", D, "who speaks left out without a sign"),
    (NEWS, "There is a crack", D, "no to a"),
    (NEWS, "Officials denied that the dam was unsafe", D, "the day left out"),
    (NEWS, "Officials denied … that the dam was unsafe", V, "the same with a sign"),
    (NEWS, "Officials admitted on Tuesday that the dam was unsafe", D, "the contrary"),
    (NEWS, "that the dam was safe", D, "a prefix dropped"),
    (NEWS, "at least three cracks were visible", V, "as printed"),
    (NEWS, "at most three cracks were visible", D, "least to most"),
    (NEWS, "at least thirteen cracks were visible", D, "a number word"),
    (NEWS, "it would not comment on rumors", D, "another spelling"),
    (NEWS, "it would comment on rumours", D, "not dropped"),
    (NEWS, "the government said that it would not comment", D, "that put in"),
    (NEWS, "the government said [that] it would not comment", V, "the same in brackets"),
    (NEWS, "the minister resigned on Friday morning", N, "other news"),
    (POEM, "the heron stands where once the mill wheel stood", V, "a hyphen"),
    (POEM, "The heron stands where once the millwheel stood", V, "joined"),
    (POEM, "The heron stood where once the mill-wheel stood", D, "a tense"),
    (POEM, "and neither moves and neither says the hour", V, "a comma"),
    (POEM, "and neither moves, nor says the hour", D, "two words for one"),
    (POEM, "a door, a hat / the ruin of a tower", V, "a stroke for the end of a line"),
    (POEM, "a hat, a door, the ruin of a tower", D, "turned round"),
    (POEM, "what the river would, a door", D, "could to would"),
    (POEM, "the swan sleeps beneath the silent bridge", N, "another poem"),
    (SPEECH, "We did not come here to ask for favours", V, "as printed"),
    (SPEECH, "We came here to ask for favours", D, "did not dropped"),
    (SPEECH, "We didn’t come here to ask for favours", D, "drawn together"),
    (SPEECH, "once to our fathers, who believed it, and once to us, who do", V, "cut short at its end"),
    (
        SPEECH,
        "once to our fathers, who believed it, and once to us, who do. If we leave",
        D,
        "not dropped before a stop",
    ),
    (SPEECH, "promised twice: once to us, and once to our fathers", D, "turned round"),
    (SPEECH, "we shall leave it quietly", D, "not dropped"),
    (SPEECH, "[W]e shall not leave it quietly!", V, "a capital in brackets, another stop"),
    (SPEECH, "they shall never take this hall from us", N, "another speech"),
    (SCIENCE, "increased from 12.4 to 18.9 mg/l", V, "as printed"),
    (SCIENCE, "increased from 12.4 to 19.8 mg/l", D, "figures turned"),
    (SCIENCE, "decreased from 12.4 to 18.9 mg/l", D, "the contrary"),
    (SCIENCE, "We therefore cannot exclude that upstream quarrying […] caused the observed trend", V, "an ellipsis"),
    (SCIENCE, "We therefore cannot exclude that upstream quarrying caused the observed trend", D, "without it"),
    (SCIENCE, "We can therefore exclude that upstream quarrying", D, "cannot to can"),
    (SCIENCE, "Samples 3 and 17 were discarded", D, "a figure"),
    (SCIENCE, "Samples 3 and 7 were not discarded", D, "not put in"),
    (SCIENCE, "temperature was measured twice a day", N, "another paper"),
    (LETTER, "the reelection of the mayor has surprised nobody", V, "a hyphen"),
    (LETTER, "the rejection of the mayor has surprised nobody", D, "a word that looks alike"),
    (LETTER, "though she will admit it", D, "won't to will"),
    (LETTER, "though she won’t admit it; father’s cough is worse", V, "apostrophes and a capital"),
    (LETTER, "Send money! Send the blue coat", V, "it begins after the negation: no word is left out within"),
    (LETTER, "Send the blue coat, the atlas and […] yourself", V, "an ellipsis"),
    (LETTER, "Send the blue coat, the atlas and yourself", D, "without it"),
    (LETTER, "Send the blue coat and the atlas", D, "and put in"),
    (LETTER, "the grey coat hangs behind the door", N, "another letter"),
    (LETTER, "", N, "nothing"),
    (LETTER, "… […] [sic]", N, "no word"),
]


@pytest.mark.parametrize(("source", "quotation", "verdict", "why"), ROWS, ids=[f"{row[3]}: {row[1]}" for row in ROWS])
def test_a_quotation_in_its_register(source: str, quotation: str, verdict: Verdict, why: str) -> None:
    assert compare(quotation, Held.of([text_of("source", source)])).verdict is verdict, why


def test_what_is_surely_of_a_work_has_a_row_of_its_words() -> None:
    held = Held.of([text_of("source", STATUTE)])
    assert not compare("the holder of the vessel", held).sure
    assert compare("the holder has failed to hold the vessel", held).sure
