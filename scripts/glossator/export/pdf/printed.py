"""A document for paper as a PDF, by WeasyPrint, which is given our own fonts and may fetch nothing else."""

from __future__ import annotations

import logging
from hashlib import sha256
from importlib import import_module
from typing import Any

from glossator.export.pdf.style import FACES
from glossator.weave.paper_letters import face

VARIANT = "pdf/ua-1"
"""What is asked of WeasyPrint: a tagged document (ISO 14289-1)."""


def printed(document: str, identity: str) -> bytes:
    """Return the PDF of a document (HTML): the same bytes for the same document, fonts and version of WeasyPrint."""
    weasyprint: Any = import_module("weasyprint")  # an extra: only who asks for a PDF needs it
    logging.getLogger("weasyprint").setLevel(logging.CRITICAL)  # it tells of fonts and styles, of nothing of a text
    read = weasyprint.HTML(string=document, url_fetcher=_fetcher(weasyprint))
    id = sha256(identity.encode()).digest()[:16]
    made = read.write_pdf(pdf_variant=VARIANT, presentational_hints=True, pdf_identifier=id, custom_metadata=False)
    return bytes(made)


def _fetcher(weasyprint: Any) -> Any:
    urls: Any = import_module("weasyprint.urls")

    class OwnFiles(urls.URLFetcher):  # type: ignore[misc]
        """Gives our fonts, and refuses whatever else is asked for."""

        def fetch(self, url: str, headers: object = None) -> Any:
            del headers
            if url not in FACES:
                raise ValueError(f"a document may not fetch {url[:200]}")
            return urls.URLFetcherResponse(url, face(*FACES[url]), {"Content-Type": "font/otf"})

    return OwnFiles()
