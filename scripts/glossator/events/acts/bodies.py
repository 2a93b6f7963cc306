"""Acts of bodies and states towards each other: they join, sign, refuse, recognise, found and dissolve."""

from __future__ import annotations

from glossator.events.acts.act import Act, row

BODIES: tuple[Act, ...] = (
    row(
        "join",
        """join, enter, accede, admit, take in, be admitted, become a member, gain admission, take seat, take
        membership, become part of, enrol, receive into, welcome into, sign up, be received into, bring into, obtain
        seat, make member, join rank, affiliate, enlarge, enlist, adhere, take place among, be let in, throw in lot,
        cast in lot, come on board, put on roll, be brought in, make it into, be part of, take into fold, take up
        membership, be counted among""",
        "accession, entry, membership, admission, member",
    ),
    row(
        "withdraw",
        """withdraw, leave, quit, pull out, pull back, exit, evacuate, secede, walk out, renounce, turn back on, walk
        away, give up membership, no longer belong, cease to belong, cease to be a member, bow out, take out of, end
        membership, part company, turn its back, break with, drop out, give notice, pull troop, renounce membership,
        leave behind, abandon, go their own way, terminate, denounce, repudiate, unsign, scrap, depart, cancel,
        drop, desert, forsake, disengage, go it alone, cut tie with, come out of, take itself out, lay down
        membership, bring home troop, bring troop home, take troop out, pull up stake""",
        "withdrawal, departure, exit, evacuation, pull-out, secession, notice",
    ),
    row(
        "suspend-membership",
        """suspend from, lose vote, freeze membership, stop membership, hang up, leave mechanism, leave peg, leave
        system, drop out, suspend, bench, uninvite, disinvite, put on ice, put in cold, take away vote, put out of,
        keep from table, take seat away""",
        "suspension",
    ),
    row(
        "sign",
        """sign, conclude, initial, put signature, put name, set hand, seal, agree, reach agreement, ink, put pen, sign
        name, put hand, strike deal, strike bargain, come to terms, come to agreement, settle, clinch, put seal,
        append name, agree on, shake hand, reach accord, arrive at, reach deal, do deal, set name, give signature,
        bind, undersign, pledge, ally, put in writing, put down on paper, come together on""",
        """signature, signing, conclusion, signatory, agreement, accord, treaty, pact, convention, memorandum, deal,
        compact, charter, protocol, settlement, understanding, alliance, terms, compromise, entente, act, contract""",
    ),
    row(
        "ratify",
        """ratify, approve, pass, adopt, enact, give assent, give consent, vote through, give approval, endorse,
        confirm, vote for, clear, carry, vote in favour, give blessing, wave through, sanction, rubber-stamp, back,
        accept, uphold, enshrine, consent, subscribe, assent, give final approval, give seal of approval, put into
        law, make it through, give royal assent""",
        "ratification, approval, adoption, passage, assent, consent, endorsement, vote",
    ),
    row(
        "come-into-force",
        """enter into force, come into force, take effect, go into force, put into force, implement, become law, begin
        to apply, become binding, take force, come into effect, become effective, go live, become valid, be in
        force, be in place, be in operation, come into operation, go into effect""",
        "entry into force",
    ),
    row(
        "refuse",
        """refuse, reject, decline, turn down, vote against, say no, spurn, rebuff, deny, veto, oppose, turn away, send
        away, shut door, cast veto, vote no, say non, block, throw out, shut out, give no, keep out, walk away from,
        slam door, hold back, blackball, thwart, frustrate, stop, defeat, withhold, scorn, dismiss, bar, snub,
        resist, cold-shoulder, come down against, give thumb down, stand in way, have none of, put foot down, find
        no majority""",
        "refusal, rejection, veto, no, non, rebuff",
    ),
    row(
        "apply",
        """apply, submit application, ask to be admitted, seek admission, request membership, ask for membership, knock
        at door, knock on door, hand in, ask to join, file request, seek to join, request to join, request
        accession, lodge application, put forward candidacy, ask to be let in, submit request, bid, file, lodge,
        submit, seek, knock, petition, aspire, solicit, put in for, put name forward, make known its wish""",
        "application, request, candidacy",
    ),
    row(
        "invite",
        "invite, offer membership, extend invitation, offer, hold out hand, call to table",
        "invitation",
    ),
    row(
        "negotiate",
        """negotiate, open talk, hold talk, begin talk, sit down at table, haggle, come to table, take up talk, get
        talk, begin to negotiate, open negotiation, bargain, parley, wrangle, go to table, take seat at table""",
        "negotiations, talks, negotiation, bargaining",
    ),
    row(
        "meet",
        """meet, gather, convene, assemble, hold talk, confer, host, come together, sit down with, hold summit, sit
        down, come face to face, sit at table, hold conference, hold congress, take place, bring together, sit
        together, sit, attend, encounter, congregate, rally, foregather, receive, discuss, deliberate, see, see each
        other, come to table, be in session, come to city""",
        "meeting, summit, conference, talks, congress, gathering, session, sessions, delegates, council",
    ),
    row(
        "found",
        """establish, create, set up, form, launch, bring into being, constitute, come into being, be born, start, come
        into existence, call into being, call into life, give itself, organise, put into place, inaugurate,
        proclaim, declare, begin life, bring to life, charter, erect, initiate, originate, begin, plant, raise,
        institute, instal, incorporate, build, emerge, arise, assemble, combine, come to life, see light of day,
        come together to form, get off ground, put in place, hold first meeting, founded""",
        "foundation, founding, establishment, creation, formation, birth, launch, beginning, founder",
    ),
    row(
        "dissolve",
        """dissolve, disband, abolish, break up, cease to exist, wind up, collapse, disintegrate, be no more, bring to
        end, go out of existence, fall apart, come to end, vote itself out, lay to rest, close down, end existence,
        declare dead, pass out of existence, expire, vanish, die, end, terminate, disperse, dismantle, scrap,
        liquidate, crumble, bury, cease, suppress, prorogue, fold, burst, lapse, put an end, put end to""",
        "dissolution, abolition, break-up, collapse, disintegration, end",
    ),
    row(
        "become-independent",
        """become independent, gain independence, declare independence, win independence, proclaim independence,
        achieve independence, break away, secede, become free, be free, shake off rule, haul down flag, lower flag,
        stop being colony, become sovereign, cut loose, leave empire, become state, become republic, become nation,
        gain freedom, be granted independence, stand alone, begin life as, end rule, midnight, run up own flag, cast
        off yoke, throw off yoke, throw off rule, go own way, cut tie with crown, come out from under, be own
        master, take fate in hand, take own hand""",
        "independence, secession, freedom, sovereignty, statehood",
    ),
    row(
        "declare",
        """declare, proclaim, pronounce, announce, issue, read out, state, make known, make public, give speech, call,
        tell, say in speech, raise flag, set before, commit to, promise, challenge, ask, affirm, assert, reveal,
        say, speak, avow, unveil, inform, pledge, enunciate, outline, voice, notify, put on record, go on air""",
        "declaration, proclamation, announcement, speech, address, manifesto, doctrine",
    ),
    row(
        "recognise",
        """recognise, acknowledge, accept, accept as, acknowledge as, give recognition, establish relation, admit,
        concede, accredit, greet, respect, take up relation, take up diplomatic, give de jure""",
        "recognition, acknowledgement",
    ),
    row(
        "break-off",
        """break off, sever, cut off, suspend, cut tie, freeze, cut relation, sever tie, sever relation, tear up, break
        with, no longer speak, cut link, call off, withdraw ambassador, recall ambassador, break relation, break
        tie, end relation, close embassy, break, rupture, terminate, discontinue, halt, stop, interrupt, downgrade,
        part, send home ambassador, call home ambassador, send envoy packing, put on ice""",
        "rupture, severance, suspension, freeze, break, breach",
    ),
    row(
        "restore",
        """restore, resume, normalise, re-establish, reopen, renew, mend, reconcile, patch up, take up again, take up
        relation, exchange ambassador, resume relation, bury hatchet, bury quarrel, end quarrel, make up, open
        embassy, send ambassador back, establish relation, shake hand, end feud, turn page, heal, readmit, re-admit,
        rejoin, thaw, revive, re-enter, smooth, reinstate, reintroduce, normalize, re-open, let back in, hold out
        hand, get on terms, come in from cold""",
        """restoration, resumption, normalisation, reconciliation, renewal, rapprochement, thaw, relations,
        ambassadors, peace""",
    ),
    row(
        "recall",
        "recall, call home, summon home, pull out ambassador",
        "recall",
    ),
    row(
        "demand",
        """demand, insist, call for, claim, issue ultimatum, ask for, press for, call upon, summon, want, lay claim,
        require, tell to, exact, request, urge, invite, petition""",
        "demand, ultimatum, claim",
    ),
    row(
        "warn",
        "warn, threaten, caution, alert, admonish, put on guard",
        "warning, threat",
    ),
    row(
        "accuse",
        "accuse, charge, blame, allege, denounce, impute, indict, lay at door",
        "accusation, charge, allegation",
    ),
    row(
        "promise",
        """promise, pledge, undertake, guarantee, commit, give word, swear, vow, assure, bind, stand by, commit itself,
        engage, stake, take it upon, come to defence, put hand to""",
        "promise, pledge, guarantee, commitment, word, vow, assurance, goal, aim",
    ),
    row(
        "mediate",
        "mediate, broker, arbitrate, reconcile, intercede, bring to table",
        "mediation, arbitration",
    ),
    row(
        "support",
        """support, back, aid, assist, help, subsidise, finance, fund, sustain, come to aid, come out for, throw weight
        behind, come to help""",
        "support, aid, assistance",
    ),
    row(
        "apologise",
        """apologise, apologize, say sorry, express regret, express remorse, ask forgiveness, beg pardon, ask pardon,
        voice regret, offer condolence, write letter of regret, bow head, beg forgiveness, be sorry, ask for
        forgiveness, admit guilt, own up, kneel, regret, repent, say that sorry, go on knee, fall to knee, say how
        sorry""",
        "apology, regret, sorry, condolences, contrition, regrets, forgiveness",
    ),
    row(
        "sanction",
        """sanction, embargo, impose sanction, put sanction, slap sanction, forbid trade, ban trade, boycott, stop
        import, halt import, block import, close market, bar, punish, freeze asset, cut off trade, stop buying, stop
        trade, keep out, ban import, penalise, shut market, strike from list, blacklist, quarantine, isolate, cut
        off oil, turn off tap, forbid import, forbid export, stop export, prohibit import, refuse to import, impose
        restriction""",
        "sanction, embargo, boycott, restriction, ban, freeze, penalties, measures, blockade, restrictions",
    ),
    row(
        "ban",
        """ban, forbid, prohibit, outlaw, make illegal, suppress, stop, disallow, shut out, put outside the law, bar,
        forbid sale, rule out, proscribe, abolish, veto, criminalise, prevent, interdict, put end to, put outside
        law""",
        "ban, prohibition, proscription",
    ),
    row(
        "lift",
        """lift, remove, end, repeal, abolish, drop, revoke, cancel, rescind, relax, let in, call off, take off, do
        away with, let fall, withdraw, open market, do away, scrap, suspend, ease, take away, let resume, allow
        again, undo, discontinue, loosen, annul, reverse, waive, dismantle, abrogate, unfreeze, be free again""",
        "lifting, removal, repeal, abolition, end, easing",
    ),
    row(
        "unite",
        """unite, unify, reunite, merge, join together, become one, bring together, come together, fuse, join hand,
        join up, make one, merge into, become single, be one, combine, amalgamate, weld, meld, federate,
        confederate, come under one, fall into arms""",
        "union, unification, reunification, merger",
    ),
    row(
        "partition",
        "partition, divide, split, carve up, separate, carve, part, cut in two, break in two",
        "partition, division, split",
    ),
    row(
        "cede",
        """cede, hand over, transfer, return, give up, surrender, hand back, turn over, give away, sign over, give
        back, make over, pass to, let have, leave to, put under administration, get back, relinquish, revert,
        renounce, yield, bequeath, award, come back to, take over from, give back to, put in hand""",
        "cession, handover, transfer, return, surrender",
    ),
    row(
        "annex",
        """annex, incorporate, absorb, make part of, become part of, declare part of, seize, take over, unite, swallow,
        add to, make part, become province, attach, join to, proclaim part, bring under, become part, declare
        province, add, gobble, grab, claim, wrest, integrate, subsume, take, merge, take for itself, take as part,
        run up flag""",
        "annexation, incorporation, anschluss, seizure",
    ),
    row(
        "propose",
        """propose, suggest, put forward, float idea, table, recommend, advocate, plead for, moot, come up with, lay on
        table, bring forward, submit, call for""",
        "proposal, suggestion, initiative, motion, idea",
    ),
    row(
        "quarrel",
        """quarrel, dispute, fall out, argue, bicker, feud, wrangle, squabble, be at odds, come to word, cross sword,
        be at loggerheads, differ over, contend, contest, clash over""",
        """quarrel, dispute, row, rift, spat, tension, controversy, feud, disagreement, argument, discord, friction,
        conflict, strife, wrangling""",
    ),
)
"""A row a class: id, verbs, nouns."""
