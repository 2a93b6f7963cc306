"""Nouns that stand for a thing which was named: the Channel Tunnel is `the rail link`, the Berlin Wall `the barrier`.

A class of things a row, as there are classes of acts. A word of the class that a name ends with, or that a label holds,
is told by the others where these are definite: `the liner`, and not `a liner`.
"""

from __future__ import annotations

from glossator.chronology.stems import stem

THINGS = """
canal, waterway, short cut, sea route, ship route, cut;
tunnel, rail link, link, tube, underpass, passage;
bridge, span, viaduct, crossing, link;
wall, barrier, rampart, fortification;
dam, barrage, reservoir, embankment, weir;
ship, liner, steamer, vessel, boat, ferry, steamship, battleship, cruiser, warship, submarine, frigate, yacht, tanker;
spacecraft, capsule, probe, satellite, sputnik, spaceship, shuttle, orbiter, lander, module, rocket, craft;
airship, zeppelin, dirigible, balloon;
aircraft, aeroplane, airplane, plane, jet, airliner, jumbo, monoplane, biplane, bomber, machine;
railway, railroad, line, track, trunk line;
road, motorway, highway, autobahn, turnpike;
telegraph, cable, wire;
tower, skyscraper, spire, mast;
church, cathedral, minster, basilica, abbey;
palace, castle, residence, fortress, citadel, stronghold, bastille;
mountain, peak, summit, mount;
volcano, crater, mount;
prison, jail, gaol, penitentiary, dungeon;
reactor, plant, power station, nuclear plant;
mine, pit, colliery, shaft, coalfield;
factory, plant, works, mill;
theatre, opera, opera house, playhouse, stage, concert hall;
stadium, arena, ground;
newspaper, paper, daily, journal, gazette;
painting, picture, canvas, portrait, fresco, masterpiece;
novel, book, tale, work;
symphony, score, piece;
film, picture, movie;
constitution, charter, fundamental law, basic law, statute;
treaty, compact, pact, accord, agreement, convention, settlement;
pipeline, pipe, line;
currency, coin, money;
company, concern, firm, corporation, business;
bomb, device, weapon;
statue, monument, memorial, colossus;
university, academy, college;
earthquake, quake, tremor;
bank, lender;
parliament, assembly, legislature, diet, chamber;
league, alliance, bloc;
community, bloc, club
"""
"""Classes of things; a word may be in several."""


def _classes() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, row in enumerate(THINGS.split(";")):
        for word in row.split(","):
            last = word.split()[-1]
            found.setdefault(stem(last), set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


CLASSES = _classes()
"""Stem of the last word to the numbers of its classes."""
