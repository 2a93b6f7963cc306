"""What the system or a rule refuses, as one sentence that says where, what, and what to do."""

from __future__ import annotations

import errno
import os
from collections.abc import Mapping


class Refused(Exception):  # noqa: N818 (it is no error of the program: it is its answer)
    """A verb does not do what it was asked; the message is a whole sentence for people. Exit status 2."""


REMEDIES: Mapping[int, str] = {
    errno.ENOSPC: "free some space on that disk, then run it again",
    errno.EDQUOT: "your share of that disk is used up: free some of it, then run it again",
    errno.EFBIG: "the system allows no file of that size (`ulimit -f`): raise the limit, then run it again",
    errno.EROFS: "that disk is mounted read-only: name a folder elsewhere",
    errno.EACCES: "change its permissions, or name a folder that is yours",
    errno.EPERM: "change its permissions, or name a folder that is yours",
    errno.ENAMETOOLONG: "choose a shorter name",
    errno.ELOOP: "links lead in a circle there: remove one of them",
    errno.EMFILE: "too many files are open: raise the limit (`ulimit -n`), then run it again",
    errno.ENFILE: "too many files are open on this machine: close a program, then run it again",
    errno.EISDIR: "a folder stands where a file is meant: move it away, or name a file",
    errno.ENOTDIR: "a file stands where a folder is meant: move it away, or name another folder",
    errno.ENOENT: "make the folder first, or mend the name",
    errno.EEXIST: "move what is there away, or name another place",
    errno.ENOTEMPTY: "something else writes there: wait until it is done, then run it again",
    errno.EXDEV: "that folder is a disk of its own: name a folder inside it",
    errno.EBUSY: "something else uses it, or a disk is mounted there: name a folder inside it",
    errno.ETXTBSY: "something else uses it: wait until it is done, then run it again",
    errno.EIO: "the disk does not answer: look after it, then run it again",
    errno.ENOMEM: "the machine has no memory left: close a program, then run it again",
    errno.EAGAIN: "the machine can start nothing more: close a program, then run it again",
    errno.EADDRINUSE: "another program listens there: name another with --address HOST:PORT",
    errno.EADDRNOTAVAIL: "this machine has no such address: name another with --address HOST:PORT",
}
"""What to do, by the number of the error (POSIX.1-2017, errno.h)."""


def as_sentence(error: OSError) -> str:
    """Return the error as one sentence: the path where the system named one, what it says, what to do."""
    says = error.strerror or (os.strerror(error.errno) if error.errno else str(error) or type(error).__name__)
    names = [os.fsdecode(name) for name in (error.filename, error.filename2) if isinstance(name, str | bytes)]
    if not names:
        subject = "the system refuses"
    elif len(names) == 1:
        subject = f"{shown(names[0])} cannot be used"
    else:
        subject = f"{shown(names[0])} cannot become {shown(names[1])}"
    remedy = REMEDIES.get(error.errno or 0, "look after the file, the folder or the disk, then run it again")
    return f"{subject}: {says}; {remedy}"


_MOST = 200


def shown(path: str | os.PathLike[str]) -> str:
    """Return a path as messages print it: on one line, without what a terminal would obey, not endless."""
    name = "".join(letter if letter.isprintable() else "�" for letter in os.fspath(path))
    return name if len(name) <= _MOST else f"{name[: _MOST // 2]}…{name[-_MOST // 2 :]}"
