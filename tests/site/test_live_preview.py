"""The preview after saves: the pages of a whole build, mistakes held back, and never a mixture of two saves."""

from __future__ import annotations

import json
import os
import random
import shutil
import sys
import threading
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import urlopen

import pytest
from previewed import pages, previewed, save

from glossator.__main__ import main
from glossator.adapters.live import serving
from glossator.adapters.live.server import Server
from glossator.adapters.live.watching import Watch, changed, seen
from glossator.adapters.navigation import titled_by_themselves

sys.path.insert(0, str(Path(__file__).parents[1] / "apparatus"))

from random_edits import edit, write_edition

FIRST = "texts/first/index.html"


def write(root, name, words):
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(words, encoding="utf-8")


def replace(root, name, old, new):
    words = (root / name).read_text(encoding="utf-8")
    assert old in words
    write(root, name, words.replace(old, new))


@pytest.fixture(scope="module")
def once(tmp_path_factory):
    root = tmp_path_factory.mktemp("previewed")
    write_edition(root)
    with previewed(root) as preview:
        yield root, preview


@pytest.fixture
def small(once):
    """The small edition as it is written, previewed: one preview goes through all tests, as one does through a day."""
    root, preview = once
    for folder in ("docs", "references"):
        shutil.rmtree(root / folder)
    write_edition(root)
    with pytest.MonkeyPatch.context() as patch:  # what is wrong in it is no reason to hold it back
        patch.setattr(type(preview.site), "worse", lambda *_: [])
        save(preview)
    assert preview.site.impression.edition.names.keys() == {"ada-lovelace", "analytical-engine", "marsh-treaty"}
    return once


def test_after_random_edits_every_file_is_that_of_a_whole_build(small, monkeypatch):
    root, preview = small
    monkeypatch.setattr(type(preview.site), "worse", lambda *_: [])  # what is wrong is shown, too
    rng, kept = random.Random(14), 0
    for number in range(10):
        edit(rng, root)
        kept += save(preview)
        if number % 3 == 0:
            with previewed(root) as whole:
                wanted = pages(whole)
                assert {name for name in wanted if pages(preview).get(name) != wanted[name]} == set()
                assert pages(preview).keys() == wanted.keys()
                made = whole.site.whole.made
                assert {name for name in made if preview.site.file(name) != whole.site.file(name)} == set()
    assert kept >= 6


def test_what_a_save_touches_is_told_and_other_pages_stay(small):
    root, preview = small
    before = pages(preview)
    replace(root, "docs/texts/third.md", "Maschine", "Mühle")
    assert save(preview)
    after = pages(preview)
    others = [name for name in before if before[name] != after[name]]
    assert others == ["texts/third/index.html", "timeline/1843/index.html"]  # where its sentence is quoted


def test_a_mistake_is_told_and_the_last_good_page_stays(small):
    root, preview = small
    good, epoch = preview.site.file(FIRST), preview.site.epoch
    replace(root, "docs/texts/first.md", "Ada Lovelace wrote", "Ada wrote [@lovelace1843]")
    save(preview)
    news = preview.site.news(epoch, FIRST, "", 0)
    assert [(one.code, one.place) for one in news.told] == [("c-002", "docs/texts/first.md:8:13")]
    assert news.held
    assert preview.site.file(FIRST) == good
    replace(root, "docs/texts/first.md", "[@lovelace1843]", "[@doe2011]")
    assert save(preview)
    assert preview.site.news(epoch, FIRST, "", 0).told == ()
    assert b"doe2011" in preview.site.file(FIRST)


def test_a_mistake_that_was_there_before_holds_nothing_back(small):
    root, preview = small
    replace(root, "docs/texts/third.md", "Die Maschine", "Zeile.\n\nDie Maschine")
    assert "c-002" in {one.code for one in preview.site.impression.findings if one.fails}
    assert save(preview)
    assert b"Zeile." in preview.site.file("texts/third/index.html")


def test_a_warning_is_told_beside_the_page_as_a_build_would_make_it(small):
    root, preview = small
    epoch = preview.site.epoch
    replace(root, "docs/texts/third.md", "Die Maschine", "Nach (Niemand, 1999, S. 7).\n\nDie Maschine")
    assert save(preview)
    assert "Niemand" in preview.site.file("texts/third/index.html").decode()
    for later in ("Noch ein Satz.", "Und noch einer."):  # it stays until it is mended
        news = preview.site.news(epoch, FIRST, "", 0)
        assert ([one.code for one in news.told], news.held, news.why) == (["c-001"], False, "")
        replace(root, "docs/texts/third.md", "Die Maschine", f"{later}\n\nDie Maschine")
        assert save(preview)
    replace(root, "docs/texts/third.md", "(Niemand, 1999, S. 7)", "niemand")
    assert save(preview)
    assert preview.site.news(epoch, FIRST, "", 0).told == ()


def test_a_registry_of_anchors_that_each_edit_makes_late_holds_nothing_back(small):
    root, preview = small
    assert main(["--project", str(root), "anchors"]) == 0
    save(preview)
    epoch = preview.site.epoch
    replace(root, "docs/texts/first.md", "Ada Lovelace wrote", "Late in the day Ada Lovelace wrote")
    assert save(preview)
    assert "t-029" in {one.code for one in preview.site.impression.findings}
    news = preview.site.news(epoch, FIRST, "", 0)
    assert (news.held, news.told) == (False, ())
    assert b"Late in the day" in preview.site.file(FIRST)


def test_settings_that_cannot_be_used_are_a_sentence_in_the_page(small):
    root, preview = small
    good, epoch = preview.site.file(FIRST), preview.site.epoch
    write(root, "mkdocs.yml", "site_name: [\n")
    save(preview)
    assert "mkdocs.yml" in preview.site.news(epoch, FIRST, "", 0).why
    assert preview.site.file(FIRST) == good
    write(root, "mkdocs.yml", "site_name: Another\nplugins:\n  - glossator\n")
    assert not save(preview)
    assert b"Another" in preview.site.file(FIRST)


def test_a_theme_of_its_own_is_watched_once_it_is_named(small):
    root, preview = small
    settings = (root / "mkdocs.yml").read_text(encoding="utf-8")
    write(root, "own/main.html", '{% extends "base.html" %}{% block extrahead %}<meta name="own">{% endblock %}')
    write(root, "mkdocs.yml", f"{settings}theme:\n  name: glossator\n  custom_dir: own\n")
    assert not save(preview)
    assert b'<meta name="own">' in preview.site.file(FIRST)
    write(root, "own/main.html", '{% extends "base.html" %}{% block extrahead %}<meta name="other">{% endblock %}')
    assert not save(preview)
    assert b'<meta name="other">' in preview.site.file(FIRST)
    write(root, "mkdocs.yml", settings)
    assert not save(preview)
    assert b'<meta name="o' not in preview.site.file(FIRST)


def test_a_title_of_the_navigation_makes_every_page_anew(small):
    root, preview = small
    replace(root, "docs/about.md", "# About", "# Of this")
    assert not save(preview)
    assert b"Of this" in preview.site.file(FIRST)


def test_pages_come_and_go(small):
    root, preview = small
    write(root, "docs/texts/fourth.md", "---\ntitle: Fourth\n---\n\nIn 1777.\n")
    assert save(preview)
    assert b"In <" in preview.site.file("texts/fourth/index.html")
    assert preview.site.file("timeline/1777/index.html") is not None
    assert preview.site.file("exports/texts/fourth.bib") is not None
    (root / "docs/texts/fourth.md").unlink()
    assert save(preview)
    assert preview.site.file("texts/fourth/index.html") is None
    assert preview.site.file("timeline/1777/index.html") is None


def test_a_save_while_the_texts_are_read_is_never_shown_by_half(small, monkeypatch):
    root, preview = small
    press, good = serving.press, preview.site.file(FIRST)

    def interrupted(*given, **named):
        impression = press(*given, **named)
        replace(root, "docs/texts/first.md", "Half a save", "A whole one")
        return impression

    replace(root, "docs/texts/first.md", "Ada Lovelace wrote", "Half a save wrote")
    monkeypatch.setattr(serving, "press", interrupted)
    save(preview)
    assert preview.site.file(FIRST) == good
    monkeypatch.setattr(serving, "press", press)
    assert save(preview)
    assert b"A whole one" in preview.site.file(FIRST)


def test_a_break_of_ours_leaves_the_page(small, monkeypatch, capsys):
    root, preview = small
    good = preview.site.file(FIRST)
    monkeypatch.setattr(serving, "press", lambda *_, **__: 1 / 0)
    replace(root, "docs/texts/first.md", "wrote", "writes")
    save(preview)
    assert preview.site.file(FIRST) == good
    assert "ZeroDivisionError" in capsys.readouterr().err


def test_over_http(small):
    root, preview = small
    server = Server("127.0.0.1", 0, "/below/", preview.site)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    host = f"http://127.0.0.1:{server.server_address[1]}"
    try:
        with urlopen(f"{host}/") as answer:
            assert answer.url == f"{host}/below/"
        with urlopen(f"{host}/below/texts/first") as answer:
            words = answer.read().decode()
            assert answer.url == f"{host}/below/texts/first/"
        epoch, tag = (words.split(f'data-{name}="')[1].split('"')[0] for name in ("epoch", "tag"))
        asked = {"since": epoch, "tag": tag, "page": "/below/texts/first/"}
        replace(root, "docs/texts/first.md", "Ada Lovelace wrote", "Ada Lovelace then wrote")
        save(preview)
        with urlopen(f"{host}/_glossator/news?{urlencode(asked)}") as answer:
            news = json.load(answer)
        assert news["changed"]
        assert news["epoch"] > int(epoch)
        with urlopen(f"{host}/_glossator/news?{urlencode(asked | {'page': '/below/texts/third/', 'tag': 'x'})}") as it:
            assert json.load(it)["changed"]  # its tag is another
        for path in ("/below/%2e%2e/%2e%2e/etc/passwd", "/below/..%2f..%2fetc/passwd", "/below/nothing/", "/elsewhere", "/_glossator/x", "/below/%00"):  # fmt: skip
            with pytest.raises(HTTPError) as refused:
                urlopen(f"{host}{path}")
            assert refused.value.code == 404
            refused.value.close()
    finally:
        server.shutdown()
        server.server_close()


def test_an_editor_that_writes_by_rename_is_seen_whatever_the_clock_says(tmp_path):
    text = tmp_path / "docs" / "a.md"
    write(tmp_path, "docs/a.md", "one")
    before = seen([tmp_path / "docs", tmp_path / "nothing"])
    write(tmp_path, "docs/a.md.new", "two")
    about = text.stat()
    os.utime(tmp_path / "docs/a.md.new", ns=(about.st_atime_ns, about.st_mtime_ns))
    (tmp_path / "docs/a.md.new").replace(text)
    now = seen([tmp_path / "docs"])
    assert changed(before, now) == {str(text)}
    assert changed(now, seen([tmp_path / "docs"])) == set()


def test_the_watch_waits_for_the_end_of_a_save_and_can_be_stopped(tmp_path):
    write(tmp_path, "docs/a.md", "one")
    watch = Watch([tmp_path / "docs"])
    try:
        before = watch.look()
        threading.Timer(0.05, write, (tmp_path, "docs/a.md", "one and two")).start()
        now = watch.other_than(before)
        assert now is not None
        assert changed(before, now) == {str(tmp_path / "docs/a.md")}
        threading.Timer(0.05, watch.stop).start()
        assert watch.other_than(now) is None
    finally:
        watch.stop()


def test_titles_that_the_navigation_does_not_give():
    nav = ["index.md", {"Texts": "texts/index.md"}, {"About": ["about.md", {"More": ["b.md", {"C": "c.md"}]}]}]
    assert titled_by_themselves(nav) == {"index.md", "about.md", "b.md"}
