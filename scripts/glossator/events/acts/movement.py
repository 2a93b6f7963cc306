"""How people and ships come and go: they set out, arrive, turn back, are held fast and are saved."""

from __future__ import annotations

from glossator.events.acts.act import Act, row

MOVEMENT: tuple[Act, ...] = (
    row(
        "depart",
        """depart, leave, sail, set out, set sail, set off, put to sea, embark, weigh anchor, cast off, start out,
        start for, ride out, march off, get away from, slip mooring, take ship, hoist sail, steam out, put out, go
        aboard, be off, leave port, leave harbour, ship out, head for, make for, say farewell, pull out of""",
        "departure, sailing, embarkation, setting out, farewell, voyage, expedition",
    ),
    row(
        "arrive",
        """arrive, reach, come to, get to, attain, make port, drop anchor, cast anchor, put in at, come in sight, enter
        harbour, come ashore, dock, berth, pull into, steam into, sail into, ride into, stand on, stand at, set
        foot, gain, make way to, penetrate to, push on to, come within""",
        "arrival, advent, attainment, landfall, entry",
    ),
    row(
        "return",
        """return, come back, go back, turn back, come home, sail home, bring home, go home, retrace, turn round, be
        back, set foot again, get home, make way back, see again, turn about""",
        "return, homecoming, way back, retreat",
    ),
    row(
        "cross",
        """cross, traverse, pass over, ford, go over, get across, make way across, march over, swim, fly across, make
        passage, sail across, sail round, round, circumnavigate, double""",
        "crossing, passage, traverse, circumnavigation",
    ),
    row(
        "climb",
        "climb, ascend, scale, reach summit, reach top, stand on summit, stand on top, get to top, conquer",
        "ascent, climb, conquest, summit",
    ),
    row(
        "explore",
        """explore, discover, chart, map, survey, sight, set eye on, come upon, penetrate, find way, trace, sail into,
        make landfall, raise""",
        "exploration, expedition, discovery, survey, voyage",
    ),
    row(
        "rescue",
        """rescue, save, pick up, take off, bring to safety, relieve, deliver, pull out, pull from, dig out, take on
        board, take aboard, bring back alive, get out, bring out, haul aboard, pluck from, fish out, come to aid,
        come to rescue, find alive, recover, free from, reach survivor, lift off""",
        "rescue, relief, salvation, recovery, saving, deliverance, salvage",
    ),
    row(
        "trap",
        """trap, beset, stick, get stuck, be stuck, freeze in, ice in, catch in, shut in, hem in, close around, close
        on, close round, hold fast, be held, lock in, strand, run aground, imprison, wedge, jam, maroon, cut off,
        enclose, freeze fast, grip, lie fast, be caught, freeze into, become fast""",
        "trap, besetment, stranding, imprisonment",
    ),
    row(
        "wreck",
        """wreck, strand, run aground, go aground, run onto, dash on, break up, drive ashore, be lost, strike rock,
        strike reef, sink, go down, crush, capsize, go under, slip under, slip beneath, turn turtle, go to bottom,
        disappear under, vanish beneath, fill, stave in, be crushed, disappear beneath, swallow""",
        "wreck, loss, shipwreck, stranding, sinking",
    ),
    row(
        "vanish",
        "vanish, disappear, go missing, lose sight, be lost, be seen for last, hear no more, lose trace, not return",
        "disappearance, loss",
    ),
    row(
        "settle",
        """settle, colonise, colonize, emigrate, immigrate, people, found colony, put down root, take up land, make
        home, stake out, plant colony, move into, clear land""",
        "settlement, colony, emigration, immigration, settlers, colonists, migration",
    ),
    row(
        "drive-out",
        """displace, evict, clear, deport, drive off, remove, expel, uproot, turn off land, drive from, put out of,
        force from, resettle, relocate, transfer""",
        "eviction, clearance, deportation, removal, expulsion, displacement, resettlement",
    ),
)
"""A row a class: id, verbs, nouns."""
