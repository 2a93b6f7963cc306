"""What companies, clubs and their people do: they merge, hire, buy, promote and go down."""

from __future__ import annotations

from glossator.events.acts.act import Act, row

BUSINESS: tuple[Act, ...] = (
    row(
        "take-over",
        """take over, acquire, absorb, buy, buy out, buy up, swallow, swallow up, purchase, gain control, merge, take
        control, amalgamate, sell out to, be sold to, fall to, pass into hand, pass to, become part of, incorporate,
        combine, snap up, lease, be acquired, come into possession, change hand, join force, become owner, pass into
        ownership, sell, dispose of, part with, come into hand, become property""",
        """takeover, take-over, acquisition, merger, amalgamation, purchase, buyout, absorption, sale, fusion,
        incorporation, lease""",
    ),
    row(
        "authorise",
        """authorise, authorize, approve, permit, license, sanction, grant act, pass act, give consent, give assent,
        give permission, pass bill, receive act, obtain act, give go-ahead, grant charter, receive charter, empower,
        receive assent, obtain charter, grant concession, give leave, get consent, get go-ahead, incorporate,
        charter, win approval, grant licence, give royal assent, be allowed, clear way, give green light, consent""",
        """authorisation, authorization, act, charter, concession, approval, consent, licence, permission, assent,
        bill, incorporation, go-ahead, sanction, franchise, statute""",
    ),
    row(
        "start-service",
        """open, run, begin service, start service, carry passenger, begin to carry, carry first, run first, leave
        station, go into service, enter service, go into operation, open to public, open to traffic, open for
        traffic, be inaugurated, inaugurate, begin operation, start running, start operation, begin running, make
        first, come into use, take first, first run, open for business, welcome first, roll, open gate, open door,
        throw open, be brought into use""",
        """opening, inauguration, service, first train, maiden voyage, first run, operation, first journey, first
        flight""",
    ),
    row(
        "electrify",
        "electrify, widen, lengthen, join up",
        "electrification, extension, connection, conversion",
    ),
    row(
        "defeat-team",
        """win, beat, defeat, triumph, lift cup, lift trophy, take cup, bring home cup, take trophy, carry off, lose
        to, lose, overcome, go down to, take title, get better of, come out on top, be champion, become champion,
        clinch, win final, win title, see off, prevail, thrash, take gold, knock out, go through, crown champion,
        take home, win cup, retain, secure title, put out, run out winner, outplay""",
        "victory, triumph, win, defeat, cup win, title, championship, final, trophy, gold, success",
    ),
    row(
        "relegate",
        "relegate, go down, drop out, demote, drop to, fall to division, lose place, be relegated, sink to, descend",
        "relegation, demotion, drop",
    ),
    row(
        "promote-team",
        "promote, go up, win promotion, rise to, gain promotion, move up, secure promotion, climb to",
        "promotion",
    ),
    row(
        "hire",
        """sign, hire, engage, appoint, recruit, take on, transfer, name as manager, take charge, employ, sign up,
        bring in, contract, buy from, take over as, become manager, make captain, put in charge""",
        "signing, transfer, appointment, engagement, recruitment, contract, hiring",
    ),
    row(
        "lay-off",
        """lay off, dismiss, sack, discharge, cut job, make redundant, lock out, turn off, give notice, let go, pay
        off, shed job, lose job, fire""",
        "lay-off, dismissal, redundancy, lockout, job cuts, sacking, discharge",
    ),
    row(
        "subscribe",
        """raise capital, float, issue share, subscribe, list, offer share, go public, take up share, invest, put up
        money, raise loan, raise money, launch share""",
        "flotation, subscription, share issue, listing, offering, capital, loan, shares",
    ),
    row(
        "build-new",
        """build, erect, construct, raise, put up, lay foundation, lay stone, lay cornerstone, break ground, cut first
        sod, start work, begin work, turn sod, dig, bore, drive, sink shaft, begin construction, lay keel""",
        "construction, building, erection, foundation stone, cornerstone, groundbreaking, works",
    ),
    row(
        "finish-work",
        """complete, finish, top out, hand over, put last stone, lay last, drive last, be ready, meet in middle, break
        through""",
        "completion, breakthrough, last stone, last spike, topping out",
    ),
    row(
        "shut-down",
        """close, shut, shut down, run last, discontinue, withdraw service, abandon, make last, cease operation, stop
        running, lift track, close door, close for good, cease, leave for last, end service, scrap, wind up, cease
        working, put to rest, stop production""",
        "closure, shutdown, last train, last run, discontinuation, end, closing, last day",
    ),
    row(
        "rename",
        """rename, call itself, change name, be renamed, take name, rechristen, be called, give name, adopt name, be
        known as, assume name""",
        "renaming, change of name, new name, name",
    ),
    row(
        "divide-land",
        """share out, distribute, redistribute, parcel out, take from landlord, expropriate, abolish ownership, vest,
        take from, confiscate, make property, do away with ownership, give to peasant, hand out, break up estate""",
        """land reform, redistribution, expropriation, distribution, confiscation, freehold, ownership,
        collectivisation""",
    ),
    row(
        "abandon",
        """abandon, give up, drop, cancel, scrap, shelve, call off, give way, lay aside, put aside, break off, let go,
        turn away from, walk away from, go back on, renounce, discard, discontinue, suspend, halt, stop work, bury,
        fall through, come to nothing, fail""",
        "abandonment, cancellation, end, failure, suspension",
    ),
)
"""A row a class: id, verbs, nouns."""
