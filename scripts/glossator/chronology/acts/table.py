"""Classes of acts: words that tell of one kind of deed, so that `joined` is told from `signed` and found in `accession`.

One class a row; an edition adds words or classes of its own in `references/acts.yml`. A phrase of several words is
found also where up to three others stand between them: `put … names to`. A word may stand in several classes.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from glossator.model import Place


@dataclass(frozen=True, slots=True)
class Act:
    """One class of acts."""

    id: str
    verbs: tuple[str, ...]
    """In any form that the stemmer knows; `step down` with a space."""
    nouns: tuple[str, ...] = ()
    place: Place = field(default_factory=lambda: Place(""))


def _row(id: str, verbs: str, nouns: str = "") -> Act:
    return Act(id, *(tuple(" ".join(word.split()) for word in words.split(",") if word.strip())
                     for words in (verbs, nouns)))  # fmt: skip


ACTS: tuple[Act, ...] = (
    _row(
        "join",
        "join, enter, accede, admit, take in, be admitted, become a member, gain admission, take seat, take "
        "membership, become part of, enrol, receive into, welcome into, sign up, be received into, bring "
        "into, obtain seat, become the, make member, join rank, affiliate, enlarge, take place in, go in",
        "accession, entry, membership, admission, member",
    ),
    _row(
        "withdraw",
        "withdraw, leave, quit, pull out, pull back, exit, evacuate, secede, walk out, renounce, turn back "
        "on, walk away, give up membership, no longer belong, cease to belong, cease to be a member, bow out, "
        "take out of, end membership, part company, turn its back, break with, drop out, give notice, pull "
        "troop, renounce membership, leave behind, abandon, go their own way, cross out of",
        "withdrawal, departure, exit, evacuation, pull-out, secession, notice",
    ),
    _row(
        "sign",
        "sign, conclude, initial, put signature, put name, set hand, seal, agree, reach agreement, ink, put "
        "pen, sign name, put hand, strike deal, strike bargain, come to terms, come to agreement, settle, "
        "clinch, put seal, append name, agree on, shake hand, reach accord, arrive at, reach deal, do deal, "
        "set name, give signature, bind",
        "signature, signing, conclusion, signatory, agreement, accord, treaty, pact, convention, memorandum, "
        "deal, compact, charter, protocol, settlement, understanding, alliance, terms, compromise, entente, "
        "act, contract",
    ),
    _row(
        "ratify",
        "ratify, approve, pass, adopt, enact, give assent, give consent, vote through, give approval, "
        "endorse, confirm, vote for, clear, carry, vote in favour, give blessing, wave through",
        "ratification, approval, adoption, passage, assent, consent, endorsement, vote",
    ),
    _row(
        "come-into-force",
        "enter into force, come into force, take effect, go into force, put into force, implement, become "
        "law, begin to apply, become binding, take force, come into effect, become effective, go live, become "
        "valid, be in force",
        "entry into force",
    ),
    _row(
        "refuse",
        "refuse, reject, decline, turn down, vote against, say no, spurn, rebuff, deny, veto, oppose, turn "
        "away, send away, shut door, cast veto, vote no, say non, block, throw out, shut out, give no, keep "
        "out, walk away from, slam door, hold back",
        "refusal, rejection, veto, no, non, rebuff",
    ),
    _row(
        "open",
        "open, inaugurate, go into service, open to traffic, cut ribbon, commission, enter service, unveil, "
        "throw open, give to traffic, declare open, ride first, cut tape, first cross, hand to public, "
        "welcome first, go into use, begin running",
        "opening, inauguration, unveiling",
    ),
    _row(
        "close",
        "close, shut, shut down, seal off, wind up, put out of service, close door, bar, board up",
        "closure, closing, shutdown",
    ),
    _row(
        "complete",
        "complete, finish, go into operation, come into operation, go into service, come on stream, open, "
        "bring to end, ready, hand over, top out",
        "completion, opening",
    ),
    _row(
        "begin",
        "begin, start, commence, get under way, break ground, lay foundation stone, kick off, set in motion, "
        "get going, set going, come under way, set out, embark, turn first sod",
        "beginning, start, outset, commencement, launch",
    ),
    _row(
        "annex",
        "annex, incorporate, absorb, make part of, become part of, declare part of, seize, take over, unite, "
        "swallow, add to, make part, become province, attach, join to, proclaim part, bring under, become "
        "part, declare province",
        "annexation, incorporation, anschluss, seizure",
    ),
    _row(
        "occupy",
        "occupy, seize, capture, take, conquer, march into, overrun, take possession, fall to, storm, enter, "
        "enter city, move into, walk into, roll into, fall into hand, come under, cross into, march in, raise "
        "flag, run up flag, take control, seize control, take hold, gain, land on, take town",
        "occupation, capture, conquest, seizure, fall",
    ),
    _row(
        "cede",
        "cede, hand over, transfer, return, give up, surrender, hand back, turn over, give away, sign over, "
        "give back, make over, pass to, let have, leave to, put under administration, get back",
        "cession, handover, transfer, return, surrender",
    ),
    _row(
        "invade",
        "invade, attack, march into, cross border, land troop, overrun, pour over border, cross frontier, "
        "march across, move against, pour into, pour across, come ashore, land on, fall upon, move into, send "
        "army, roll across, send tank, cross into",
        "invasion, attack, offensive, intervention, incursion, assault",
    ),
    _row(
        "attack",
        "attack, bomb, shell, strike, raid, bombard, assault, storm, blow up, open fire, hit, explode, open "
        "up on, rain down, set off bomb, blow apart, torch, ambush, drop bomb, rake, fire on, launch attack, "
        "go off, destroy, drive into, ram, fire at",
        "attack, bombing, raid, strike, bombardment, airstrike, assault, explosion, shelling, air raid, bomb, "
        "blast, air strike, ambush, gunfire, bombs, shells",
    ),
    _row(
        "shoot-down",
        "shoot down, down, bring down, shoot, fall to missile, knock out of sky, blow out of sky, send down "
        "in flame",
        "downing, shooting down, shoot-down",
    ),
    _row(
        "sink",
        "sink, torpedo, scuttle, capsize, founder, go down, send to bottom, go to bottom, go under, hit mine, "
        "be lost, sink beneath, go down off",
        "sinking, shipwreck, wreck",
    ),
    _row(
        "fight",
        "fight, clash, defeat, rout, beat army, win battle, repulse, battle, do battle, meet in battle, come "
        "to blow, break army, crush, beat back, drive back, overwhelm, lose battle, carry field, throw back, "
        "lose field, beat, destroy army",
        "battle, clash, fighting, defeat, combat, skirmish, rout, engagement, victory",
    ),
    _row(
        "war",
        "declare war, go to war, fight, wage war, take up arms, open hostility, take to arms, be at war, send "
        "ultimatum, bring into war, join war, enter war",
        "war, hostilities, conflict, campaign, fighting",
    ),
    _row(
        "besiege",
        "besiege, lay siege, blockade, encircle, shut in, surround, invest, cut off, close ring",
        "siege, blockade, encirclement",
    ),
    _row(
        "cease-fire",
        "cease fire, lay down arm, stop fighting, end war, make peace, end hostilities, silence gun, gun fall "
        "silent, stop shooting, cease to fire, suspend hostility, end fighting, put end to war, come to "
        "peace, stop fire, lay weapon",
        "armistice, ceasefire, cease-fire, truce, peace, end of war, end of fighting",
    ),
    _row(
        "surrender",
        "surrender, capitulate, lay down arm, yield, raise white flag, give up, hand over sword, hoist white "
        "flag, give in, strike flag",
        "surrender, capitulation",
    ),
    _row(
        "liberate",
        "liberate, free, set free, release",
        "liberation, release",
    ),
    _row(
        "deploy",
        "deploy, station, send troop, dispatch, base, send soldier, put troop, move troop, bring in, fly in, "
        "post, land marine, send peacekeeper, send ship, send warship",
        "deployment, stationing, dispatch, troops, peacekeepers, contingent",
    ),
    _row(
        "test",
        "test, detonate, set off, explode, go off, blow up, let off, detonate device",
        "test, detonation, bomb, explosion, blast, device, mushroom cloud, shot",
    ),
    _row(
        "visit",
        "visit, travel, arrive, pay visit, call on, receive, welcome, come to, go to, fly to, journey, host, "
        "be guest, set foot, pay call, come on, be received, make trip, come as guest, go as, sail to, drive "
        "to, be host, touch at, stop in, call at, land in, spend day, step off plane",
        "visit, trip, journey, arrival, tour, stay, guest, stop",
    ),
    _row(
        "meet",
        "meet, gather, convene, assemble, hold talk, confer, host, come together, sit down with, hold summit, "
        "sit down, come face to face, sit at table, hold conference, hold congress, take place, bring "
        "together, sit together",
        "meeting, summit, conference, talks, congress, gathering, session, sessions, delegates, council",
    ),
    _row(
        "negotiate",
        "negotiate, open talk, hold talk, begin talk, sit down at table, haggle, come to table, take up talk, "
        "get talk, begin to negotiate, open negotiation",
        "negotiations, talks, negotiation, bargaining",
    ),
    _row(
        "found",
        "found, establish, create, set up, form, launch, bring into being, constitute, come into being, be "
        "born, start, come into existence, call into being, call into life, give itself, organise, put into "
        "place, inaugurate, proclaim, declare, begin life, bring to life, charter, see birth",
        "foundation, founding, establishment, creation, formation, birth, launch, beginning",
    ),
    _row(
        "dissolve",
        "dissolve, disband, abolish, break up, cease to exist, wind up, collapse, disintegrate, be no more, "
        "bring to end, go out of existence, fall apart, come to end, vote itself out, lay to rest, close "
        "down, end existence, declare dead, pass out of existence",
        "dissolution, abolition, break-up, collapse, disintegration, end",
    ),
    _row(
        "elect",
        "elect, vote into office, win election, choose as, make president, win presidency, return as, win "
        "vote, carry election, vote into, win by, gain majority, take majority, send to parliament, win most, "
        "put in office, carry poll, win seat, win landslide, choose, pick, top poll, return to office, win "
        "contest",
        "election, victory at the poll, victory, landslide, poll, voters",
    ),
    _row(
        "vote",
        "vote, hold referendum, go to poll, cast vote, back in referendum, go to ballot, decide by, put to "
        "people, cast ballot, decide in, ask voter, turn out, ask people, say yes, vote for, vote to, put to "
        "vote, mark ballot",
        "referendum, vote, plebiscite, poll, ballot, election, voters, ballots, electorate, voting",
    ),
    _row(
        "appoint",
        "appoint, name as, nominate, swear in, take office, become, assume office, succeed, make president, "
        "become president, become minister, take over as, install, accede, move into, become head, become "
        "chief, be made, take oath, take over from, put at head, pick, promote, take chair, take helm, take "
        "reins, be handed, put in charge, enter office, sworn in, make head, choose as, form cabinet, form "
        "government, form ministry, give post, take seat",
        "appointment, nomination, accession, inauguration, oath",
    ),
    _row(
        "crown",
        "crown, ascend throne, mount throne, come to throne, proclaim king, succeed, enthrone, put crown, be "
        "king, receive crown, become king, become queen, be anointed, come to crown, take throne, become "
        "emperor",
        "coronation, accession, enthronement",
    ),
    _row(
        "resign",
        "resign, step down, leave office, quit, stand down, give up office, tender resignation, abdicate, lay "
        "down office, step aside, hand in resignation, bow out, give up post, lay down, give up presidency, "
        "vacate, go of own accord, leave post, leave Downing, say goodbye, renounce throne, give up throne, "
        "step from, relinquish, announce departure, give up, throw in towel, hand back seal",
        "resignation, abdication, departure, exit",
    ),
    _row(
        "dismiss",
        "dismiss, sack, remove from office, oust, fire, depose, impeach, drive from office, unseat, strip of, "
        "throw out of office, turn out, vote out, put out of office, bring down, remove, relieve of, drive "
        "from power, force out, drive out, push out, show door, lose confidence, lose post",
        "dismissal, removal, ousting, impeachment, deposition, no confidence, fall",
    ),
    _row(
        "overthrow",
        "overthrow, topple, seize power, oust, depose, take power, bring down government, stage coup, sweep "
        "away, bring down, drive from power, turn out, take over, put an end to, remove from power, take "
        "control, unseat, march on palace, seize radio, rise against, plot, try to seize, storm palace, force "
        "from power",
        "coup, overthrow, putsch, uprising, takeover, power grab, junta, plot, conspiracy",
    ),
    _row(
        "rebel",
        "rebel, revolt, rise, mutiny, take up arms, take to street, rise up, rise against, refuse obedience, "
        "throw off, turn on officer, turn against, take up weapon",
        "revolt, rebellion, uprising, mutiny, insurrection, revolution, rising, riots, insurgents, rebels",
    ),
    _row(
        "protest",
        "protest, demonstrate, march, rally, take to street, riot, march through, fill street, pour into "
        "street, come out, crowd square, occupy square, gather in square",
        "protest, demonstration, rally, riot, march, unrest, crowd, crowds, demonstrators, protesters",
    ),
    _row(
        "strike",
        "strike, go on strike, down tool, walk out, lay down work, stop work, call strike, walk off, stop "
        "working, leave work, put down tool, stand still, lay idle, stay away from work, bring to standstill, "
        "refuse to work",
        "strike, walkout, stoppage, strikers, general strike, lock-out",
    ),
    _row(
        "die",
        "die, pass away, succumb, perish, lose life, breathe last, meet end, be dead, expire, lose battle, "
        "fall dead, end life, come to end of life, heart stop, suffer heart",
        "death, demise, end, funeral, passing",
    ),
    _row(
        "be-born",
        "bear, be born, come into world",
        "birth",
    ),
    _row(
        "kill",
        "kill, assassinate, murder, shoot dead, slay, gun down, execute, hang, massacre, shoot, stab, "
        "slaughter, shoot down, cut down, put to death, take life, fall to bullet, fall victim, fire shot, "
        "strangle, behead, fire at, put before firing squad, lose life, claim life, cost life, wipe out, blow "
        "up, end life, leave dead, pull trigger",
        "assassination, murder, killing, execution, massacre, assassin, gunman, shots, bullet, victims, "
        "gallows, dead",
    ),
    _row(
        "arrest",
        "arrest, detain, imprison, jail, take into custody, take prisoner, take from, seize, intern, lock up, "
        "lead away, take away, put behind bar, throw into prison, haul off, pick up, clap in iron, drag from, "
        "put in cell, round up, hold, keep in custody, put under arrest, capture",
        "arrest, detention, imprisonment, custody, police, cell, handcuffs",
    ),
    _row(
        "try",
        "try, sentence, convict, condemn, stand trial, find guilty, acquit, put on trial, indict, bring to "
        "court, stand before court, send to prison, give life, go before court, hand sentence, send to "
        "gallows, condemn to death, face judge",
        "trial, sentence, conviction, verdict, acquittal, indictment, court, tribunal, jury, judges",
    ),
    _row(
        "free",
        "release, free, pardon, set free, let go, amnesty, let out, walk free, open cell, open gate of "
        "prison, come out of prison, leave prison, walk out of prison, exchange prisoner",
        "release, amnesty, pardon",
    ),
    _row(
        "expel",
        "expel, deport, throw out, send home, banish, exile, exclude, declare unwanted, order out, eject, "
        "drive out, shut out, suspend, show door, put out, cast out, strike from, no longer have seat, throw "
        "from, cast from, turn out, drive from, send packing, order home, give hour to leave, put on plane, "
        "remove from, lose seat, lose membership, deprive of membership, strike off, order to leave",
        "expulsion, deportation, exclusion, banishment, exile, suspension, ouster",
    ),
    _row(
        "flee",
        "flee, escape, go into exile, defect, run away, slip away, slip across, get away, cross border, take "
        "refuge, seek asylum, go abroad, sail into exile, take to boat",
        "flight, escape, defection, exile, refuge, asylum, exodus",
    ),
    _row(
        "recall",
        "recall, call home, summon home",
        "recall",
    ),
    _row(
        "break-off",
        "break off, sever, cut off, suspend, cut tie, freeze, cut relation, sever tie, sever relation, tear "
        "up, break with, no longer speak, cut link, call off, withdraw ambassador, recall ambassador, break "
        "relation, break tie, end relation, close embassy",
        "rupture, severance, suspension, freeze, break, breach",
    ),
    _row(
        "restore",
        "restore, resume, normalise, re-establish, reopen, renew, mend, reconcile, patch up, take up again, "
        "take up relation, exchange ambassador, resume relation, bury hatchet, bury quarrel, end quarrel, "
        "make up, open embassy, send ambassador back, establish relation, shake hand, end feud, turn page",
        "restoration, resumption, normalisation, reconciliation, renewal, rapprochement, thaw, relations, "
        "ambassadors, peace",
    ),
    _row(
        "recognise",
        "recognise, acknowledge, accept, accept as, acknowledge as, give recognition, establish relation, "
        "admit, concede",
        "recognition, acknowledgement",
    ),
    _row(
        "declare",
        "declare, proclaim, pronounce, announce, issue, read out, state, make known, make public, give "
        "speech, call, tell, say in speech, raise flag, set before, commit to, promise, challenge, ask",
        "declaration, proclamation, announcement, speech, address, manifesto, doctrine",
    ),
    _row(
        "become-independent",
        "become independent, gain independence, declare independence, win independence, proclaim "
        "independence, achieve independence, break away, secede, become free, be free, shake off rule, haul "
        "down flag, lower flag, stop being colony, become sovereign, cut loose, leave empire, become state, "
        "become republic, become nation, gain freedom, be granted independence, stand alone, begin life as, "
        "end rule",
        "independence, secession, freedom, sovereignty, statehood",
    ),
    _row(
        "apologise",
        "apologise, apologize, say sorry, express regret, express remorse, ask forgiveness, beg pardon, ask "
        "pardon, voice regret, offer condolence, write letter of regret, bow head, beg forgiveness, be sorry, "
        "ask for forgiveness, admit guilt, own up",
        "apology, regret, sorry, condolences, contrition, regrets, forgiveness",
    ),
    _row(
        "sanction",
        "sanction, embargo, impose sanction, put sanction, slap sanction, forbid trade, ban trade, boycott, "
        "stop import, halt import, block import, close market, bar, punish, freeze asset, cut off trade, stop "
        "buying, stop trade, keep out, ban import, penalise, shut market, strike from list",
        "sanction, embargo, boycott, restriction, ban, freeze, penalties, measures, blockade",
    ),
    _row(
        "ban",
        "ban, forbid, prohibit, outlaw, make illegal, suppress, stop, disallow, shut out, put outside the "
        "law, bar, forbid sale, rule out",
        "ban, prohibition, proscription",
    ),
    _row(
        "lift",
        "lift, remove, end, repeal, abolish, drop, revoke, cancel, rescind, relax, let in, call off, take "
        "off, do away with, let fall, withdraw, open market, do away, scrap, suspend, ease, take away, let "
        "resume, allow again",
        "lifting, removal, repeal, abolition, end, easing",
    ),
    _row(
        "launch",
        "launch, send into space, put into orbit, lift off, blast off, go into orbit, fire into space, send "
        "into orbit, take off, set off for, shoot into space, carry into space, carry into orbit, rise from "
        "pad, leave pad, go up, roar into sky, fire into orbit, circle earth, set sail, leave for, lift from, "
        "hurl, send up, put into space, orbit, send aloft, leave earth",
        "launch, lift-off, start, rocket, blast-off, orbit",
    ),
    _row(
        "land",
        "land, touch down, set down, alight, come down, step onto, reach surface, set foot, make landfall, "
        "arrive on, reach, splash down, walk on, come to rest, come ashore, touch ground",
        "landing, touchdown, splashdown",
    ),
    _row(
        "crash",
        "crash, derail, collide, plunge, come down, fall from sky, break up, break apart, go off rail, leave "
        "rail, fly into, run into, slam into, blow up, explode, melt down, hit mountain, plough into",
        "crash, collision, derailment, accident, disaster, wreckage, meltdown, explosion, blast",
    ),
    _row(
        "shake",
        "shake, quake, strike, hit, devastate, tremble",
        "earthquake, quake, tremor, flood, hurricane, eruption",
    ),
    _row(
        "burn",
        "burn, catch fire, go up in flame, gut",
        "fire, blaze, conflagration",
    ),
    _row(
        "rule",
        "rule, decide, find that, hold that, hand down, uphold, annul, strike down, overturn, find for, find "
        "against, give judgment, give judgement, declare unlawful, declare void, side with, throw out, tell "
        "government, lay down, give verdict, clear, confirm, quash, dismiss case, declare that, say that, "
        "decide that, forbid, require",
        "ruling, judgment, judgement, decision, verdict, court, judges, bench, majority",
    ),
    _row(
        "sue",
        "sue, bring case, take to court, file suit, lodge complaint",
        "lawsuit, suit, complaint",
    ),
    _row(
        "apply",
        "apply, submit application, ask to be admitted, seek admission, request membership, ask for "
        "membership, knock at door, knock on door, hand in, ask to join, file request, seek to join, request "
        "to join, request accession, lodge application, put forward candidacy, ask to be let in, submit "
        "request",
        "application, request, candidacy",
    ),
    _row(
        "invite",
        "invite, offer membership, extend invitation",
        "invitation",
    ),
    _row(
        "demand",
        "demand, insist, call for, claim, issue ultimatum, ask for, press for, call upon, summon, want, lay "
        "claim, require, tell to",
        "demand, ultimatum, claim",
    ),
    _row(
        "warn",
        "warn, threaten, caution",
        "warning, threat",
    ),
    _row(
        "accuse",
        "accuse, charge, blame, allege",
        "accusation, charge, allegation",
    ),
    _row(
        "deliver",
        "deliver, ship, hand over, supply, arrive",
        "delivery, shipment",
    ),
    _row(
        "nationalise",
        "nationalise, nationalize, expropriate, take into state hand, take over, take into public hand, take "
        "into state ownership, take into hand, pass to state, become property, take from owner, make public "
        "property, bring under state, seize company, put under state, take over company, make state property, "
        "transfer to state, become state",
        "nationalisation, nationalization, expropriation, public hands, state hands, public ownership, "
        "takeover",
    ),
    _row(
        "publish",
        "publish, issue, appear, bring out, print, come out, release, be out, reach reader, make public, lay "
        "before, see light, bring before public, hand out, put out, come off press, roll off press, go on "
        "sale, be sold",
        "publication, release, report, book, paper, manifesto, newspaper, edition",
    ),
    _row(
        "introduce",
        "introduce, adopt, bring in, switch to, replace, bring into use, pay with, change over, go over to, "
        "pass law, lay down, put into law, give way to, make compulsory, make law, abolish, make legal, take "
        "place of",
        "introduction, adoption, reform, law, act, decree, statute, currency, notes",
    ),
    _row(
        "grant",
        "grant, give, award, bestow, confer",
        "grant, award",
    ),
    _row(
        "promise",
        "promise, pledge, undertake, guarantee, commit, give word, swear, vow, assure, bind, stand by, commit "
        "itself",
        "promise, pledge, guarantee, commitment, word, vow, assurance, goal, aim",
    ),
    _row(
        "partition",
        "partition, divide, split, carve up",
        "partition, division, split",
    ),
    _row(
        "unite",
        "unite, unify, reunite, merge, join together, become one, bring together, come together, fuse, join "
        "hand, join up, make one, merge into, become single, be one",
        "union, unification, reunification, merger",
    ),
    _row(
        "move",
        "move, relocate, transfer seat, shift",
        "move, relocation",
    ),
    _row(
        "build",
        "build, construct, erect, lay, break ground, put up, raise, rise, go up, lay stone, lay track, dig",
        "construction, building, wall, works",
    ),
    _row(
        "discover",
        "discover, find, unearth, detect, come upon, stumble on, strike oil, come across, first see, bring to "
        "light, identify",
        "discovery, find, oil",
    ),
    _row(
        "win",
        "win, beat, triumph, prevail",
        "victory, win, triumph",
    ),
    _row(
        "violate",
        "violate, breach, intrude, stray into, enter airspace",
        "violation, breach, incursion",
    ),
    _row(
        "mediate",
        "mediate, broker, arbitrate",
        "mediation, arbitration",
    ),
    _row(
        "support",
        "support, back, aid, assist",
        "support, aid, assistance",
    ),
    _row(
        "exercise",
        "exercise, drill, hold manoeuvre",
        "exercise, manoeuvres, drill",
    ),
    _row(
        "marry",
        "marry, wed, divorce",
        "wedding, marriage",
    ),
    _row(
        "trade",
        "buy, purchase, deliver, order, import, export, sell, ship, stock",
        "import, export, trade, harvest, sale, cargo",
    ),
    _row(
        "play",
        "win cup, win match, beat, score, play, draw, lose to, win medal, win race, win title",
        "match, game, cup, tournament, football, medal, team, championship, race, olympics",
    ),
    _row(
        "suspend-membership",
        "suspend from, lose vote, freeze membership, stop membership, hang up, leave mechanism, leave peg, "
        "leave system, drop out",
        "suspension",
    ),
    _row(
        "devalue",
        "devalue, float, let float, cut loose, abandon peg, abandon gold, leave gold standard, abandon "
        "parity, give up peg, let fall, leave mechanism, drop peg, cut value, lower value, go off gold",
        "devaluation, parity, peg, exchange rate",
    ),
    _row(
        "lend",
        "lend, loan, credit, bail out, grant credit, advance, borrow",
        "loan, credit, bail-out, bailout",
    ),
    _row(
        "raise-price",
        "raise price, raise tax, raise duty, raise rate, cut tax, cut price, lower tax, increase, rise, fall, "
        "grow, drop, climb, double, cost",
        "increase, rise, growth, tax, price, tariff, inflation, wage, pension",
    ),
    _row(
        "pay",
        "pay, spend, invest, owe, receive, collect, donate",
        "payment, budget, investment, donation, subsidy",
    ),
    _row(
        "perform",
        "perform, sing, dance, tour, show, exhibit, stage, film, compose, paint, premiere, broadcast, screen",
        "concert, exhibition, festival, film, play, opera, novel, song, orchestra, theatre, broadcast, "
        "premiere",
    ),
    _row(
        "weather",
        "rain, snow, flood, freeze, blow, thaw",
        "snow, rain, storm, drought, heat, frost, weather, flood",
    ),
    _row(
        "teach",
        "teach, study, lecture, train, graduate, enrol",
        "school, university, lecture, course, student, pupil, professor",
    ),
    _row(
        "honour",
        "honour, award, commemorate, celebrate, decorate, praise, thank, name after, congratulate",
        "prize, anniversary, medal, monument, stamp, ceremony, memorial, statue",
    ),
    _row(
        "criticise",
        "criticise, complain, condemn, lament, deplore, regret",
        "criticism, complaint",
    ),
    _row(
        "debate",
        "debate, discuss, consider, examine, study, ask, question",
        "debate, discussion, inquiry",
    ),
    _row(
        "report",
        "report, write, interview, tell, describe, reveal",
        "article, interview, newspaper",
    ),
    _row(
        "repair",
        "repair, paint, restore, renovate, clean",
        "repair, renovation",
    ),
    _row(
        "count",
        "count, survey, measure, estimate",
        "census, survey, statistics",
    ),
    _row(
        "issue",
        "issue stamp, issue note, issue coin, mint, print",
        "stamp, coin, banknote, bond",
    ),
    _row(
        "extend",
        "extend, prolong, renew, amend, revise, change",
        "extension, renewal, amendment",
    ),
    _row(
        "regulate",
        "restrict, limit, regulate, license, permit, allow",
        "restriction, permit, licence, rule",
    ),
)
"""The classes that every edition has. To add one, add a row; its words must not be those of half the language."""


def with_own(own: Iterable[Act]) -> tuple[Act, ...]:
    """Return the classes with those of an edition, whose words are added where the class is there already."""
    classes = {act.id: act for act in ACTS}
    for act in own:
        known = classes.get(act.id)
        verbs, nouns = (known.verbs, known.nouns) if known else ((), ())
        classes[act.id] = Act(act.id, (*verbs, *act.verbs), (*nouns, *act.nouns), act.place)
    return tuple(classes.values())
