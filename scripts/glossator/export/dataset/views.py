"""The questions a student asks, as views of the database: one row a question."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class View:
    """A view."""

    name: str
    asks: str
    """The question that it answers."""
    select: str


VIEWS: tuple[View, ...] = (
    View("uses", "In which sentences do the texts speak of it?", """
SELECT t.key, t.kind, t.label, x.id AS text, x.title, p.number, p.kind AS passage_kind, m.printed,
  CASE WHEN m.sentence_start IS NULL THEN p.words
    ELSE substr(p.words, m.sentence_start + 1, m.sentence_end - m.sentence_start) END AS sentence, p.url
FROM mentions AS m JOIN targets AS t ON t.key = m.target JOIN passages AS p ON p.id = m.passage
JOIN texts AS x ON x.id = p.text ORDER BY m.id"""),
    View("spoken_of_most", "What does each text speak of most?", """
SELECT p.text, t.kind, t.key, t.label, count(*) AS times, count(DISTINCT m.passage) AS passages
FROM mentions AS m JOIN targets AS t ON t.key = m.target JOIN passages AS p ON p.id = m.passage
GROUP BY p.text, t.key ORDER BY p.text, times DESC, t.key"""),
    View("works_by_use", "Which works carry the edition, and which are never cited?", """
SELECT w.id, w.reference, count(c.mention) AS times, count(DISTINCT p.text) AS texts
FROM works AS w LEFT JOIN citations AS c ON c.work = w.id LEFT JOIN mentions AS m ON m.id = c.mention
LEFT JOIN passages AS p ON p.id = m.passage GROUP BY w.id ORDER BY times DESC, w.id"""),
    View("pages_cited", "Which pages of a work are cited where?", """
SELECT c.work, c.label, c.locator, p.text, p.number, m.printed, p.url
FROM citations AS c JOIN mentions AS m ON m.id = c.mention JOIN passages AS p ON p.id = m.passage
WHERE c.work IS NOT NULL AND c.locator <> '' ORDER BY c.work, c.mention, c.place"""),
    View("met_together", "Who and what stand together in a passage?", """
SELECT a.target AS one, b.target AS other, count(DISTINCT a.passage) AS passages
FROM mentions AS a JOIN mentions AS b ON b.passage = a.passage AND a.target < b.target
WHERE a.kind IN ('name', 'term', 'event') AND b.kind IN ('name', 'term', 'event')
GROUP BY a.target, b.target ORDER BY passages DESC, one, other"""),
    View("events_told", "Which events are told where, by whom, and on what sources?", """
SELECT e.place, e.date, e.words, e.label,
  (SELECT group_concat(label, ' | ') FROM (SELECT t.label FROM links AS l JOIN targets AS t ON t.key = l.target
    WHERE l.source = e.key AND l.relation = 'who' ORDER BY t.key)) AS who,
  (SELECT group_concat(id, ' | ') FROM (SELECT t.id FROM links AS l JOIN targets AS t ON t.key = l.target
    WHERE l.source = e.key AND l.relation = 'sources' ORDER BY t.key)) AS sources,
  count(m.id) AS times, count(DISTINCT p.text) AS texts
FROM events AS e LEFT JOIN mentions AS m ON m.target = e.key LEFT JOIN passages AS p ON p.id = m.passage
GROUP BY e.key ORDER BY e.place"""),
    View("years_told", "Which years does each text speak of?", """
SELECT p.text, CAST(substr(d.earliest, 1, 4) AS INTEGER) AS year, count(*) AS times
FROM dates AS d JOIN mentions AS m ON m.id = d.mention JOIN passages AS p ON p.id = m.passage
WHERE substr(d.earliest, 1, 4) = substr(d.latest, 1, 4) AND d.edtf IS NOT NULL AND substr(d.earliest, 1, 1) <> '-'
GROUP BY p.text, year ORDER BY p.text, year"""),
    View("figures_told", "Which figures do the texts state, where, and what should they be?", """
SELECT f.subject, f.series, f.of, f.date, f.stated_as || printf('%.15g', f.stated) AS stated, f.believed, f.unit, f.why,
  f.work, p.text, p.number, p.url
FROM figures AS f LEFT JOIN readings AS r ON r.kind = 'figure' AND r.id = f.id
LEFT JOIN passages AS p ON p.id = r.passage ORDER BY f.subject, f.series, f.of, f.earliest, f.id, p.text, p.place"""),
    View("claims_told", "What does each claim of a passage rest on?", """
SELECT p.text, p.number, c.claim, c.original, c.line, w.reference, p.url
FROM claims AS c JOIN passages AS p ON p.id = c.passage LEFT JOIN works AS w ON w.id = c.work ORDER BY c.id"""),
    View("led_to", "What led to what, who says so, and where can it be read?", """
SELECT c.label AS chain, a.label AS cause, a.words AS caused, b.label AS effect, b.words AS effected, l.said, l.held_by,
  (SELECT group_concat(url, ' | ') FROM (SELECT p.url FROM readings AS r JOIN passages AS p ON p.id = r.passage
    WHERE r.kind = 'arrow' AND r.id = l.id ORDER BY p.text, p.place)) AS read_at
FROM arrows AS l JOIN chains AS c ON c.id = l.chain JOIN events AS a ON a.key = l.cause
JOIN events AS b ON b.key = l.effect ORDER BY l.chain, a.place, b.place, l.id"""),
    View("argued", "What does each text argue, for and against what, and in which passages?", """
SELECT a.text, a.number, a.kind, a.words, c.number AS about_claim,
  (SELECT group_concat(number, ', ') FROM (SELECT DISTINCT p.place, p.number FROM readings AS r
    JOIN passages AS p ON p.id = r.passage WHERE r.kind = 'point' AND r.id = a.id ORDER BY p.place)) AS paragraphs,
  a.url
FROM points AS a LEFT JOIN points AS c ON c.id = a.claim ORDER BY a.text, a.place"""),
    View("on_maps", "What stands on which map, where, and since when?", """
SELECT m.label AS map, p.label, t.url, p.latitude, p.longitude, p.shape, p.date, p.status, p.about, p.held_by
FROM map_parts AS p JOIN maps AS m ON m.id = p.map LEFT JOIN targets AS t ON t.key = p.target
ORDER BY m.id, p.place"""),
    View("not_known", "Which mentions denote nothing that the edition knows, and why?", """
SELECT p.text, p.number, m.kind, m.printed, m.why_not, p.url
FROM mentions AS m JOIN passages AS p ON p.id = m.passage WHERE m.target IS NULL ORDER BY m.id"""),
)  # fmt: skip
"""In the order in which they are offered; every `ORDER BY` is total, so that an answer has one order."""
