"""Citing again: `ibid.`, `op. cit.`, `see note 4`, short titles. What they denote hangs on what was cited before.

Read here by their words alone (`forms`, `notes`), and resolved by the course of citations of a text (`course`).
To add a short form: one row in `words`.
"""

from glossator.citation.again.course import Course
from glossator.citation.again.denote import AGAIN, Denoted, denote

__all__ = ["AGAIN", "Course", "Denoted", "denote"]
