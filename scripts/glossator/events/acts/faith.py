"""What churches and courts of opinion do: they summon, condemn, ban, ordain, convert and make saints."""

from __future__ import annotations

from glossator.events.acts.act import Act, row

FAITH: tuple[Act, ...] = (
    row(
        "summon",
        """summon, convoke, convene, call, call together, cite, assemble, order to appear, bid, send for, order before,
        call council, call parliament, bring together, issue summons, invite to""",
        "summons, convocation, convening, citation, call, bull, writ",
    ),
    row(
        "condemn",
        """condemn, declare heretical, find heretical, anathematise, anathematize, censure, denounce, pronounce
        against, brand, reject, pronounce heretical, find guilty, judge heretical, proscribe, put on index, brand
        as, disown, declare wrong, declare heresy, declare error, declare contrary, cast out, forbid to read, order
        to burn""",
        "condemnation, anathema, censure, denunciation, verdict, heresy, sentence, ban",
    ),
    row(
        "excommunicate",
        """excommunicate, anathematise, cut off from, put under ban, lay under interdict, interdict, place under ban,
        cast out of, shut out from, expel from, bar from sacrament""",
        "excommunication, interdict, anathema, ban",
    ),
    row(
        "burn-alive",
        """burn at stake, burn alive, burn, go to stake, send to stake, die at stake, die in flame, go to fire, hand to
        flame, commit to flame, tie to stake, lead to stake, perish in flame, be burnt, bring to stake, execute, put
        to death, behead, hang, mount scaffold, go to scaffold, go to gallows, go to block""",
        "burning, execution, stake, death, martyrdom, pyre, scaffold",
    ),
    row(
        "canonise",
        """canonise, canonize, beatify, make saint, declare saint, raise to altar, number among saint, add to saint,
        proclaim saint, elevate to sainthood, declare blessed, enrol among""",
        "canonisation, canonization, beatification, sainthood",
    ),
    row(
        "consecrate",
        """consecrate, dedicate, hallow, bless, inaugurate, ordain, install, enthrone, anoint, lay hand on, receive
        pallium, invest, make bishop, raise to see, make cardinal, take order, receive order""",
        "consecration, dedication, ordination, installation, enthronement, investiture, blessing",
    ),
    row(
        "convert",
        """convert, baptise, baptize, embrace, adopt faith, become christian, accept faith, turn to, go over to,
        receive baptism, christen, be received into""",
        "conversion, baptism",
    ),
    row(
        "recant",
        "recant, abjure, retract, disavow, withdraw, renounce, take back, forswear, submit, bow to, make submission",
        "recantation, abjuration, retraction, submission",
    ),
    row(
        "preach",
        "preach, nail, deliver sermon, teach, lecture, speak from pulpit, hold sermon, expound",
        "sermon, preaching, theses",
    ),
    row(
        "separate",
        """separate, part company, break with, split, break away, secede, divide, sever, go own way, break from, part
        from, fall out, leave communion""",
        "schism, split, separation, breach, rupture, secession, rift, division",
    ),
    row(
        "reform",
        """reform, reorganise, overhaul, remodel, revise, recast, restructure, modernise, renew, put on new footing,
        reshape, rewrite, abolish abuse""",
        "reform, reorganisation, reformation, overhaul, revision, renewal",
    ),
    row(
        "proclaim",
        """proclaim, promulgate, read out, publish, announce, decree, issue, solemnly declare, enact, ordain, make
        known, set forth, give out, hand down, issue edict, lay down""",
        "proclamation, promulgation, decree, bull, edict, announcement, declaration, rescript, ordinance",
    ),
    row(
        "tolerate",
        """tolerate, emancipate, grant toleration, allow to worship, permit worship, give freedom, free, enfranchise,
        give right, admit to office""",
        "toleration, emancipation, edict of toleration, enfranchisement",
    ),
)
"""A row a class: id, verbs, nouns."""
