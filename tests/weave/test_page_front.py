"""The front matter of a woven page is YAML for any generator, whatever its title."""

import pytest
import yaml

from glossator.characters.printable import printable as words
from glossator.weave.page import Draft

TITLES = [
    "plain", "a: b", "“x” – Taşpınar 中文 😀", "a\x7fb", "a\x9bb", "a\x07b", "a\x00b", "a\ufffeb", "a\uffffb",
    "a\ufeffb", "a\u202eb", "a\u2028b", "\\u007f", '"', "{{ x }}", "---",
]  # fmt: skip


@pytest.mark.parametrize("title", TITLES)
def test_a_title_comes_back_and_costs_no_other_field(title):
    page = Draft("x", title).finish({"robots": "noindex, noarchive"})
    front = page.as_markdown().split("---\n")[1]
    assert yaml.safe_load(front) == {"hide": ["navigation"], "robots": "noindex, noarchive", "title": words(title)}
