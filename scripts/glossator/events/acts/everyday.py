"""What goes on all the time. Events are seldom told by it: it says that a sentence tells of something else."""

from __future__ import annotations

from glossator.events.acts.act import Act, row

EVERYDAY: tuple[Act, ...] = (
    row(
        "raise-price",
        """raise price, raise tax, raise duty, raise rate, cut tax, cut price, lower tax, increase, rise, fall, grow,
        drop, climb, double, cost""",
        "increase, rise, growth, tax, price, tariff, inflation, wage, pension",
    ),
    row(
        "trade",
        "buy, purchase, deliver, order, import, export, sell, ship, stock",
        "import, export, trade, harvest, sale, cargo",
    ),
    row(
        "pay",
        "pay, spend, invest, owe, receive, collect, donate",
        "payment, budget, investment, donation, subsidy",
    ),
    row(
        "play",
        "win cup, win match, beat, score, play, draw, lose to, win medal, win race, win title",
        "match, game, cup, tournament, football, medal, team, championship, race, olympics",
    ),
    row(
        "perform",
        "perform, sing, dance, tour, show, exhibit, stage, film, compose, paint, premiere, broadcast, screen",
        "concert, exhibition, festival, film, play, opera, novel, song, orchestra, theatre, broadcast, premiere",
    ),
    row(
        "weather",
        "rain, snow, flood, freeze, blow, thaw",
        "snow, rain, storm, drought, heat, frost, weather, flood",
    ),
    row(
        "teach",
        "teach, study, lecture, train, graduate, enrol",
        "school, university, lecture, course, student, pupil, professor",
    ),
    row(
        "honour",
        "honour, award, commemorate, celebrate, decorate, praise, thank, name after, congratulate",
        "prize, anniversary, medal, monument, stamp, ceremony, memorial, statue",
    ),
    row(
        "criticise",
        "criticise, complain, condemn, lament, deplore, regret",
        "criticism, complaint",
    ),
    row(
        "debate",
        "debate, discuss, consider, examine, study, ask, question",
        "debate, discussion, inquiry",
    ),
    row(
        "report",
        "report, write, interview, tell, describe, reveal",
        "article, interview, newspaper",
    ),
    row(
        "repair",
        "repair, paint, restore, renovate, clean",
        "repair, renovation",
    ),
    row(
        "count",
        "count, survey, measure, estimate",
        "census, survey, statistics",
    ),
    row(
        "issue",
        "issue stamp, issue note, issue coin, mint, print",
        "stamp, coin, banknote, bond",
    ),
    row(
        "extend",
        "extend, prolong, renew, amend, revise, change",
        "extension, renewal, amendment",
    ),
    row(
        "regulate",
        "restrict, limit, regulate, license, permit, allow",
        "restriction, permit, licence, rule",
    ),
    row(
        "win",
        "win, beat, triumph, prevail",
        "victory, win, triumph",
    ),
)
"""A row a class: id, verbs, nouns."""
