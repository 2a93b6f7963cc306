"""What a text claims, for which reasons, on which evidence: nested lists whose items are anchored to passages."""

from glossator.arguments.point import Anchor, Argument, Point, PointKind
from glossator.arguments.read import FIELDS, read_argument
from glossator.arguments.recorded import PATH as RECORDED
from glossator.arguments.trail import Trail

__all__ = ["FIELDS", "RECORDED", "Anchor", "Argument", "Point", "PointKind", "Trail", "read_argument"]
