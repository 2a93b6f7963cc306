"""Where a name is on the globe: what of its record is read, and what is refused with which words."""

import pytest

from glossator.names import parse_name
from glossator.records import read_records

READ = [
    # YAML, point, route, states, why
    ("coordinates: [41.01, 28.98]", (41.01, 28.98), (), (), "a list, latitude first"),
    ("coordinates: 41.01, 28.98", (41.01, 28.98), (), (), "words, as maps on the web give them"),
    ("coordinates: [41.10, -28.50]", (41.1, -28.5), (), (), "a zero at the end: YAML leaves it words here"),
    ("coordinates: [90, 0]", (90.0, 0.0), (), (), "a pole"),
    ("coordinates: [-90, -180]", (-90.0, -180.0), (), (), "the other, and the antimeridian"),
    ("coordinates: [0, 0]", (0.0, 0.0), (), (), "nought is a place, too"),
    ("route: [[40.4, 49.9], '41.7, 44.8']", None, ((40.4, 49.9), (41.7, 44.8)), (), "a line, in both ways of writing"),
    ("state: TUR", None, (), ("TUR",), "one state"),
    ("state: [EST, LVA, EST]", None, (), ("EST", "LVA"), "several, each once"),
    ("state: XKX", None, (), ("XKX",), "no code of ISO, but the one in use"),
    ("text: nowhere", None, (), (), "nobody said where"),
]
REFUSED = [
    # YAML, code, words of the message, why
    ("coordinates: [.nan, 28]", "n-015", "made of", "no number"),
    ("coordinates: [1e309, 28]", "n-015", "made of", "more than a number holds"),
    ("coordinates: [.inf, 28]", "n-015", "made of", "endless"),
    (f"coordinates: [{'9' * 5000}, 28]", "n-015", "made of", "longer than Python prints"),
    ("coordinates: [true, 28]", "n-015", "a truth value", "true is 1 to Python"),
    ("coordinates: [41.01]", "n-015", "of 1", "half a place"),
    ("coordinates: [41, 29, 100]", "n-015", "of 3", "a height is no use here"),
    ("coordinates: [[41, 29], [40, 30]]", "n-015", "made of a list", "that is a route"),
    ("coordinates: 41", "n-015", "`41`, a number", "half a place, and no list"),
    ("coordinates: 41°N 29°E", "n-015", "41°N", "degrees in words"),
    ("coordinates: '٤١, ٢٩'", "n-015", "made of", "other digits: float() would take them"),
    ("coordinates: {lat: 41, lon: 29}", "n-015", "a mapping", "a mapping"),
    ("coordinates: [95, 200]", "n-015", "beyond the globe", "neither way round"),
    ("coordinates: [41, 181]", "n-015", "beyond the globe", "too far east, and not swapped: 181 is no latitude"),
    ("coordinates: [149.1, -35.3]", "n-017", "`[-35.3, 149.1]`", "Canberra, longitude first"),
    ("route: [[40, 50], [149.1, -35.3]]", "n-017", "place 2", "swapped in the middle of a route"),
    ("route: [[40, 50], [41, x]]", "n-015", "place 2", "a wrong place in a route"),
    ("route: [[40, 50]]", "n-019", "has 1 place", "no line"),
    ("route: [[40, 50], [40, 50]]", "n-019", "one place", "no line either"),
    (f"route: [{', '.join(f'[{at % 90}, {at % 180}]' for at in range(10000))}]", "n-019", "10000 places", "too many"),
    ("route: Baku to Ceyhan", "n-019", "Baku to Ceyhan", "words"),
    ("state: Turkey", "n-018", "Turkey", "a name"),
    ("state: TRU", "n-018", "TUR", "two letters changed: what is near is named"),
    ("state: tur", "n-018", "TUR", "small letters"),
    ("state: 792", "n-018", "792", "the code of three figures"),
    ("state: [TUR, [ARM]]", "n-018", "a list", "a list in a list"),
    (f"state: [{', '.join(['TUR'] * 61)}]", "n-018", "a list of 61", "more states than a map points out"),
]  # fmt: skip


def _name(line):
    records, found = read_records(f"- id: somewhere\n  kind: place\n  name: Somewhere\n  {line}\n", "names.yml")
    assert found == []
    name, said = parse_name(records[0].fields, records[0].place)
    assert name is not None  # a place that cannot be read costs nothing else
    return name.location, said


@pytest.mark.parametrize(("line", "point", "route", "states", "why"), READ, ids=[row[-1] for row in READ])
def test_a_place_is_read(line, point, route, states, why):
    location, said = _name(line)
    assert (location.point, location.route, location.states, said) == (point, route, states, [])
    assert bool(location) is (why != "nobody said where")


@pytest.mark.parametrize(("line", "code", "words", "why"), REFUSED, ids=[row[-1] for row in REFUSED])
def test_what_is_no_place_is_refused_and_says_what_to_do(line, code, words, why):
    location, said = _name(line)
    assert [one.code for one in said] == [code]
    told = f"{said[0].message} {said[0].hint}"
    assert words in told
    assert said[0].place.line == 4 and len(told) < 400
    assert location.point is None and not location.route and set(location.states) <= {"TUR"}
