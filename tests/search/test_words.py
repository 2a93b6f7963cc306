"""Words as the search knows them, by the builder and by the script of the page."""

from pathlib import Path

import pytest
from rows_of_words import ROWS

from glossator.search.words import folded, words

ASSETS = Path(__file__).resolve().parents[2] / "scripts/glossator/theme/assets/glossator"


@pytest.mark.parametrize(("text", "expected", "why"), ROWS, ids=[why for _, _, why in ROWS])
def test_words(text, expected, why):
    assert words(text) == expected


@pytest.mark.parametrize("text", ["Çağrı", "ǅ ℃ ㎏", "ẞ", "İI", "Ⅳ", "naïve façade", "ἀρχή", "Ṩ"])
def test_what_is_folded_stays_as_it_is_when_it_is_folded_again(text):
    assert folded(folded(text)) == folded(text)


AS_PYTHON = """texts => texts.map(text => {
  let at = 0;
  return window.gSearchWords.groups(text).flatMap(({parts, joined}) => {
    const first = at;
    at += parts.length;
    const whole = joined ? [[joined, first, parts.length]] : [];
    return [...whole, ...parts.map((part, number) => [part.word, first + number, 1])];
  });
})"""

ASKED = [
    # (query, units as (words, joined, quoted), why)
    ("sevres treaty", [(["sevres"], "", False), (["treaty"], "", False)], "each word is asked for"),
    ('"late little"', [(["late", "little"], "", True)], "a phrase"),
    ("„späte Reue“ x", [(["spate", "reue"], "", True), (["x"], "", False)], "in German quotation marks"),
    ("«a b", [(["a", "b"], "", True)], "a mark that is not closed"),
    ("S-400", [(["s", "400"], "s400", False)], "both ways of writing"),
    ("Ankara’nın Turkey's", [(["ankara"], "", False), (["turkey"], "", False)], "endings behind an apostrophe say nothing"),
    ("北约", [(["北", "约"], "", False)], "signs without spaces are a phrase"),
    ('""', [], "an empty phrase"),
    (" ?! ", [], "nothing"),
]  # fmt: skip

SPOTS = [
    # (text, words, phrases, what is marked, why)
    ("In Sèvres, sevres.", ["sevres"], [], ["Sèvres", "sevres"], "as it is printed"),
    ("The S‑400s and S-400", ["s400"], [], ["S-400"], "only the whole word"),
    ("too little too late", [], [["little", "too", "late"]], ["little too late"], "a phrase in one piece"),
    ("late little", [], [["little", "late"]], [], "not in another order"),
    ("a b a b a b", ["a"], [["a", "b", "a"]], ["a b a b a"], "marks that meet are one"),
    ("nothing", ["else"], [], [], "nothing"),
]  # fmt: skip


@pytest.fixture(scope="module")
def page(chromium):
    playwright = pytest.importorskip("playwright.sync_api")
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page()
        for name in ("search-words.js", "search-index.js"):
            page.add_script_tag(content=(ASSETS / name).read_text(encoding="utf-8"))
        yield page
        browser.close()


@pytest.mark.browser
def test_the_script_knows_the_same_words(page):
    found = page.evaluate(AS_PYTHON, [text for text, _, _ in ROWS])
    wanted = [[list(word) for word in expected] for _, expected, _ in ROWS]
    assert dict(zip((why for _, _, why in ROWS), found, strict=True)) == dict(
        zip((why for _, _, why in ROWS), wanted, strict=True)
    )


@pytest.mark.browser
@pytest.mark.parametrize(("query", "expected", "why"), ASKED)
def test_asked(page, query, expected, why):
    units = page.evaluate("query => window.gSearchWords.asked(query)", query)
    assert [(unit["words"], unit["joined"], unit["quoted"]) for unit in units] == expected


@pytest.mark.browser
@pytest.mark.parametrize(("text", "words", "phrases", "expected", "why"), SPOTS)
def test_spots(page, text, words, phrases, expected, why):
    spots = "([text, words, phrases]) => window.gSearchWords.spots(text, new Set(words), phrases)"
    found = page.evaluate(spots, [text, words, phrases])
    assert [text[start:end] for start, end in found] == expected


APART = [
    ("sevres", "sevres", 0), ("sevrse", "sevres", 1), ("erdgoan", "erdogan", 1), ("stoltenburg", "stoltenberg", 1),
    ("rapprochment", "rapprochement", 1), ("ab", "ba", 1), ("lukianov", "lukyanov", 1), ("abcdef", "uvwxyz", 3),
    ("abc", "abcdefg", 3),
]  # fmt: skip


@pytest.mark.browser
@pytest.mark.parametrize(("one", "other", "far"), APART)
def test_how_far_words_are_apart(page, one, other, far):
    assert page.evaluate("([a, b]) => window.gSearchIndex.apart(a, b, 2)", [one, other]) == far
    assert page.evaluate("([a, b]) => window.gSearchIndex.apart(b, a, 2)", [one, other]) == far
