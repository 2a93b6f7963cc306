"""Maps as geometry: the atlas, both projections, cutting, fewer points, and words that do not touch."""

import math
import random
import re

import pytest

from glossator.cartography import (
    HEIGHT,
    SCREENS,
    WIDTH,
    Label,
    Regional,
    Side,
    Sign,
    Whole,
    around,
    codes,
    disputes,
    drawn,
    middle_of,
    placed,
    world,
)
from glossator.cartography.clip import FRAME, lines_in, ring_in
from glossator.cartography.frame import most_of
from glossator.cartography.packed import pack, unpack
from glossator.cartography.placing import _box, _disc, _Grid
from glossator.cartography.simplify import simplified
from glossator.cartography.sphere import EARTH, angle, vector

PLACES = [(0.0, 0.0), (41.01, 28.98), (90.0, 0.0), (-90.0, 0.0), (0.0, 180.0), (66.0, -179.99), (-35.3, 149.1)]


def _rings(path):
    """The points of each subpath of a path of ours, absolute."""
    out = []
    for one in re.findall(r"M([^Mz]*)z?", path):
        start, steps = one.split("l")
        x, y = map(int, re.findall(r"-?\d+", start))
        ring = [(x, y)]
        numbers = list(map(int, re.findall(r"-?\d+", steps)))
        for dx, dy in zip(numbers[::2], numbers[1::2], strict=True):
            x, y = x + dx, y + dy
            ring.append((x, y))
        out.append(ring)
    return out


def _filled(path, x, y):
    """Whether a point is inside by the even-odd rule."""
    inside = False
    for ring in _rings(path):
        for a, b in zip(ring, ring[1:] + ring[:1], strict=True):
            if (a[1] > y) != (b[1] > y) and x < (b[0] - a[0]) * (y - a[1]) / (b[1] - a[1]) + a[0]:
                inside = not inside
    return inside


def test_lines_come_back_from_letters():
    draw = random.Random(10)
    points = [(draw.randint(-18000, 18000) / 100, draw.randint(-9000, 9000) / 100) for _ in range(500)]
    assert unpack(pack(points)) == points
    assert pack([(0.001, -0.001)]) == "AA"


@pytest.mark.parametrize("letters", ["A", "AAA", "g", "AAé", "A A", "Ag"])
def test_letters_that_are_no_lines_are_refused(letters):
    with pytest.raises((KeyError, ValueError)):
        unpack(letters)


def test_the_atlas_is_small_and_its_rings_close():
    atlas = world()
    assert len(codes()) > 230 and {"TUR", "RUS", "XKX", "MLT", "ATA"} <= set(codes())
    shapes = [*atlas.land, *(polygon for polygons in atlas.states.values() for polygon in polygons)]
    for ring in (ring for polygon in shapes for ring in polygon):
        ends = [(line.points[0], line.points[-1])[:: 1 if at >= 0 else -1] for at in ring
                for line in [atlas.lines[at if at >= 0 else ~at]]]  # fmt: skip
        for (_, last), (first, _) in zip(ends, ends[1:] + ends[:1], strict=True):
            assert ((last[0] - first[0]) % 360 == 0 or abs(last[1]) == 90) and last[1] == first[1]


LAND = [
    # view, place, is it land, why
    (Regional(39, 35, 3000.0), (39.9, 32.9), True, "Ankara"),
    (Regional(39, 35, 3000.0), (43.0, 34.0), False, "the Black Sea"),
    (Regional(39, 35, 3000.0), (45.2, 34.3), True, "Crimea"),
    (Regional(90, 0, 500.0), (88.0, 10.0), False, "the Arctic Ocean, from above the pole"),
    (Regional(90, 0, 500.0), (66.5, 180.0), True, "Chukotka at the antimeridian"),
    (Regional(66.5, 180.0, 3000.0), (66.5, 179.9), True, "the same, at the middle of the map: no seam"),
    (Regional(66.5, -179.0, 3000.0), (66.5, -179.9), True, "the same from the other side"),
    (Regional(-90, 0, 1500.0), (-89.0, 45.0), True, "the South Pole"),
    (Regional(-60, -85, 250.0), (-80, 20.0), True, "Antarctica, with Asia right behind the map"),
    (Regional(-60, -85, 250.0), (-40.0, -110.0), False, "and the Pacific there: a ring around what is behind"),
    (Regional(-45, -155, 300.0), (-45, -155.0), False, "Europe behind the map does not fill it"),
    (Whole(10.0), (60.0, 100.0), True, "Siberia on the whole globe"),
    (Whole(10.0), (-85.0, 100.0), True, "Antarctica on the whole globe"),
    (Whole(10.0), (-20.0, -100.0), False, "the Pacific"),
    (Whole(180.0), (66.5, 180.0), True, "Chukotka in the middle of the whole globe"),
    (Whole(100.0), (10.0, -1.5), True, "Africa, severed by the cut at 80 degrees west, is whole east of it"),
    (Whole(-160.0), (10.0, 15.0), True, "and severed at 20 degrees east, on its western piece"),
    (Whole(-160.0), (10.0, 25.0), True, "and on its eastern piece"),
]


@pytest.mark.parametrize(("view", "place", "land", "why"), LAND, ids=[row[-1] for row in LAND])
def test_land_is_where_it_is(view, place, land, why):
    x, y = view.at(*place)
    assert _filled(drawn(world(), view).land, x + 0.013, y + 0.017) is land


def test_crimea_belongs_to_ukraine_and_is_marked():
    view = Regional(46, 34, 8000.0)
    made = drawn(world(), view, ("UKR",))
    x, y = view.at(45.2, 34.3)
    assert _filled(made.states, x + 0.013, y + 0.017)
    assert not _filled(drawn(world(), view, ("RUS",)).states, x + 0.013, y + 0.017)
    near = view.at(46.1, 33.7)  # Perekop
    assert min(math.dist(near, point) for line in _rings(made.disputed) for point in line) < 60


def test_nothing_is_drawn_far_beyond_the_frame_and_twice_is_the_same():
    for view in (Regional(41, 29, 8495.0), Regional(66.5, 180, 700.0), Whole(10.0)):
        made = drawn(world(), view, ("TUR", "RUS"))
        assert made == drawn(world(), view, ("TUR", "RUS"))
        for path in (made.land, made.borders, made.states):
            for x, y in (point for ring in _rings(path) for point in ring):
                assert FRAME[0] <= x <= FRAME[2] and FRAME[1] <= y <= FRAME[3]


@pytest.mark.parametrize("place", PLACES)
def test_areas_and_the_middle_are_true(place):
    view = Regional(*place, scale=1000.0)
    assert view.at(*place) == pytest.approx((WIDTH / 2, HEIGHT / 2), abs=1e-6)
    back = view.place((700.0, 300.0))
    assert view.at(*back) == pytest.approx((700.0, 300.0), abs=1e-6)
    # Lambert's own equation: the chord of the angle (Snyder, 24-1)
    far = angle(vector(*back), vector(*place))
    assert math.dist((WIDTH / 2, HEIGHT / 2), (700.0, 300.0)) == pytest.approx(2000 * math.sin(far / 2), abs=1e-6)


def test_what_is_right_behind_the_middle_has_finite_places():
    assert all(math.isfinite(one) for one in Regional(41, 29, 1000.0).at(-41, -151))


def test_a_frame_holds_its_places_and_is_never_narrower_than_asked():
    alone = around([vector(41, 29)], 900)
    assert isinstance(alone, Regional) and alone.kilometre == pytest.approx(WIDTH / 900, rel=0.001)
    both = around([vector(66, 179), vector(66, -179)], 100)
    assert isinstance(both, Regional) and abs(abs(both.lon) - 180) < 0.1 and both.scale > EARTH
    many = [(60.0, 10.0), (30.0, 60.0), (45.0, 20.0)]
    view = around([vector(*place) for place in many], 900)
    assert all(0 < x < WIDTH and 0 < y < HEIGHT for x, y in (view.at(*place) for place in many))
    assert isinstance(around([vector(0, 0), vector(0, 180)], 900), Whole)


def test_one_place_beyond_an_ocean_does_not_widen_the_map():
    places = [(vector(41, 29), 40.0), (vector(39, 35), 40.0), (vector(45, 34), 10.0), (vector(-15, -48), 2.0)]
    assert sorted(most_of(places, 0.9)) == sorted(place for place, _ in places[:3])
    assert sorted(most_of(places, 1.0)) == sorted(place for place, _ in places)


CUTS = [
    # ring, what is left of it in (0, 0, 10, 10), why
    ([(2, 2), (8, 2), (8, 8)], 3, "inside"),
    ([(20, 20), (30, 20), (30, 30)], 0, "outside"),
    ([(-3, 5), (5, -3), (13, 5), (5, 13)], 8, "a square on its corner: eight corners"),
    ([(-100, -100), (100, -100), (100, 100), (-100, 100)], 4, "all around: the box itself"),
]


@pytest.mark.parametrize(("ring", "corners", "why"), CUTS, ids=[row[-1] for row in CUTS])
def test_a_ring_is_cut_at_a_box(ring, corners, why):
    cut = ring_in([(float(x), float(y)) for x, y in ring], (0, 0, 10, 10))
    assert len(cut) == corners
    assert all(0 <= x <= 10 and 0 <= y <= 10 for x, y in cut)


def test_a_line_is_cut_into_what_is_inside():
    line = [(-5.0, 5.0), (5.0, 5.0), (5.0, 15.0), (8.0, 15.0), (8.0, 5.0)]
    assert lines_in(line, (0, 0, 10, 10)) == [[(0, 5), (5, 5), (5, 10)], [(8, 10), (8, 5)]]
    assert lines_in([(-5.0, -5.0), (-5.0, 15.0)], (0, 0, 10, 10)) == []


def test_fewer_points_keep_ends_and_the_shape():
    line = [(0.0, 0.0), (1.0, 0.01), (2.0, 0.0), (3.0, 5.0), (4.0, 0.0)]
    assert simplified(line, 0.5) == [(0.0, 0.0), (2.0, 0.0), (3.0, 5.0), (4.0, 0.0)]
    assert simplified(line, 0.0) == line
    assert simplified(line, 100.0) == [line[0], line[-1]]
    assert simplified([(1.0, 1.0)] * 5, 0.1) == [(1.0, 1.0)] * 2


@pytest.mark.parametrize("many", [2, 40, 300])
def test_words_do_not_touch_at_any_width(many):
    draw = random.Random(many)
    signs = [
        Sign(
            (draw.uniform(0, WIDTH), draw.uniform(0, HEIGHT)), draw.choice((0.0, 3.0, 6.0)), draw.uniform(20, 120), 14.0
        )
        for _ in range(many)
    ]
    labels = placed(signs)
    assert placed(signs) == labels
    for width in range(280, 1240, 7):
        at = 0 if width < SCREENS[1] else 1 if width < SCREENS[2] else 2
        boxes = []
        for index, (sign, row) in enumerate(zip(signs, labels, strict=True)):
            if label := row[at]:
                boxes.append((index, _box(sign, sign.width if label.words else sign.number, label.side, width)))
        discs = [(index, _disc(sign, width)) for index, sign in enumerate(signs) if sign.radius]
        for index, a in boxes:
            assert a[0] >= 0 and a[2] <= width and a[1] >= 0 and a[3] <= width * HEIGHT / WIDTH
            for other, b in (*boxes, *discs):
                assert index == other or a[2] <= b[0] or b[2] <= a[0] or a[3] <= b[1] or b[3] <= a[1]
    assert sum(row[0] is not None for row in labels) > many / 20


def test_words_that_stand_stay_on_their_side_on_every_wider_screen():
    draw = random.Random(7)
    signs = [Sign((draw.uniform(0, WIDTH), draw.uniform(0, HEIGHT)), 3.0, 70.0, 14.0) for _ in range(80)]
    gained = [0, 0, 0]
    for row in placed(signs):
        stood = None
        for at, label in enumerate(row):
            if stood:
                assert label == stood
            elif label and label.words:
                stood, gained[at] = label, gained[at] + 1
    assert all(gained), "each wider screen has more words"


@pytest.mark.parametrize(("sign", "side"), [
    (Sign((600, 300), 4.0, 60, 14), Side.RIGHT),
    (Sign((1190, 300), 4.0, 60, 14), Side.LEFT),
    (Sign((600, 300), 0.0, 60, 14), Side.OVER),
])  # fmt: skip
def test_a_mark_alone_has_its_words_to_the_right_and_an_area_has_them_over_it(sign, side):
    assert placed([sign]) == [(Label(side, True),) * len(SCREENS)]


def test_words_without_room_become_a_number_and_then_nothing():
    crowd = placed([Sign((600, 300), 4.0, 130, 14)] * 40)
    assert crowd[0] == (Label(Side.RIGHT, True),) * 3 and crowd[-1] == (None, None, None)
    assert placed([Sign((600, 300), 4.0, 950, 14)]) == [(Label(Side.RIGHT, False),) * 3]
    narrow, page, wide = placed([Sign((600, 300), 4.0, 350, 14)])[0]
    assert (narrow, page, wide) == (Label(Side.RIGHT, False), Label(Side.ABOVE, True), Label(Side.ABOVE, True))


def test_a_thousand_marks_on_one_spot_are_held_against_one():
    grid = _Grid(900, 1060)
    for _ in range(1000):
        grid.take(grid.disc(Sign((600, 300), 4.0, 60, 14)))
    assert all(len(cell) == 1 for cell in grid._cells.values())


def test_a_route_is_drawn_through_all_its_places():
    route = [(44.9, 37.3), (43.2, 34.0), (42.1, 29.0), (41.6, 28.1)]
    view = around([vector(*place) for place in route], 500)
    (path,) = drawn(world(), view, routes=[route]).routes
    (line,) = _rings(path)
    for place in route:
        assert min(math.dist(view.at(*place), point) for point in line) < 2, "a bend of forty kilometres stays"


@pytest.mark.parametrize(("route", "middle", "why"), [
    ([(0.0, 0.0), (0.0, 10.0)], (0.0, 5.0), "half-way, not an end"),
    ([(0.0, 0.0), (0.0, 1.0), (0.0, 2.0), (0.0, 10.0)], (0.0, 5.0), "by length, not by number"),
    ([(0.0, 179.0), (0.0, -179.0)], (0.0, 180.0), "across the antimeridian"),
    ([(5.0, 5.0), (5.0, 5.0)], (5.0, 5.0), "of no length"),
])  # fmt: skip
def test_the_middle_of_a_route(route, middle, why):
    lat, lon = middle_of(route)
    assert (lat, abs(lon) if abs(lon) > 179.9 else lon) == pytest.approx(middle, abs=0.01), why


@pytest.mark.parametrize("one", disputes(), ids=[one.name for one in disputes()])
def test_what_is_disputed_is_drawn_as_the_caption_says(one):
    view = Regional(*one.at, scale=9000.0)
    x, y = view.at(*one.at)
    owners = [code for code in codes() if _filled(drawn(world(), view, (code,)).states, x + 0.013, y + 0.017)]
    if one.state:
        assert owners == [one.state]
    if "dashed" in one.drawn:
        assert drawn(world(), view).disputed
