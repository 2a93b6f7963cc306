"""The verbs of the command line, one a file: each has `arguments(parser)` and `run(arguments)`."""

from __future__ import annotations

from collections.abc import Mapping
from types import ModuleType

from glossator.commands import (
    anchors,
    annotate,
    build,
    check,
    date,
    events,
    export,
    graph,
    ingest,
    new,
    publish_check,
    serve,
    weave,
)

VERBS: Mapping[str, ModuleType] = {
    "build": build,
    "serve": serve,
    "ingest": ingest,
    "annotate": annotate,
    "date": date,
    "check": check,
    "weave": weave,
    "graph": graph,
    "export": export,
    "new": new,
    "events": events,
    "anchors": anchors,
    "publish-check": publish_check,
}
"""To add a verb, add a row."""
