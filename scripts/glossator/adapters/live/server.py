"""The server of a preview: files of the site, and news for the pages that are open."""

from __future__ import annotations

import json
import mimetypes
import posixpath
from dataclasses import asdict
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, quote, unquote, urlsplit

from glossator.adapters.live.site import Site, tag_of

OURS = "/_glossator/"
"""Below it stands what belongs to the preview and is no part of the site."""
WAITS = 25.0
"""Seconds after which a page is told that nothing is new."""
_HERE = Path(__file__).parent
_FILES = {"reload.js": "text/javascript", "reload.css": "text/css"}
_TYPES = {".js": "text/javascript", ".mjs": "text/javascript", ".json": "application/json", ".gz": "application/gzip"}


class Server(ThreadingHTTPServer):
    """Serves a site below a path."""

    daemon_threads = True

    def __init__(self, host: str, port: int, mount: str, site: Site) -> None:
        if ":" in host:
            import socket

            self.address_family = socket.AF_INET6
        self.mount, self.site = mount, site
        super().__init__((host, port), _Handler)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of a browser that went away."""


class _Handler(BaseHTTPRequestHandler):
    server: Server

    def do_GET(self) -> None:
        """Answer with a file or with news."""
        path = unquote(urlsplit(self.path).path)
        if path.startswith(OURS):
            self._ours(path.removeprefix(OURS))
            return
        mount = self.server.mount
        if not path.startswith(mount):
            self._send(HTTPStatus.FOUND if path in ("/", mount[:-1]) else HTTPStatus.NOT_FOUND, to=mount)
            return
        name, epoch = _name(path.removeprefix(mount)), self.server.site.epoch  # before the words: these may be newer
        content = self.server.site.file(name)
        if content is None and not path.endswith("/") and self.server.site.file(f"{name}/index.html") is not None:
            self._send(HTTPStatus.FOUND, to=f"{path}/")
            return
        found = HTTPStatus.OK
        if content is None:
            found, name, content = HTTPStatus.NOT_FOUND, "404.html", self.server.site.file("404.html") or b"not found"
        kind = _TYPES.get(posixpath.splitext(name)[1]) or mimetypes.guess_type(name)[0] or "application/octet-stream"
        if name.endswith(".html"):
            content = _with_news(content, epoch, "" if found is HTTPStatus.NOT_FOUND else tag_of(content))
        self._send(found, content, kind)

    def do_HEAD(self) -> None:
        """Answer as to GET, without the file."""
        self.do_GET()

    def log_message(self, *args: Any) -> None:
        """Say nothing: the console is for what is wrong with the edition."""

    def _ours(self, name: str) -> None:
        if name in _FILES:
            self._send(HTTPStatus.OK, (_HERE / name).read_bytes(), _FILES[name])
            return
        if name != "news":
            self._send(HTTPStatus.NOT_FOUND)
            return
        asked = {key: values[-1] for key, values in parse_qs(urlsplit(self.path).query).items()}
        since, page = asked.get("since", ""), asked.get("page", "")
        name = _name(page.removeprefix(self.server.mount)) if page.startswith(self.server.mount) else ""
        wait = 0.0 if asked.get("now") else WAITS
        news = self.server.site.news(int(since) if since.isdecimal() else 0, name, asked.get("tag", ""), wait)
        self._send(HTTPStatus.OK, json.dumps(asdict(news)).encode(), "application/json")

    def _send(self, status: HTTPStatus, content: bytes = b"", kind: str = "text/plain", to: str = "") -> None:
        self.send_response(status)
        if status is HTTPStatus.FOUND:
            self.send_header("Location", quote(to))
        text = kind.startswith("text/") or kind in ("application/json", "image/svg+xml")
        self.send_header("Content-Type", f"{kind}; charset=utf-8" if text else kind)
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)


def _name(path: str) -> str:
    """The file of the site at a path below its own; never one outside."""
    name = posixpath.normpath(f"/{path}").lstrip("/")
    return posixpath.join(name, "index.html") if path.endswith("/") or not name else name


def _with_news(content: bytes, epoch: int, tag: str) -> bytes:
    """The page with our script, which asks for news."""
    piece = (
        f'<link rel="stylesheet" href="{OURS}reload.css">'
        f'<script src="{OURS}reload.js" data-epoch="{epoch}" data-tag="{tag}" defer></script>'
    ).encode()
    before, end, behind = content.rpartition(b"</body>")
    return before + piece + end + behind if end else content + piece
