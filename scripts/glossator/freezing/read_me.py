"""The file that whoever unpacks a frozen edition reads first."""

from __future__ import annotations

from glossator.freezing.about import About
from glossator.publish.press import Impression


def read_me(impression: Impression, about: About) -> str:
    """Return its words, in English and plain text."""
    title = impression.loom.taken.site.name or about.name
    address = f"It is published at {about.address}\n" if about.address else ""
    return (
        f"{title}, version {about.version} of {about.day}\n\n"
        "A frozen edition: it stays as it is. Open site/index.html in a browser; neither a server nor a network is\n"
        f"needed. {address}\n"
        "CITATION.cff     how to cite it (Citation File Format)\n"
        "codemeta.json    the same for archives of software and data (CodeMeta)\n"
        "exports/         the edition in the formats of others\n"
        "source/          what the editors wrote, from which all of this was made\n"
        "passages.json    ids and hashes of its passages, for `glossator changes`\n"
        "sbom.cdx.json    the packages it was made with (CycloneDX)\n"
        "SHA256SUMS       `sha256sum --check SHA256SUMS` says whether a file was changed\n\n"
        f"Made with Glossator {about.engine}. `glossator verify-frozen {about.folder}.zip` makes it again from source/ "
        "and compares\nevery file. Licences: see source/ and the pages of the site.\n"
    )
