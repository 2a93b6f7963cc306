"""What is found out, invented, shown and taught."""

from __future__ import annotations

from glossator.events.acts.act import Act, row

LEARNING: tuple[Act, ...] = (
    row(
        "invent",
        """invent, devise, patent, develop, construct, contrive, hit upon, take out patent, be granted patent, file
        patent, come up with, design, make first, build first, think up, pioneer, register patent, obtain patent""",
        "invention, patent, design, prototype",
    ),
    row(
        "find-out",
        """discover, find, detect, observe, identify, isolate, see first, catch sight, uncover, unearth, spot, first
        see, come across, come upon, hit upon, notice, sight, make out, recognise, dig up, bring to light, turn up,
        excavate, produce, extract, glimpse, lay bare""",
        "discovery, find, detection, observation, identification, isolation, sighting, excavation",
    ),
    row(
        "prove",
        """prove, demonstrate, show, confirm, verify, establish, refute, disprove, measure, determine, calculate,
        compute, bear out, put beyond doubt, solve, settle, find proof, predict""",
        "proof, demonstration, confirmation, verification, refutation, measurement, solution, calculation",
    ),
    row(
        "present",
        """present, read paper, read, lay before, demonstrate, announce, expound, submit, give paper, deliver, set
        before, unveil, exhibit, show to, put before, introduce, communicate to, show off, put on show, display,
        reveal, give talk, report to, stand up before, tell academy, tell society""",
        "presentation, paper, lecture, demonstration, announcement, address, communication, talk, unveiling",
    ),
    row(
        "experiment",
        """experiment, test, try out, carry out trial, put to test, run trial, perform experiment, conduct, make trial,
        repeat, operate, vaccinate, inoculate, transplant, operate on, inject, administer""",
        "experiment, trial, test, operation, vaccination, inoculation, transplant, run",
    ),
    row(
        "print",
        """publish, bring out, issue, appear, come out, print, go to press, release, reach reader, be in print, see
        print, see light, leave press, come from press, be out, give to world, put out, send to press, give to
        press, be on sale, come off press, give to printer, commit to print""",
        """publication, appearance, printing, issue, release, book, memoir, treatise, pamphlet, edition, paper,
        journal, article, essay, volume, work""",
    ),
    row(
        "write-work",
        """write, compose, paint, complete, finish, draft, pen, set down, put to paper, put finishing touch, sculpt,
        carve, draw up, translate, render""",
        "composition, completion, manuscript, draft, translation, score, poem, letter",
    ),
    row(
        "first-perform",
        """perform, premiere, give first performance, stage, put on, be heard for first, first perform, be heard first,
        be staged, raise curtain, open at, be given, sing, play for first, first hear, air, screen, be shown,
        broadcast, go on air, be first seen""",
        "premiere, first performance, performance, first night, opening night, debut, broadcast, screening",
    ),
    row(
        "award-prize",
        """award, honour, confer, bestow, receive prize, win prize, be given prize, knight, decorate, take prize,
        present with, ennoble, grant title, get prize, share prize, be awarded, make knight, raise to peerage, win
        medal, collect prize, be honoured""",
        "award, prize, medal, honour, knighthood, title, laureate, doctorate, decoration",
    ),
    row(
        "admit-member",
        """elect, admit, make member, become member, choose, receive into, vote in, vote into, co-opt, be elected, take
        into, welcome into, welcome to rank, become fellow, make fellow, enrol, gain admission, be admitted, take
        seat, name member, enter, join, be called to""",
        "election, admission, membership, fellowship, fellow, member, reception, entry",
    ),
    row(
        "appoint-chair",
        """appoint, take up chair, obtain chair, become professor, make professor, be given chair, take up post, name,
        become director, succeed to chair, put at head""",
        "appointment, call, chair, professorship, post",
    ),
    row(
        "graduate",
        """graduate, take degree, qualify, matriculate, enrol, obtain doctorate, receive doctorate, defend thesis, pass
        examination""",
        "degree, doctorate, graduation, matriculation, examination",
    ),
)
"""A row a class: id, verbs, nouns."""
