"""Events: read from records, found in prose by window, actor and act, and proposed where no record has them."""

from glossator.events.event import FIELDS, parse_event
from glossator.events.event_index import EventIndex
from glossator.events.find import find_events
from glossator.events.proposals import Proposal, best_first, proposals
from glossator.events.windows import Fit

__all__ = ["FIELDS", "EventIndex", "Fit", "Proposal", "best_first", "find_events", "parse_event", "proposals"]
