"""What goes out: where a verb may write, how the new takes the place of the old, and what must never leave.

`door.judge` decides for every verb and generator where it may write. `Staging`
builds beside the old folder, under a lock, and swaps. `Manifest` proves later
what was made here. `publish_check` looks at a finished site for words that are
not ours to publish.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from glossator.doors import opens

if TYPE_CHECKING:
    from glossator.publish.door import Request, Use, below, judge, registry_place, work_folder
    from glossator.publish.grounds import Project
    from glossator.publish.manifest import MANIFEST, Manifest
    from glossator.publish.refusal import Refused, as_sentence
    from glossator.publish.staging import Staging

__getattr__ = opens(
    __name__,
    {
        "Request": "door",
        "Use": "door",
        "below": "door",
        "judge": "door",
        "registry_place": "door",
        "work_folder": "door",
        "Project": "grounds",
        "MANIFEST": "manifest",
        "Manifest": "manifest",
        "Refused": "refusal",
        "as_sentence": "refusal",
        "Staging": "staging",
    },
)

__all__ = [
    "MANIFEST",
    "Manifest",
    "Project",
    "Refused",
    "Request",
    "Staging",
    "Use",
    "as_sentence",
    "below",
    "judge",
    "registry_place",
    "work_folder",
]
