"""What an address on a page of the built site leads to, whatever the host, the folder or the disk it will lie on."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import Enum
from posixpath import normpath
from urllib.parse import unquote, urlsplit

from glossator.passages.safe_addresses import foreign_address


class Miss(Enum):
    """Why an address leads to no file of the site."""

    ABSENT = "l-001"
    OUT = "l-003"
    FOLDER = "l-004"


@dataclass(frozen=True, slots=True)
class End:
    """Where an address leads: a file below the site and a place in it, or why nowhere; `outside` is another host."""

    path: str = ""
    fragment: str = ""
    miss: Miss | None = None
    outside: str = ""


@dataclass(frozen=True, slots=True)
class Host:
    """The site as its host will show it."""

    files: Collection[str]
    """Every file by its path from the root of the site."""
    folders: Collection[str]
    """Every folder in the same way."""
    url: str = ""
    """`site_url`; empty where nobody knows it."""
    disk: bool = False
    """Whether it is read from a disk, where a folder has no first page and nothing is the root of a host."""

    def end(self, page: str, address: str) -> End:
        """Return where an address that stands in the file `page` leads (RFC 3986, section 5; files as hosts show them).

        A query is passed over, as hosts of files do. Addresses below `site_url` are files of the site.
        """
        address = address.strip()
        if foreign_address(address):
            if not (self.url and f"{address}/".startswith(f"{self.url.rstrip('/')}/")):
                return End(outside=address)
            address = address[len(self.url.rstrip("/")) :] or "/"
            return self._file(address, self._split(address)[0].lstrip("/"))
        path, _ = self._split(address)
        if not path:
            return self._file(address, page)
        if path.startswith("/"):
            base = urlsplit(self.url).path.rstrip("/") + "/"
            if self.disk or not path.startswith(base):
                return End(path, miss=Miss.OUT)
            return self._file(address, path[len(base) :])
        folder = page.rpartition("/")[0]
        return self._file(address, f"{folder}/{path}" if folder else path)

    def _file(self, address: str, path: str) -> End:
        fragment = self._split(address)[1]
        if "//" in path or "\\" in path:
            return End(path, fragment, Miss.ABSENT)
        wanted = normpath(path) if path else "."
        if wanted == ".." or wanted.startswith("../"):
            return End(wanted, fragment, Miss.OUT)
        wanted = "" if wanted == "." else wanted
        if wanted in self.files and not path.endswith("/"):
            return End(wanted, fragment)
        first = f"{wanted}/index.html" if wanted else "index.html"
        if first in self.files:
            return End(first, fragment, Miss.FOLDER if self.disk else None)
        if self.disk and wanted in self.folders:
            return End(wanted, fragment, Miss.FOLDER)
        return End(wanted or first, fragment, Miss.ABSENT)

    @staticmethod
    def _split(address: str) -> tuple[str, str]:
        """Path and fragment as characters; what browsers look for in the words (`:~:text=`) is no place."""
        path, _, fragment = address.partition("#")
        fragment = fragment.partition(":~:")[0]
        path = path.partition("?")[0]
        return (unquote(path) if "%" in path else path), (unquote(fragment) if "%" in fragment else fragment)


def host_of(files: Collection[str], url: str = "") -> Host:
    """Return the host of a site with these files; one for a disk has pages of plain names, and no 404.html."""
    folders = {path[:at] for path in files for at in _slashes(path)}
    plain = any(path.endswith(".html") and path.rpartition("/")[2] != "index.html" for path in files)
    return Host(files, folders, url, disk=plain and "404.html" not in files)


def _slashes(path: str) -> list[int]:
    return [at for at, sign in enumerate(path) if sign == "/"]
