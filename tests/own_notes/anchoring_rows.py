"""Notes on words of a page, and where they belong in the page of a later edition: ⟦ ⟧ stand around the words."""

from __future__ import annotations

from typing import NamedTuple


class Row(NamedTuple):
    """A case: passages before and after, by their ids; an id that was given up stands behind the one it leads to."""

    why: str
    before: dict[str, str]
    after: dict[str, str]
    how: str
    """`here`, `moved`, `changed`; `gone` or `several` where no place is right."""


TIDES = "The harbour froze in the second week, and ⟦the pilots went home on foot⟧ across the bay."
BARE = TIDES.replace("⟦", "").replace("⟧", "")
OTHER = "Nobody had kept a record of the ice before, so the council asked the school to begin one."

ROWS = [
    Row("nothing changed", {"a": TIDES, "b": OTHER}, {"a": TIDES, "b": OTHER}, "here"),
    Row("passages came before it", {"a": TIDES}, {"x": OTHER, "y": OTHER, "a": TIDES}, "here"),
    Row("its passage grew", {"a": TIDES}, {"a": f"In short, this happened. {TIDES} They were right."}, "here"),
    Row("its passage has another id", {"a": TIDES, "b": OTHER}, {"b": OTHER, "c": TIDES}, "moved"),
    Row("its passage has another id that the old one leads to", {"a": TIDES}, {"b": OTHER, "c a": TIDES}, "here"),
    Row("the words moved to another passage that stands", {"a": TIDES, "b": OTHER}, {"a": "Gone from here.", "b": f"{OTHER} {TIDES}"}, "moved"),
    Row("the passage was divided before them", {"a": TIDES}, {"a": "The harbour froze in the second week,", "c": "and ⟦the pilots went home on foot⟧ across the bay."}, "moved"),
    Row("the passage was divided within them", {"a": TIDES}, {"a": "The harbour froze in the second week, and ⟦the pilots went", "c": "home on foot⟧ across the bay."}, "here"),
    Row("two passages became one", {"a": OTHER, "b": TIDES}, {"a": f"{OTHER} {TIDES}"}, "moved"),
    Row("words over two passages", {"a": "It began ⟦slowly.", "b": "Then all⟧ at once."}, {"a": "It began ⟦slowly.", "b": "Then all⟧ at once."}, "here"),
    Row("words over two passages that became one", {"a": "It began ⟦slowly.", "b": "Then all⟧ at once."}, {"a": "It began ⟦slowly. Then all⟧ at once."}, "here"),
    # Letters that changed.
    Row("a word was corrected", {"a": TIDES}, {"a": TIDES.replace("pilots", "pilot")}, "changed"),
    Row("a word was put in", {"a": TIDES}, {"a": TIDES.replace("home", "back home")}, "changed"),
    Row("a word was taken out", {"a": TIDES}, {"a": TIDES.replace(" on foot", "")}, "changed"),
    Row("the spelling of one word", {"a": "An act of ⟦securitization⟧ by the ministry."}, {"a": "An act of ⟦securitisation⟧ by the ministry."}, "changed"),
    Row("an ending", {"a": "They signed the ⟦treaty of alliance⟧ late."}, {"a": "They signed the ⟦treaty of alliances⟧ late."}, "changed"),
    Row("corrected, and moved", {"a": TIDES, "b": OTHER}, {"b": OTHER, "c": TIDES.replace("pilots", "pilot")}, "changed"),
    Row("quotation marks and dashes are typography", {"a": "He said \"⟦no - 'never'⟧\" twice that day."}, {"a": "He said “⟦no – ‘never’⟧” twice that day."}, "here"),
    Row("white space is one", {"a": "on ⟦the  old  bridge⟧ there"}, {"a": "on ⟦the old\u00a0bridge⟧ there"}, "here"),
    Row("a soft hyphen has no width", {"a": "the ⟦interpretation of dreams⟧ here"}, {"a": "the ⟦inter\u00adpretation of dreams⟧ here"}, "here"),
    # Words that stand several times.
    Row("each time its own surroundings", {"a": "First the war ended, then ⟦the war⟧ began, said the old men."}, {"a": "New: first the war ended, then ⟦the war⟧ began, said the old men."}, "here"),
    Row("the second of two that nothing else tells apart", {"a": "no, no, no, no, ⟦no⟧, no, no, no, no, no, no, no, no, no, no, no, no, no, no, no, no, no, no"}, {"a": "no, no, no, no, ⟦no⟧, no, no, no, no, no, no, no, no, no, no, no, no, no, no, no, no, no, no"}, "here"),
    Row("two alike, both new", {"a": "He came. ⟦He saw.⟧ He left."}, {"b": "He came. He saw. He left.", "c": "He came. He saw. He left."}, "several"),
    Row("two alike, one in its passage", {"a": "He came. ⟦He saw.⟧ He left."}, {"b": "He came. He saw. He left.", "a": "He came. ⟦He saw.⟧ He left."}, "here"),
    Row("the place of a short word was taken out, others stand", {"a": "In the north ⟦Russia⟧ built two ports.", "b": "Trade with Russia fell."}, {"a": "In the north two ports were built.", "b": "Trade with Russia fell."}, "gone"),
    Row("a word within another word is none", {"a": "It was ⟦art⟧ for them."}, {"a": "It was a party for them."}, "gone"),
    Row("all of it was taken out", {"a": TIDES, "b": OTHER}, {"a": "Another thing altogether is told here now.", "b": OTHER}, "gone"),
    Row("an empty page", {"a": TIDES}, {}, "gone"),
    # Scripts.
    Row("dotted and dotless i, composed", {"a": "Yazar ⟦İstanbul’da ılık bir akşamı⟧ anlatır."}, {"a": "Yazar ⟦I\u0307stanbul'da ılık bir akşamı⟧ anlatır."}, "here"),
    Row("dotless is not dotted", {"a": "Bu ⟦kız⟧ geldi ve sonra uzun uzun anlattı."}, {"a": "Bu kiz geldi ve sonra uzun uzun anlattı."}, "gone"),
    Row("combining marks", {"a": "la ⟦liberté d’aimer⟧ toujours"}, {"a": "la ⟦liberte\u0301 d’aimer⟧ toujours"}, "here"),
    Row("Arabic, with vowels that stay", {"a": "قال إن ⟦الطَّريق طويل جدا⟧ إلى البيت."}, {"a": "ثم قال إن ⟦الطَّريق طويل جدا⟧ إلى البيت."}, "here"),
    Row("Hebrew, a letter corrected", {"a": "הוא כתב על ⟦הדרך הארוכה הביתה⟧ בערב."}, {"a": "הוא כתב על ⟦הדרך הארוכות הביתה⟧ בערב."}, "changed"),
    Row("Chinese, moved", {"a": "他们说⟦港口已经结冰了⟧，所以没有船。", "b": "学校的记录。"}, {"b": "学校的记录。", "c": "后来他们说⟦港口已经结冰了⟧，所以没有船。"}, "moved"),
    Row("Korean, composed of parts", {"a": "그는 ⟦한국의 바다⟧ 를 보았다."}, {"a": "그는 ⟦\u1112\u1161\u11ab\u1100\u116e\u11a8의 바다⟧ 를 보았다."}, "here"),
    Row("signs beyond the first plane", {"a": "𝒜 ⟦𝒷𝒸 🐟🐠 fish⟧ 𝒹 swam on."}, {"a": "New. 𝒜 ⟦𝒷𝒸 🐟🐠 fish⟧ 𝒹 swam on."}, "here"),
    Row("Devanagari", {"a": "वह ⟦लंबा रास्ता घर⟧ जाता है।"}, {"x": OTHER, "a": "वह ⟦लंबा रास्ता घर⟧ जाता है।"}, "here"),
    # Lengths.
    Row("a passage as a whole", {"a": f"⟦{OTHER}⟧", "b": BARE}, {"b": BARE, "a": f"⟦{OTHER}⟧"}, "here"),
    Row("a passage as a whole, a word corrected", {"a": f"⟦{OTHER}⟧", "b": BARE}, {"b": BARE, "a": f"⟦{OTHER.replace('school', 'schools')}⟧"}, "changed"),
    Row("long words, changed in the middle", {"a": f"⟦{BARE} {OTHER} {BARE}⟧ End."}, {"a": f"⟦{BARE} {OTHER.replace('school', 'children')} {BARE}⟧ End."}, "changed"),
]  # fmt: skip
"""The first, by which the rules were written."""

SECOND = [
    Row("a comma became a semicolon", {"p": "The mill stood idle, ⟦so the miller took up weaving⟧, and his sons left."}, {"p": "The mill stood idle; ⟦so the miller took up weaving⟧; and his sons left."}, "here"),
    Row("a whole sentence was put before it in its passage", {"p": "⟦Bread was dear that winter⟧ and nobody complained."}, {"p": "We know this from letters. ⟦Bread was dear that winter⟧ and nobody complained."}, "here"),
    Row("a figure was corrected", {"p": "In all ⟦some 1,200 people left the valley⟧ by the spring."}, {"p": "In all ⟦some 1,300 people left the valley⟧ by the spring."}, "changed"),
    Row("abbreviation written out", {"p": "Talks between ⟦the EU and the tribunal⟧ broke down early."}, {"p": "Talks between ⟦the European Union and the tribunal⟧ broke down early."}, "changed"),
    Row("two words changed places", {"p": "It was ⟦a long and cold march to the lake⟧ they said."}, {"p": "It was ⟦a cold and long march to the lake⟧ they said."}, "changed"),
    Row("passages in another order", {"p": "One: ⟦the lamp was lit at six⟧.", "q": "Two: the gate was shut."}, {"q": "Two: the gate was shut.", "p": "One: ⟦the lamp was lit at six⟧."}, "here"),
    Row("split in three, words in the last", {"p": "They sowed. They waited for rain. ⟦They reaped little⟧ in the end."}, {"p": "They sowed.", "q": "They waited for rain.", "r": "⟦They reaped little⟧ in the end."}, "moved"),
    Row("three passages merged", {"p": "They sowed.", "q": "They waited ⟦for rain that did not⟧ come.", "r": "They left."}, {"p": "They sowed. They waited ⟦for rain that did not⟧ come. They left."}, "moved"),
    Row("a refrain in two passages of one poem, each with its own id", {"p": "Verse one. ⟦O carry me home.⟧", "q": "Verse two. O carry me home."}, {"p": "Verse one. ⟦O carry me home.⟧", "q": "Verse two. O carry me home."}, "here"),
    Row("a refrain, its passage was cut out", {"p": "Verse one, of the sea. ⟦O carry me home.⟧", "q": "Verse two, of the hill. O carry me home.", "r": "Verse three, of the town. O carry me home."}, {"q": "Verse two, of the hill. O carry me home.", "r": "Verse three, of the town. O carry me home."}, "several"),
    Row("one word that stands in each sentence, its own changed around", {"p": "The ⟦bridge⟧ fell. The bridge was old. A bridge costs much."}, {"p": "The ⟦bridge⟧ fell. The bridge was very old. A bridge costs much."}, "here"),
    Row("rewritten beyond knowing", {"p": "Everybody agreed ⟦that the harvest had failed for want of hands⟧."}, {"p": "Everybody agreed on little else but a shortage of labour in autumn."}, "gone"),
    Row("the words were quoted elsewhere, and stay in their passage", {"p": "She wrote: ⟦the law has no memory⟧.", "q": "An end."}, {"x": "As she wrote, the law has no memory.", "p": "She wrote: ⟦the law has no memory⟧.", "q": "An end."}, "here"),
    Row("German, ß and umlauts decomposed", {"p": "Er sagte, ⟦die Straße wäre für Fußgänger⟧ gesperrt."}, {"p": "Er sagte, ⟦die Straße wa\u0308re fu\u0308r Fußga\u0308nger⟧ gesperrt."}, "here"),
    Row("Turkish, circumflex dropped", {"p": "Burada ⟦hâlâ kâr eden şirketler⟧ vardır, dedi."}, {"p": "Burada ⟦hala kar eden şirketler⟧ vardır, dedi."}, "changed"),
    Row("Turkish capital I dots in a heading-like sentence", {"p": "Sonra ⟦IŞIK İLE IŞILTI⟧ başladı ve bitti."}, {"q": "Ve sonra ⟦IŞIK I\u0307LE IŞILTI⟧ başladı ve bitti."}, "moved"),
    Row("Russian, one word exchanged", {"p": "Он пишет, что ⟦дорога к морю была закрыта⟧ весной."}, {"p": "Он пишет, что ⟦дорога к реке была закрыта⟧ весной."}, "changed"),
    Row("Persian with a zero-width non-joiner lost", {"p": "او گفت ⟦کتاب\u200cهای قدیمی را می\u200cخواند⟧ هر شب."}, {"p": "او گفت ⟦کتابهای قدیمی را میخواند⟧ هر شب."}, "here"),
    Row("Arabic, marks of direction put in", {"p": "وصل إلى ⟦مدينة القاهرة القديمة⟧ مساء."}, {"p": "وصل إلى \u200f⟦مدينة القاهرة القديمة⟧\u200f مساء."}, "here"),
    Row("Thai, without spaces", {"p": "เขาบอกว่า⟦ถนนไปทะเลปิดแล้ว⟧ในฤดูใบไม้ผลิ"}, {"p": "ก่อนหน้านี้เขาบอกว่า⟦ถนนไปทะเลปิดแล้ว⟧ในฤดูใบไม้ผลิ"}, "here"),
    Row("Japanese, a word corrected", {"p": "彼は⟦海への道は春に閉ざされた⟧と言った。"}, {"p": "彼は⟦海への道は冬に閉ざされた⟧と言った。"}, "changed"),
    Row("guillemets for quotation marks", {"p": "Elle dit ⟦« jamais plus »⟧ et partit sans un mot."}, {"p": "Elle dit ⟦“ jamais plus ”⟧ et partit sans un mot."}, "here"),
    Row("emphasis of a footnote mark gone: words as they were", {"p": "A claim⟦ that nobody⟧ tested."}, {"p": "A claim ⟦that nobody⟧ tested."}, "here"),
    Row("a family of signs", {"p": "They put ⟦👩‍👩‍👧 on the sign⟧ in June."}, {"p": "They put ⟦👩‍👩‍👧 on the sign⟧ in June, again."}, "here"),
    Row("first word of a text, moved behind a preface", {"p": "⟦Midway⟧ through the journey he stopped to write it all down."}, {"z": "A preface, about nothing.", "p": "⟦Midway⟧ through the journey he stopped to write it all down."}, "here"),
    Row("last words of a text", {"p": "And so they all returned, tired, ⟦by the last train.⟧"}, {"p": "And so they all returned, ⟦by the last train.⟧"}, "here"),
    Row("a long passage cut to its half, words in the rest", {"p": "Long ago there was a weir here. ⟦Boys fished from it⟧ until the flood took it, and the miller with it, they say."}, {"p": "Long ago ⟦boys fished from it⟧ until the flood."}, "changed"),
    Row("same words, same surroundings, same passage twice after an edit: the very place tells", {"p": "He rang. ⟦No answer came.⟧ He rang."}, {"p": "He rang. ⟦No answer came.⟧ He rang. No answer came. He rang."}, "here"),
    Row("over two passages, a passage put between", {"p": "It stopped ⟦at noon.", "q": "Nobody knew⟧ why."}, {"p": "It stopped ⟦at noon.", "m": "Clocks agree.", "q": "Nobody knew⟧ why."}, "changed"),
    Row("a list item became a paragraph with a new id", {"p": "Intro.", "i": "⟦salt, at nine the bushel⟧", "q": "Outro."}, {"p": "Intro.", "j": "⟦salt, at nine the bushel⟧", "q": "Outro."}, "moved"),
    Row("a word that was inside another, chosen as a part", {"p": "The super⟦script⟧s were lost in the scan."}, {"p": "All the super⟦script⟧s were lost in the scan."}, "here"),
    Row("case changed", {"p": "Under the ⟦treaty of friendship⟧ both paid."}, {"p": "Under the ⟦Treaty of Friendship⟧ both paid."}, "changed"),
    Row("a name in brackets was put in", {"p": "He met ⟦the minister of war in Ankara⟧ once."}, {"p": "He met ⟦the minister of war (Enver) in Ankara⟧ once."}, "changed"),
]  # fmt: skip
"""Written before any rule was tried on them: 27 were right at once."""
