"""The citations of a passage as its author wrote them: escaped signs make none, labels are of the text's language."""

from __future__ import annotations

from glossator.citation.find import find_citations
from glossator.citation.syntax.code_words import with_code
from glossator.citation.syntax.escaped import restored, without_escaped
from glossator.citation.syntax.labels import in_language
from glossator.model import Citation, Mention, Prose


def find_written(prose: Prose, source: str, language: str) -> list[Mention[Citation]]:
    """Return what `find_citations` finds in the prose, read with the file it comes from.

    `source` is the file whole, into which the prose's runs lead; `language` a BCP 47 tag.
    """
    seen = without_escaped(prose, source)
    return [in_language(with_code(restored(one, prose.text), prose), language) for one in find_citations(seen)]
