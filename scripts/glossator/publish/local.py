"""Local copies: texts whose rights are not ours, shown on this machine and nowhere else."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from glossator.publish.refusal import Refused

if TYPE_CHECKING:
    from glossator.edition import Edition

NOTICE = "LOCAL-COPY-DO-NOT-PUBLISH.txt"
"""The file at the root of a site that holds local copies: whoever opens the folder sees it."""


def local_copies(edition: Edition) -> tuple[str, ...]:
    """Return the ids of the texts that must not be published, in order."""
    return tuple(sorted(text.id for text in edition.texts if text.local))


def stop_where_deployed(local: tuple[str, ...], named: bool, deploys: bool = False) -> None:
    """Raise Refused where a build with local copies would get out.

    `deploys` is a command that publishes (`mkdocs gh-deploy`): always. With `CI`
    set, a build is made to be published: then the folder of originals must have
    been `named`, it is not enough that it lies there.
    """
    if not local:
        return
    if deploys:
        raise Refused(
            f"this edition holds local copies, which are not ours to publish ({_listed(local)}): nothing was deployed. "
            "Move the folder of originals away, or set `publish: true` in references/sources.yml for texts of your own"
        )
    if not named and in_ci():
        raise Refused(
            f"CI is set, and the folder sources/ holds texts that are not ours to publish ({_listed(local)}): "
            "nothing was built. Remove the folder, or name it with --sources where it is meant"
        )


def in_ci() -> bool:
    """Whether the build runs in continuous integration: `CI` is set, and not to a word for no."""
    return os.environ.get("CI", "").strip().lower() not in ("", "0", "false", "no", "off")


def notice(local: tuple[str, ...]) -> str:
    """Return the words of the notice file."""
    return (
        "This folder holds local copies of texts whose rights are not ours:\n\n"
        + "".join(f"    {id}\n" for id in local)
        + "\nThey are here to be read on this machine, with our apparatus. Do not publish this folder, any part\n"
        "of it, or its search index. A site for the public is built where the originals are not, as in a fresh clone.\n"
        "`glossator publish-check SITE` says whether a site may go out.\n"
    )


def warning(local: tuple[str, ...]) -> str:
    """Return the one line a build says of it."""
    return f"glossator: this build holds local copies, do not publish it: {_listed(local)}"


def _listed(local: tuple[str, ...]) -> str:
    return ", ".join(local[:5]) + (f" and {len(local) - 5} more" if len(local) > 5 else "")
