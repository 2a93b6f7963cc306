"""What persons do and what is done to them: they are elected, resign, die, are tried and expelled."""

from __future__ import annotations

from glossator.events.acts.act import Act, row

PERSONS: tuple[Act, ...] = (
    row(
        "visit",
        """visit, travel, arrive, pay visit, call on, receive, welcome, come to, go to, fly to, journey, host, be
        guest, set foot, pay call, come on, be received, make trip, come as guest, go as, sail to, drive to, be
        host, touch at, stop in, call at, land in, spend day, step off plane, see, tour, go to see, set out for, be
        received by, make way to, come to see, come to town""",
        "visit, trip, journey, arrival, tour, stay, guest, stop",
    ),
    row(
        "elect",
        """elect, vote into office, win election, choose as, make president, win presidency, return as, win vote, carry
        election, vote into, win by, gain majority, take majority, send to parliament, win most, put in office,
        carry poll, win seat, win landslide, choose, pick, top poll, return to office, win contest, sweep, prefer,
        name, return, prevail, acclaim, come out ahead, send to palace, put into office, put into power, become
        president, become chancellor, become premier, become leader, become prime, take office, come to power, gain
        power, rise to power""",
        "election, victory at the poll, victory, landslide, poll, voters",
    ),
    row(
        "vote",
        """vote, hold referendum, go to poll, cast vote, back in referendum, go to ballot, decide by, put to people,
        cast ballot, decide in, ask voter, turn out, ask people, say yes, vote for, vote to, put to vote, mark
        ballot, back, mark, cast, poll, favour, express, tick, say no in, say yes in, turn down in, go to urn, be
        put to, come down for""",
        "referendum, vote, plebiscite, poll, ballot, election, voters, ballots, electorate, voting",
    ),
    row(
        "appoint",
        """appoint, name as, nominate, swear in, take office, become, assume office, succeed, make president, become
        president, become minister, take over as, install, accede, move into, become head, become chief, be made,
        take oath, take over from, put at head, pick, promote, take chair, take helm, take reins, be handed, put in
        charge, enter office, sworn in, make head, choose as, form cabinet, form government, form ministry, give
        post, take seat, elevate, designate, select, entrust, swear, come to power, take up post, take up office,
        put in command, take up duty, be handed key, take up reins, come into office, elect, be elected, win
        election, win presidency, gain office""",
        "appointment, nomination, accession, inauguration, oath, election",
    ),
    row(
        "crown",
        """crown, ascend throne, mount throne, come to throne, proclaim king, succeed, enthrone, put crown, be king,
        receive crown, become king, become queen, be anointed, come to crown, take throne, become emperor, acclaim,
        gird, be made king, be made emperor, put on throne, set on throne, come into crown""",
        "coronation, accession, enthronement",
    ),
    row(
        "resign",
        """resign, step down, leave office, quit, stand down, give up office, tender resignation, abdicate, lay down
        office, step aside, hand in resignation, bow out, give up post, lay down, give up presidency, vacate, go of
        own accord, leave post, say goodbye, renounce throne, give up throne, step from, relinquish, announce
        departure, give up, throw in towel, hand back seal, go, depart, retire, renounce, tender, lay down burden,
        send in paper, turn in badge, go into retirement, lay down command""",
        "resignation, abdication, departure, exit",
    ),
    row(
        "dismiss",
        """dismiss, sack, remove from office, oust, fire, depose, impeach, drive from office, unseat, strip of, throw
        out of office, turn out, vote out, put out of office, bring down, remove, relieve of, drive from power,
        force out, drive out, push out, show door, lose confidence, lose post, overthrow, cashier, strip, drop,
        topple, eject, retire, terminate, relieve, discharge, defrock, dethrone, take crown from""",
        "dismissal, removal, ousting, impeachment, deposition, no confidence, fall",
    ),
    row(
        "die",
        """die, pass away, succumb, perish, lose life, breathe last, meet end, be dead, expire, lose battle, fall dead,
        end life, come to end of life, heart stop, suffer heart, fall, pass, depart, drown, mourn, lose, be no more,
        give up ghost, be carried off, go to grave, be found dead, come to end""",
        "death, demise, end, funeral, passing",
    ),
    row(
        "be-born",
        "bear, be born, come into world, see light of day, come into life",
        "birth",
    ),
    row(
        "arrest",
        """arrest, detain, imprison, jail, take into custody, take prisoner, take from, seize, intern, lock up, lead
        away, take away, put behind bar, throw into prison, haul off, pick up, clap in iron, drag from, put in cell,
        round up, hold, keep in custody, put under arrest, capture, incarcerate, nab, cuff, handcuff, intercept,
        grab, snatch, apprehend, put in jail, throw into jail, put in prison, take in charge, put in chain, put in
        iron, throw into cell, throw into dungeon, be behind bar, fall into hand""",
        "arrest, detention, imprisonment, custody, police, cell, handcuffs",
    ),
    row(
        "try",
        """try, sentence, convict, condemn, stand trial, find guilty, acquit, put on trial, indict, bring to court,
        stand before court, send to prison, give life, go before court, hand sentence, send to gallows, condemn to
        death, face judge, arraign, prosecute, stand in dock, put in dock, send to jail""",
        "trial, sentence, conviction, verdict, acquittal, indictment, court, tribunal, jury, judges",
    ),
    row(
        "free",
        """release, free, pardon, set free, let go, amnesty, let out, walk free, open cell, open gate of prison, come
        out of prison, leave prison, walk out of prison, exchange prisoner, discharge, unchain, exchange, swap,
        ransom, reprieve, commute, be at large""",
        "release, amnesty, pardon",
    ),
    row(
        "expel",
        """expel, deport, throw out, send home, banish, exile, exclude, declare unwanted, order out, eject, drive out,
        shut out, suspend, show door, put out, cast out, strike from, no longer have seat, throw from, cast from,
        turn out, drive from, send packing, order home, give hour to leave, put on plane, remove from, lose seat,
        lose membership, deprive of membership, strike off, order to leave, bar, remove, unseat, oust, give marching
        order, put over border, send into exile""",
        "expulsion, deportation, exclusion, banishment, exile, suspension, ouster",
    ),
    row(
        "flee",
        """flee, escape, go into exile, defect, run away, slip away, slip across, get away, cross border, take refuge,
        seek asylum, go abroad, sail into exile, take to boat, bolt, decamp, abscond, jump, take to heel, take to
        hill""",
        "flight, escape, defection, exile, refuge, asylum, exodus",
    ),
    row(
        "marry",
        "marry, wed, divorce, espouse, betroth",
        "wedding, marriage",
    ),
)
"""A row a class: id, verbs, nouns."""
