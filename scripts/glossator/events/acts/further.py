"""More words of classes that have their row in the file of a field: plainer, older and more roundabout."""

from __future__ import annotations

from glossator.events.acts.act import Act, row

FURTHER: tuple[Act, ...] = (
    row(
        "visit",
        "shake hand with, step onto soil, be welcomed in, go on pilgrimage, cross to see",
        "reception, welcome",
    ),
    row(
        "resign",
        """drive from office, leave palace, leave white house, give way to, surrender office, yield power, yield
        office, drive from power, force from office, force out, lay down crown, clear desk, hand over power""",
        "renunciation",
    ),
    row(
        "overthrow",
        """drive from power, drive from office, drive from palace, drive into exile, yield power, end dictatorship,
        end regime, put end to regime, put end to dictatorship, end rule, put an end to rule, lose power, flee palace,
        bring end to rule, seize government, oust government, rid of""",
        "revolution, downfall, ouster",
    ),
    row(
        "elect",
        "win ballot, take most of vote, take seat, choose parliament, queue to vote, win poll, triumph",
        "mandate, ballots",
    ),
    row(
        "vote",
        "queue, line up to vote, choose parliament, choose assembly",
        "queues, turnout",
    ),
    row(
        "become-independent",
        """cease to be colony, be colony no longer, rule come to end, end rule, shake off rule, throw off rule, be
        free for ever, be free forever, end of rule, live under no longer, lower flag, haul down flag, take leave of
        empire, come of age, leave empire, birth of republic, birth of nation, birth of state""",
        "birth, decolonisation, liberty",
    ),
    row(
        "proclaim",
        "have read out, raise flag over, be born",
        "birth",
    ),
    row(
        "free",
        """walk through gate, walk out, let go free, come out, gain freedom, win freedom, regain liberty, leave cell,
        strike chain, break chain, strike fetters, throw open cell, emancipate, manumit, go home from prison""",
        "freedom, liberation, liberty, emancipation",
    ),
    row(
        "state-of-emergency",
        """declare emergency, proclaim emergency, impose emergency, place under exceptional, govern by decree, rule by
        decree, suspend constitution, suspend liberty, suspend right, place under martial, impose martial, put under
        martial, declare martial, take exceptional power, assume exceptional power, assume emergency power, suspend
        guarantee, put under emergency, place under emergency, take emergency power""",
        """state of emergency, martial law, exceptional powers, emergency powers, state of siege, emergency, curfew""",
    ),
    row(
        "ban",
        """rule unconstitutional, declare unconstitutional, find unconstitutional, hold unconstitutional, rule
        unlawful, declare illegal, rule illegal, hold unlawful, take off sale, order dissolution, put on index, black
        out""",
        "interdict, outlawry",
    ),
    row(
        "rule",
        "outlaw, rule unconstitutional, declare unconstitutional, find unconstitutional",
        "ruling",
    ),
    row(
        "try",
        "find guilty, send to death, pass sentence, pronounce guilty, hang, deliver verdict",
        "guilt",
    ),
    row(
        "grant",
        "enfranchise, make into elector, give ballot, obtain vote, win vote, get vote, allow to vote",
        "enfranchisement, suffrage, franchise",
    ),
    row(
        "introduce",
        "give constitution, hand constitution, bestow, promulgate, hand down, proclaim",
        "promulgation",
    ),
    row(
        "abolish",
        """abolish, do away with, end slavery, free slave, make end of, put end to, strike down, emancipate, gain
        freedom, win freedom, sweep away""",
        "abolition, emancipation, end",
    ),
    row(
        "sign",
        """make peace, accept outline, undertake, subscribe to, set mark, put mark, put to paper, close deal, make
        pact, arrive at settlement, bind to, come to agreement, come to settlement, make mark on, draw up and sign""",
        "peace, accords, statute, instrument",
    ),
    row(
        "cease-fire",
        "make peace, come to peace, end war, end state of war, settle quarrel, bury war",
        "peace",
    ),
    row(
        "join",
        """take place among, be enlarged by, membership begin, become one of, enlarge by, grow by, bring to number,
        take up place, welcome as member, come into fold""",
        "enlargement, adhesion, entrance",
    ),
    row(
        "meet",
        "welcome leader, begin talk, receive delegate, sit in council, come together for first, take seat",
        "talks",
    ),
    row(
        "cede",
        "bid farewell, hand over to public",
        "handing over",
    ),
    row(
        "dissolve",
        """run out, lapse, expire, bid farewell, say goodbye to, fall into disuse, pass into history, come to its end,
        be at an end, be over, see last of, breathe last, take leave, withdraw from circulation, cease to be, be
        buried, be laid aside, die out, bring down curtain""",
        "expiry, farewell, lapse",
    ),
    row(
        "expire",
        """expire, run out, lapse, cease to be valid, become void, come to its end, end, fall due, cease, be spent,
        withdraw from circulation, cease to be legal""",
        "expiry, lapse, end, expiration",
    ),
    row(
        "withdraw",
        "withdraw from circulation, recall from, renounce, bury, disown, wash hand of",
        "renunciation",
    ),
    row(
        "renounce",
        """renounce, bury, give up, disown, forswear, abjure, disclaim, waive, lay aside, drop claim, abandon, do
        without, abstain, foreswear, relinquish""",
        "renunciation, waiver, abandonment",
    ),
    row(
        "nationalise",
        """take out of hand, take out of private, belong to people, belong to nation, belong to state, now belong,
        pass to nation, take from foreign hand, wrest from, end concession, concession at end, take property of, take
        over property, annul concession, seize concern, take away from owner""",
        "seizure, expropriation, confiscation",
    ),
    row(
        "annul",
        "annul, cancel, void, declare void, tear up, rescind, declare null, end concession, revoke, quash",
        "annulment, cancellation, revocation",
    ),
    row(
        "invade",
        """roll over border, send army into, overrun, roll into, pour over border, send tank, cross frontier, break
        into, strike into, burst into, set on, march over, storm across, carry war into""",
        "onslaught, overrunning",
    ),
    row(
        "destroy",
        """lay in ruin, lay waste, wipe out, reduce to rubble, reduce to ash, raze, level, blot out, fall in ruin,
        crumble, reduce to ruin""",
        "ruin, devastation, destruction",
    ),
    row(
        "shake",
        "lay in ruin, be levelled, ground shake, earth shake, earth tremble, fall in ruin",
        "tremor, quake, shock",
    ),
    row(
        "reach",
        """reach, attain, arrive at, get to, come to, gain, stand on, stand at, plant flag, set foot, make it to,
        achieve, stand upon, raise flag, be at top, conquer, scale, set flag, be first at, win through to""",
        "attainment, conquest, arrival",
    ),
    row(
        "climb",
        "stand on summit, stand on top, be at top, reach top, gain summit, conquer, scale, attain summit",
        "conquest",
    ),
    row(
        "launch",
        """carry up, lift off, blast off, shoot into, put into orbit, place in orbit, send aloft, leave earth, carry
        into, send into space, send into orbit, hurl into, soar into, go into orbit, rise from pad, circle earth""",
        "lift-off, blast-off, orbit",
    ),
    row(
        "fly",
        """fly, fly over, cross in monoplane, cross in balloon, cross by air, wing way, soar, take to air, take off,
        circle, orbit, cross, hop over, flew""",
        "flight, crossing, hop",
    ),
    row(
        "discover",
        """find, come upon, hit upon, light upon, chance upon, isolate, notice, come across, stumble on, identify""",
        "find, discovery, finding",
    ),
    row(
        "arrive",
        "raise flag, drop anchor, cast anchor, come ashore, go ashore, put in, step ashore, disembark",
        "landing",
    ),
    row(
        "first-perform",
        """unveil, have first night, go up, stage, be heard for first, be given for first, sound for first, bring to
        stage""",
        "staging, first night, first performance, opening night, unveiling",
    ),
    row(
        "present",
        "unveil, put on view, put on show, show to public, hang, go on view, go on show",
        "showing, exhibition",
    ),
    row(
        "set-record",
        """set record, break record, beat record, better record, break barrier, run in under, cover in, clock, smash
        record, lower record""",
        "record",
    ),
    row(
        "steal",
        """steal, make off with, rob, disappear from, vanish from, carry off, lift, pilfer, loot, spirit away, burgle,
        take away, filch, purloin, go missing, walk off with""",
        "theft, robbery, burglary, heist, loss, disappearance",
    ),
    row(
        "open",
        """hand over to traffic, hand over to public, hand over to use, use for first, pass through for first, cross
        for first, declare open, throw open, first ship pass, could use""",
        "inauguration, first use, dedication",
    ),
    row(
        "complete",
        """be finished, come to completion, work end, work on end, put finishing touch, lay last stone, top out, work
        come to end, place last stone""",
        "completion, last stone",
    ),
    row(
        "proclaim",
        "define dogma, define as, pronounce ex cathedra",
        "definition",
    ),
    row(
        "recant",
        "take nothing back, take back, stand by writing, stand by book, retract, abjure",
        "recantation, retraction",
    ),
    row(
        "crash",
        """collide, run into each other, smash into, plough into, come down in, hit runway, plunge into, slam into""",
        "collision, disaster, accident, carnage",
    ),
    row(
        "poison",
        "poison, gas, leak, escape, seep, release gas, choke, asphyxiate, contaminate",
        "leak, poisoning, gas, contamination, disaster, tragedy, escape",
    ),
    row(
        "sink",
        "go down, be lost, founder, go to bottom, take to bottom, end on seabed",
        "loss, sinking, foundering",
    ),
)
"""A row: id of a class that may be there already, verbs, nouns."""
