"""One question to another host: HEAD first, GET where a host does not take HEAD; the only place that asks anybody."""

from __future__ import annotations

import http.client
import socket
import ssl
from email.message import Message
from typing import IO
from urllib.error import HTTPError, URLError
from urllib.parse import quote
from urllib.request import HTTPRedirectHandler, Request, build_opener

from glossator import __version__

AGENT = f"Mozilla/5.0 (compatible; glossator/{__version__}; link check, one question a second)"
TIMEOUT = 20.0
"""Seconds to wait for a host."""
_FOR_GOOD = (301, 308)


class _Followed(HTTPRedirectHandler):
    """Follows at most ten redirections (the library's own bound), and remembers whether all were for good."""

    def __init__(self) -> None:
        self.codes: list[int] = []

    def redirect_request(
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: Message, newurl: str
    ) -> Request | None:
        """Return the next question, with the method of the first."""
        self.codes.append(code)
        made = super().redirect_request(req, fp, code, msg, headers, newurl)  # type: ignore[arg-type]
        if made is not None:
            made.method = req.get_method()
        return made


def ask_host(address: str, timeout: float = TIMEOUT) -> tuple[int, str, str]:
    """Return (status, new address, why) of a web address; status 0 and a reason where nobody answers.

    The new address is given where every redirection on the way was for good
    (RFC 9110, sections 15.4.2 and 15.4.9). Of a body nothing is read.
    """
    status, now, why = _asked("HEAD", address, timeout)
    if status == 0 or status >= 400:
        # Many hosts refuse or misread HEAD; only the answer to GET counts then.
        status, now, why = _asked("GET", address, timeout)
    return status, now, why


def _asked(method: str, address: str, timeout: float) -> tuple[int, str, str]:
    followed = _Followed()
    bare = quote(address.partition("#")[0], safe="/:?#[]@!$&'()*+,;=%~-._")
    try:
        wanted = Request(bare, method=method, headers={"User-Agent": AGENT, "Accept": "*/*"})
        with build_opener(followed).open(wanted, timeout=timeout) as answer:
            moved = bool(followed.codes) and all(code in _FOR_GOOD for code in followed.codes)
            return int(answer.status), str(answer.url) if moved else "", ""
    except HTTPError as error:
        error.close()
        return int(error.code), "", ""
    except URLError as error:
        return 0, "", _reason(error.reason)
    except (OSError, http.client.HTTPException, ValueError) as error:
        return 0, "", _reason(error)


def _reason(error: object) -> str:
    if isinstance(error, TimeoutError | socket.timeout):
        return "it took too long"
    if isinstance(error, socket.gaierror):
        return "there is no such host"
    if isinstance(error, ssl.SSLError):
        return f"its certificate: {error.reason or error}"
    return str(error) or type(error).__name__
