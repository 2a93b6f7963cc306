"""Whether what a site links to on other hosts is still there: asked politely, and remembered."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from pathlib import Path
from urllib.parse import urldefrag, urlsplit

from glossator.findings import Finding, finding
from glossator.model import Place
from glossator.publish.writing import write_file

PAUSE = 1.0
"""Seconds between two questions to one host."""
STORE = "outside-links.json"
"""What was answered, below the folder of what builds store."""
FRESH = 30
"""Days for which an answer that was good is believed."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a host said of an address."""

    status: int
    """HTTP status (RFC 9110, section 15); 0 where nobody answered."""
    asked: str
    """Day of asking, as in ISO 8601."""
    now: str = ""
    """Where it moved to for good (301, 308); empty where it did not, or not only."""
    why: str = ""
    """Why nobody answered."""

    @property
    def good(self) -> bool:
        """Whether a page was there."""
        return 200 <= self.status < 400


Ask = Callable[[str], tuple[int, str, str]]
"""An address to (status, where it moved for good, why nobody answered)."""


def due(addresses: Mapping[str, str], known: Mapping[str, Answer], today: date, fresh: int = FRESH) -> list[str]:
    """Return the addresses to ask, without fragments, once each, in order: what was not good is asked every time."""
    since = (today - timedelta(days=fresh)).isoformat()
    wanted = sorted({urldefrag(one)[0] for one in addresses if urlsplit(one).scheme in ("http", "https")})
    return [one for one in wanted if not (one in known and known[one].good and known[one].asked >= since)]


def in_turn(addresses: list[str]) -> Iterator[str]:
    """Yield the addresses host by host in turn, so that the pause of one is spent with the others."""
    rows: dict[str, list[str]] = {}
    for address in addresses:
        rows.setdefault(urlsplit(address).netloc.lower(), []).append(address)
    while rows:
        for host in list(rows):
            yield rows[host].pop(0)
            if not rows[host]:
                del rows[host]


def asked(
    addresses: list[str], ask: Ask, today: date, clock: Callable[[], float], sleep: Callable[[float], None]
) -> Iterator[tuple[str, Answer]]:
    """Yield each address with its answer, one after the other; no host is asked twice within `PAUSE` seconds."""
    free: dict[str, float] = {}
    for address in in_turn(addresses):
        host = urlsplit(address).netloc.lower()
        wait = free.get(host, 0.0) - clock()
        if wait > 0:
            sleep(wait)
        status, now, why = ask(address)
        free[host] = clock() + PAUSE
        yield address, Answer(status, today.isoformat(), now, why)


def outside_findings(
    addresses: Mapping[str, str], known: Mapping[str, Answer], place: Callable[[str], Place | None]
) -> list[Finding]:
    """Return l-010 to l-013 for addresses and their answers; `place` finds where one is written, else it is its page.

    404 and 410 say that nothing is there; what refuses (401, 403, 429, 5xx) may well be there for a browser.
    """
    found = []
    for address in sorted(addresses):
        answer = known.get(urldefrag(address)[0])
        if answer is None or (answer.good and not answer.now):
            continue
        at = place(address) or Place(addresses[address])
        if answer.good:
            found.append(finding("l-012", at, (answer.now,), address=address, now=answer.now))
        elif answer.status == 0:
            found.append(finding("l-011", at, address=address, why=answer.why))
        else:
            code = "l-010" if answer.status in (404, 410) else "l-013"
            found.append(finding(code, at, address=address, status=answer.status))
    return found


def read_answers(path: Path) -> dict[str, Answer]:
    """Return the answers of a store; of a file that is not ours, or broken, none."""
    try:
        rows = json.loads(path.read_text(encoding="utf-8"))
        return {
            str(address): Answer(int(one["status"]), str(one["asked"]), str(one["now"]), str(one["why"]))
            for address, one in rows.items()
        }
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return {}


def write_answers(path: Path, answers: Mapping[str, Answer]) -> None:
    """Write a store, whole or not at all."""
    rows = {address: asdict(answers[address]) for address in sorted(answers)}
    write_file(path, (json.dumps(rows, ensure_ascii=False, indent=1) + "\n").encode())
