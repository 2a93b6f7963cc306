"""What kind of work an entry is, where its `type` or `entrysubtype` says so and its entry type does not."""

from __future__ import annotations

KINDS: dict[str, str] = {
    "magazine": "article-magazine", "newspaper": "article-newspaper", "blog": "post-weblog", "blog post": "post-weblog",
    "weblog": "post-weblog", "tweet": "post", "toot": "post", "status update": "post", "facebook status update": "post",
    "facebook post": "post", "instagram post": "post", "social media post": "post", "forum post": "post",
    "online forum post": "post", "tv series episode": "broadcast", "tv episode": "broadcast",
    "television episode": "broadcast", "television broadcast": "broadcast", "radio broadcast": "broadcast",
    "radio programme": "broadcast", "podcast": "broadcast", "audio podcast": "broadcast",
    "video podcast": "broadcast", "podcast episode": "broadcast", "audio podcast episode": "broadcast",
    "video podcast episode": "broadcast", "map": "map", "interview": "interview", "lecture": "speech",
    "speech": "speech", "keynote": "speech", "conference presentation": "speech", "paper presentation": "speech",
    "poster presentation": "speech", "conference session": "speech", "poster": "speech", "brochure": "pamphlet",
    "pamphlet": "pamphlet", "data set": "dataset", "dataset": "dataset", "computer software": "software",
    "mobile app": "software", "musical score": "musical_score", "treaty": "treaty", "hearing": "hearing",
}  # fmt: skip
"""Words of either field, in small letters, to CSL types (CSL 1.0.2, appendix III)."""
OPEN = frozenset(
    {"article", "misc", "online", "electronic", "www", "unpublished", "incollection", "inbook", "video", "audio",
     "music", "review", "artwork", "image", "performance", "dataset", "software", "booklet", "inproceedings",
     "conference"}
)  # fmt: skip
"""Entry types that such a word makes more exact; a book or a report is one, whatever it is of."""


def kind_of(type_: str, words: tuple[str, ...], held: bool) -> str:
    """Return the CSL type that the words of an entry name; nothing where they name none, or its entry type says more.

    `held`: it is in a journal. An article there is in a magazine, a newspaper or a blog, and in nothing else.
    """
    if type_ not in OPEN:
        return ""
    found = next((KINDS[word.lower()] for word in words if word.lower() in KINDS), "")
    return "" if held and not found.startswith(("article-", "post-")) else found
