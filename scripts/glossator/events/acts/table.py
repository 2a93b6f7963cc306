"""Classes of acts: words that tell of one kind of deed: `joined` is told from `signed`, and found in `accession`.

One class a row, in the file of its field; an edition adds words or classes of its own in `references/acts.yml`. A
phrase of several words is found also where up to four others stand between each two: `put … names to`. A word
may stand in several classes.
"""

from __future__ import annotations

from collections.abc import Iterable

from glossator.events.acts.act import Act
from glossator.events.acts.bodies import BODIES
from glossator.events.acts.business import BUSINESS
from glossator.events.acts.calamity import CALAMITY
from glossator.events.acts.everyday import EVERYDAY
from glossator.events.acts.faith import FAITH
from glossator.events.acts.force import FORCE
from glossator.events.acts.further import FURTHER
from glossator.events.acts.learning import LEARNING
from glossator.events.acts.movement import MOVEMENT
from glossator.events.acts.persons import PERSONS
from glossator.events.acts.works import WORKS


def _merged(rows: Iterable[Act]) -> tuple[Act, ...]:
    """Return one row a class, with the words of all its rows, in the order of the first."""
    classes: dict[str, Act] = {}
    for act in rows:
        known = classes.get(act.id)
        verbs, nouns = (known.verbs, known.nouns) if known else ((), ())
        classes[act.id] = Act(act.id, (*verbs, *act.verbs), (*nouns, *act.nouns), act.place)
    return tuple(classes.values())


ACTS: tuple[Act, ...] = _merged((
    *BODIES, *FORCE, *PERSONS, *WORKS, *EVERYDAY, *MOVEMENT, *FAITH, *LEARNING, *BUSINESS, *CALAMITY, *FURTHER,
))  # fmt: skip
"""The classes that every edition has. To add one, add a row; its words must not be those of half the language."""


def with_own(own: Iterable[Act]) -> tuple[Act, ...]:
    """Return the classes with those of an edition, whose words are added where the class is there already."""
    return _merged((*ACTS, *own))
