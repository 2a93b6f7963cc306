"""The words around a date, in the order in which they are tried.

To add one: one small file with a `Frame`, its name here, one test case.
"""

from glossator.chronology.phrases.frames.certainty import CERTAINTY_FRAMES
from glossator.chronology.phrases.frames.closings import CLOSING_FRAMES
from glossator.chronology.phrases.frames.going_on import GOING_ON_FRAMES
from glossator.chronology.phrases.frames.lists import LIST_FRAMES
from glossator.chronology.phrases.frames.marks import MARK_FRAMES
from glossator.chronology.phrases.frames.openings import OPENING_FRAMES
from glossator.chronology.phrases.frames.other_years import NAMED_FRAMES
from glossator.chronology.phrases.frames.parts import PART_FRAMES
from glossator.chronology.phrases.frames.ranges import RANGE_FRAMES
from glossator.chronology.phrases.frames.strokes import STROKE_FRAMES
from glossator.chronology.phrases.frames.styles import STYLE_FRAMES
from glossator.chronology.phrases.frames.weeks import WEEK_FRAMES
from glossator.chronology.phrases.row import Frame

FRAMES: tuple[Frame, ...] = (
    *WEEK_FRAMES,
    *STYLE_FRAMES[:1],
    *PART_FRAMES,
    *MARK_FRAMES,
    *CERTAINTY_FRAMES,
    *STROKE_FRAMES,
    *GOING_ON_FRAMES,
    *LIST_FRAMES,
    *RANGE_FRAMES,
    *STYLE_FRAMES[1:],
    *NAMED_FRAMES,
    *OPENING_FRAMES,
    *CLOSING_FRAMES,
)
"""Words around a date, from the inside out."""

__all__ = ["FRAMES"]
