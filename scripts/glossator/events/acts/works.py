"""What is made, opened, launched and decided, and what breaks."""

from __future__ import annotations

from glossator.events.acts.act import Act, row

WORKS: tuple[Act, ...] = (
    row(
        "open",
        """open, inaugurate, go into service, open to traffic, cut ribbon, commission, enter service, unveil, throw
        open, give to traffic, declare open, ride first, cut tape, first cross, hand to public, welcome first, go
        into use, begin running, dedicate, let in public, let in visitor, come into use, bring into service, put
        into service, go on stream, bring into use, take into use""",
        "opening, inauguration, unveiling",
    ),
    row(
        "close",
        """close, shut, shut down, seal off, wind up, put out of service, close door, bar, board up, block, bolt, take
        out of service, go out of business, bring to end""",
        "closure, closing, shutdown",
    ),
    row(
        "complete",
        """complete, finish, go into operation, come into operation, go into service, come on stream, open, bring to
        end, ready, hand over, top out, bring to completion, bring into operation, come on line, go on line, put
        into operation""",
        "completion, opening",
    ),
    row(
        "begin",
        """begin, start, commence, get under way, break ground, lay foundation stone, kick off, set in motion, get
        going, set going, come under way, set out, embark, turn first sod, dawn, initiate, get off ground, take
        first step""",
        "beginning, start, outset, commencement, launch",
    ),
    row(
        "build",
        """build, construct, erect, lay, break ground, put up, raise, rise, go up, lay stone, lay track, dig, install,
        assemble, go to work""",
        "construction, building, wall, works",
    ),
    row(
        "launch",
        """launch, send into space, put into orbit, lift off, blast off, go into orbit, fire into space, send into
        orbit, take off, set off for, shoot into space, carry into space, carry into orbit, rise from pad, leave
        pad, go up, roar into sky, fire into orbit, circle earth, set sail, leave for, lift from, hurl, send up, put
        into space, orbit, send aloft, leave earth, soar, boost, roar, be in orbit, send on way, go into space, go
        round earth, take to air, take to sky, go down slipway, go into water""",
        "launch, lift-off, start, rocket, blast-off, orbit",
    ),
    row(
        "land",
        """land, touch down, set down, alight, come down, step onto, reach surface, set foot, make landfall, arrive on,
        reach, splash down, walk on, come to rest, come ashore, touch ground, arrive, parachute, walk, impact,
        descend, be on ground, be on surface""",
        "landing, touchdown, splashdown",
    ),
    row(
        "crash",
        """crash, derail, collide, plunge, come down, fall from sky, break up, break apart, go off rail, leave rail,
        fly into, run into, slam into, blow up, explode, melt down, hit mountain, plough into, smash, hit, overturn,
        burst, disintegrate, strike, overheat, come to grief, go out of control, fall into sea""",
        "crash, collision, derailment, accident, disaster, wreckage, meltdown, explosion, blast",
    ),
    row(
        "shake",
        """shake, quake, strike, hit, devastate, tremble, flatten, level, rock, wreck, collapse, fall, destroy, split,
        rattle, convulse, jolt, crack, bury, drown, batter, lash, tear, flood, lay in ruin""",
        "earthquake, quake, tremor, flood, hurricane, eruption",
    ),
    row(
        "burn",
        """burn, catch fire, go up in flame, gut, char, torch, be in flame, lay in ash, turn to ash, set on fire, be on
        fire""",
        "fire, blaze, conflagration",
    ),
    row(
        "rule",
        """rule, decide, find that, hold that, hand down, uphold, annul, strike down, overturn, find for, find against,
        give judgment, give judgement, declare unlawful, declare void, side with, throw out, tell government, lay
        down, give verdict, clear, confirm, quash, dismiss case, declare that, say that, decide that, forbid,
        require, reverse, find, hold, order, pronounce, side, judge, outlaw, settle, affirm, back, interpret,
        adjudicate, remind, throw out case, come down on side, find in favour, make clear that""",
        "ruling, judgment, judgement, decision, verdict, court, judges, bench, majority",
    ),
    row(
        "sue",
        """sue, bring case, take to court, file suit, lodge complaint, complain, go to law, go to court, bring before
        court""",
        "lawsuit, suit, complaint",
    ),
    row(
        "introduce",
        """introduce, adopt, bring in, switch to, replace, bring into use, pay with, change over, go over to, pass law,
        lay down, put into law, give way to, make compulsory, make law, abolish, make legal, take place of,
        circulate, issue, enact, establish, provide, institute, decree, legalise, start, let, permit, end,
        guarantee, enfranchise, be in circulation, put into circulation, come into use, be legal tender, put on
        statute""",
        "introduction, adoption, reform, law, act, decree, statute, currency, notes",
    ),
    row(
        "publish",
        """publish, issue, appear, bring out, print, come out, release, be out, reach reader, make public, lay before,
        see light, bring before public, hand out, put out, come off press, roll off press, go on sale, be sold,
        circulate, distribute, leak, post, hit, present, unveil, disclose, go to press, put into print, put into
        world, give to world, be in bookshop, be in shop, come from press""",
        "publication, release, report, book, paper, manifesto, newspaper, edition",
    ),
    row(
        "discover",
        """discover, find, unearth, detect, come upon, stumble on, strike oil, come across, first see, bring to light,
        identify, observe, sight, spot, strike, uncover, excavate, isolate, recognise, drill, hit, reveal, locate,
        come to light""",
        "discovery, find, oil",
    ),
    row(
        "nationalise",
        """nationalise, nationalize, expropriate, take into state hand, take over, take into public hand, take into
        state ownership, take into hand, pass to state, become property, take from owner, make public property,
        bring under state, seize company, put under state, take over company, make state property, transfer to
        state, become state, seize, dispossess, confiscate, socialise, requisition, state-owned, take into state,
        bring into public, take into ownership, take from company, take from foreign, be owned by state, bring into
        state, put in state, run by state""",
        "nationalisation, nationalization, expropriation, public hands, state hands, public ownership, takeover",
    ),
    row(
        "deliver",
        "deliver, ship, hand over, supply, arrive, unload, hand, land, send, reach, bring, receive, be handed over",
        "delivery, shipment",
    ),
    row(
        "lend",
        "lend, loan, credit, bail out, grant credit, advance, borrow, rescue, finance, put up money, come to rescue",
        "loan, credit, bail-out, bailout",
    ),
    row(
        "devalue",
        """devalue, float, let float, cut loose, abandon peg, abandon gold, leave gold standard, abandon parity, give
        up peg, let fall, leave mechanism, drop peg, cut value, lower value, go off gold, cheapen, unpeg, come off
        gold, take off gold, give up gold""",
        "devaluation, parity, peg, exchange rate",
    ),
    row(
        "grant",
        "grant, give, award, bestow, confer, concede, endow, vest, hand, accord, receive, obtain, allow, cede",
        "grant, award",
    ),
    row(
        "move",
        """move, relocate, transfer seat, shift, transfer, settle, remove, transplant, migrate, take up quarters, set
        up home, move seat, move capital, move headquarters, make capital, take up residence, shift headquarters,
        leave for, take up home, play first at, shift to""",
        "move, relocation, removal, new ground, transfer",
    ),
)
"""A row a class: id, verbs, nouns."""
