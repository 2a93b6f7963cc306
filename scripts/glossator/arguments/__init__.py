"""What a text claims, for which reasons, on which evidence: nested lists whose items are anchored to passages."""

from glossator.arguments.point import Anchor, Argument, Point, PointKind
from glossator.arguments.read import FIELDS, read_argument

__all__ = ["FIELDS", "Anchor", "Argument", "Point", "PointKind", "read_argument"]
