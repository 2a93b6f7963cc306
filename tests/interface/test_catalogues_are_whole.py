"""Each language says all that the English says, and the translators' page says what there is."""

from __future__ import annotations

import re

import pytest
from babel import Locale
from babel.messages.pofile import read_po
from small_project import CHECKOUT

from glossator.interface.catalogue import FOLDER, languages

PAGE = CHECKOUT / "manual/docs/guides/translate.md"
OTHERS = languages()[1:]


def _finished(path) -> dict[tuple[str, str], bool]:
    with path.open("rb") as file:
        return {
            (one.context or "", one.id if isinstance(one.id, str) else one.id[0]): not one.fuzzy
            and bool(one.string if isinstance(one.string, str) else one.string and all(one.string))
            for one in read_po(file)
            if one.id
        }


@pytest.mark.parametrize("language", OTHERS)
def test_a_language_is_whole(language):
    wanted = _finished(FOLDER / "glossator.pot")
    own = _finished(FOLDER / language / "LC_MESSAGES" / "glossator.po")
    missing = [key[1] for key in wanted if not own.get(key)]
    assert missing == [], f"translate these in {language}, see {PAGE.name}"


def test_a_message_that_is_empty_or_doubtful_is_seen(tmp_path):
    path = tmp_path / "x.po"
    head = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\n'
    path.write_text(
        f'{head}msgid "a"\nmsgstr "b"\n\nmsgid "c"\nmsgstr ""\n\n#, fuzzy\nmsgid "d"\nmsgstr "e"\n\n'
        'msgid "f"\nmsgid_plural "g"\nmsgstr[0] "h"\nmsgstr[1] ""\n',
        "utf-8",
    )
    assert _finished(path) == {("", "a"): True, ("", "c"): False, ("", "d"): False, ("", "f"): False}


def test_the_page_of_translators_names_every_language():
    rows = dict(re.findall(r"^\| (\w+) \| `([\w-]+)` \|", PAGE.read_text(encoding="utf-8"), re.M))
    assert rows == {Locale.parse(tag.replace("-", "_")).english_name: tag for tag in languages()}
