"""Addresses of electronic prints: what biblatex links an `eprint` to (manual 3.20, section 3.14.7)."""

from __future__ import annotations

from collections.abc import Mapping

from glossator.bibliography.latex import plain, verbatim
from glossator.patterns import re

ARCHIVES = {
    "arxiv": "https://arxiv.org/abs/", "jstor": "https://www.jstor.org/stable/",
    "pubmed": "https://www.ncbi.nlm.nih.gov/pubmed/", "pmid": "https://www.ncbi.nlm.nih.gov/pubmed/",
    "pmcid": "https://www.ncbi.nlm.nih.gov/pmc/articles/", "hdl": "https://hdl.handle.net/",
    "handle": "https://hdl.handle.net/", "googlebooks": "https://books.google.com/books?id=",
    "google books": "https://books.google.com/books?id=", "hal": "https://hal.science/",
}  # fmt: skip
"""Kind of archive, in lower case, to what stands before the number."""

PREPRINTS = {
    "arxiv": "arXiv", "biorxiv": "bioRxiv", "medrxiv": "medRxiv", "psyarxiv": "PsyArXiv", "socarxiv": "SocArXiv",
    "chemrxiv": "ChemRxiv", "engrxiv": "engrXiv", "ssrn": "SSRN", "hal": "HAL", "osf": "OSF Preprints",
}  # fmt: skip
"""Kind of archive, in lower case, to the name of one that publishes what appears nowhere else."""

_NUMBER = re.compile(r"[\w.\-/:()]+")
_LABEL = re.compile(r"^(?:arxiv|jstor|pmid|hdl)\s*:\s*", re.IGNORECASE)


def eprint_address(raw: Mapping[str, str]) -> str:
    """Return where an electronic print is to be found, nothing where its archive is not known.

    `archiveprefix` is the older name of `eprinttype`. A number without a kind is none of anybody's.
    """
    kind = plain(raw.get("eprinttype", "") or raw.get("archiveprefix", "")).lower()
    number = _LABEL.sub("", verbatim(raw.get("eprint", "")))
    if kind not in ARCHIVES or not _NUMBER.fullmatch(number):
        return ""
    return ARCHIVES[kind] + number


def archive_of(raw: Mapping[str, str]) -> str:
    """Return the archive that publishes an electronic print; nothing where it is none, or only keeps copies."""
    kind = plain(raw.get("eprinttype", "") or raw.get("archiveprefix", "")).lower()
    return PREPRINTS.get(kind, "") if raw.get("eprint", "").strip() else ""
