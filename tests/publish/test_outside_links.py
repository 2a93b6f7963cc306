"""Links to other hosts: a server of this machine plays them all; nothing else is asked."""

from __future__ import annotations

import json
import re
import threading
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

import pytest

from glossator.model import Place
from glossator.publish.asking_hosts import ask_host
from glossator.publish.outside_links import Answer, asked, due, in_turn, outside_findings, read_answers
from glossator.publish.site_check import publish_check
from glossator.publish.witness_words import Runs

TODAY = date(2026, 5, 10)


class Host(BaseHTTPRequestHandler):
    """/status/N answers N; /moved and /for-now lead to /status/200; /get takes no HEAD."""

    seen: ClassVar[list[tuple[str, str, str]]] = []

    def _answer(self) -> None:
        self.seen.append((self.command, self.path, self.headers.get("User-Agent", "")))
        status, to = 200, ""
        if self.path.startswith("/status/"):
            status = int(self.path.rpartition("/")[2])
        elif self.path in ("/moved", "/for-now", "/circle"):
            status = {"/moved": 308, "/for-now": 302, "/circle": 301}[self.path]
            to = "/circle" if self.path == "/circle" else "/status/200"
        elif self.path == "/get" and self.command == "HEAD":
            status = 405
        self.send_response(status)
        if to:
            self.send_header("Location", to)
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_GET = do_HEAD = _answer  # noqa: N815 (names of the library)

    def log_message(self, *words) -> None:
        pass


@pytest.fixture
def host(monkeypatch):
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    Host.seen.clear()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Host)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


ROWS = [
    # path, status, where it moved, methods that were asked
    ("/status/200", 200, "", ["HEAD"]),
    ("/get", 200, "", ["HEAD", "GET"]),
    ("/status/404", 404, "", ["HEAD", "GET"]),
    ("/status/503", 503, "", ["HEAD", "GET"]),
    ("/moved", 200, "/status/200", ["HEAD", "HEAD"]),
    ("/for-now", 200, "", ["HEAD", "HEAD"]),
    ("/status/200#part", 200, "", ["HEAD"]),
]


@pytest.mark.parametrize(("path", "status", "moved", "methods"), ROWS)
def test_a_host_is_asked_with_head_and_then_get(host, path, status, moved, methods):
    answer = ask_host(host + path)
    assert answer == (status, host + moved if moved else "", "")
    assert [one[0] for one in Host.seen] == methods
    assert all("glossator/" in agent for _, _, agent in Host.seen)


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1:9/", "http:///x", "http://[::1", "http://a b/", "http://127.0.0.1:x/"]
)
def test_nobody_there_is_an_answer_too(address, monkeypatch):
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    status, _, why = ask_host(address, timeout=1.0)
    assert status == 0
    assert why


def test_a_circle_of_redirections_ends(host):
    assert ask_host(f"{host}/circle")[0] == 301
    assert len(Host.seen) < 30


def test_hosts_take_turns_and_none_is_asked_twice_within_a_second():
    now, log = [0.0], []

    def ask(address):
        log.append((round(now[0], 2), address))
        now[0] += 0.1
        return 200, "", ""

    def sleep(seconds):
        now[0] += seconds

    addresses = ["http://a/1", "http://a/2", "http://A/3", "http://b/1"]
    assert list(in_turn(addresses)) == ["http://a/1", "http://b/1", "http://a/2", "http://A/3"]
    answers = dict(asked(addresses, ask, TODAY, lambda: now[0], sleep))
    assert [when for when, address in log if "b" not in address] == [0.0, 1.1, 2.2]
    assert answers["http://b/1"] == Answer(200, "2026-05-10")


def test_good_answers_are_believed_for_a_while_and_bad_ones_never():
    known = {
        "http://a/good": Answer(200, "2026-05-01"), "http://a/old": Answer(200, "2026-01-01"),
        "http://a/bad": Answer(404, "2026-05-10"),
    }  # fmt: skip
    wanted = dict.fromkeys([*known, "http://a/new#one", "http://a/new#two", "mailto:a@b.example", "ftp://a/x"], "p")
    assert due(wanted, known, TODAY) == ["http://a/bad", "http://a/new", "http://a/old"]
    assert due(wanted, known, TODAY, fresh=0) == ["http://a/bad", "http://a/good", "http://a/new", "http://a/old"]


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (Answer(200, ""), None), (Answer(404, ""), "l-010"), (Answer(410, ""), "l-010"), (Answer(0, "", why="no host"), "l-011"),
        (Answer(200, "", now="http://b/"), "l-012"), (Answer(403, ""), "l-013"), (Answer(500, ""), "l-013"),
    ],
)  # fmt: skip
def test_an_answer_is_the_finding_it_should_be(answer, code):
    found = outside_findings({"http://a/#x": "p/index.html"}, {"http://a/": answer}, lambda _: Place("docs/a.md", 3, 2))
    assert [(one.code, one.place) for one in found] == ([(code, Place("docs/a.md", 3, 2))] if code else [])


@pytest.mark.parametrize("words", ["", "[]", '{"a": 1}', '{"a": {"status": "x"}}', "\x00"])
def test_a_broken_store_is_an_empty_one(tmp_path, words):
    (tmp_path / "s.json").write_text(words, encoding="utf-8")
    assert read_answers(tmp_path / "s.json") == {}


def test_the_verb_asks_once_and_says_where_the_address_stands(project, host, capsys, monkeypatch):
    monkeypatch.setattr("glossator.publish.outside_links.PAUSE", 0.0)
    gone = f"See [it]({host}/status/410) and [that]({host}/status/200).\n"
    project.write("docs/texts/second.md", f"---\ntitle: B\n---\n\n{gone}")
    settings = (project.root / "mkdocs.yml").read_text(encoding="utf-8")
    project.write("mkdocs.yml", re.sub(r"copyright: >-\n(  .*\n)+", "", settings))
    assert project.run("build") == 0
    Host.seen.clear()
    capsys.readouterr()
    assert project.run("links") == 0
    assert "(followed with --outside)" in capsys.readouterr().out
    assert Host.seen == [], "only --outside asks anybody"
    assert project.run("links", "--outside", "--format", "json") == 1
    (found,) = json.loads(capsys.readouterr().out)
    assert (found["code"], found["file"], found["line"]) == ("l-010", "docs/texts/second.md", 5)
    assert {path for _, path, _ in Host.seen} == {"/status/200", "/status/410"}
    Host.seen.clear()
    assert project.run("links", "--outside") == 1
    assert {path for _, path, _ in Host.seen} == {"/status/410"}, "what was good is believed"
    store = json.loads((project.root / ".cache/outside-links.json").read_text(encoding="utf-8"))
    assert {address.removeprefix(host): one["status"] for address, one in store.items()} == {
        "/status/200": 200,
        "/status/410": 410,
    }


def test_a_dead_link_of_a_built_site_is_found_without_building_again(project, capsys):
    assert project.run("build") == 0
    (project.root / "site/texts/first/index.html").unlink()
    capsys.readouterr()
    assert project.run("links") == 1
    assert "l-001 a link leads to a page or file that is not there" in capsys.readouterr().out
    with pytest.raises(SystemExit):
        project.run("links", str(project.root / "docs"))
    assert "holds no index.html" in capsys.readouterr().err


def test_a_sitemap_without_an_address_is_said(project, capsys, monkeypatch):
    assert project.run("build") == 0
    assert "0 errors, 0 warnings, 3 notes;" in capsys.readouterr().out
    site = project.root / "site"
    assert [one.code for one in publish_check(site, Runs.of({})) if one.code.startswith("l-")] == ["l-017"]
    assert project.run("publish-check", str(site)) == 0, "it is a warning: nothing leaks"
    assert "SITE_URL" in capsys.readouterr().out
    monkeypatch.setenv("SITE_URL", "https://reader.example/")
    assert project.run("build") == 0
    assert "0 errors, 0 warnings, 2 notes;" in capsys.readouterr().out, "l-018 is gone"
    assert [one.code for one in publish_check(site, Runs.of({})) if one.code.startswith("l-")] == []


def test_github_is_shown_what_fails_and_the_rest_on_request(project, capsys):
    project.write(
        "references/names.yml",
        (project.root / "references/names.yml").read_text() + "- id: nowhere\n  kind: place\n  name: Nowhere\n",
    )
    project.write("docs/texts/second.md", "---\ntitle: B\n---\n\nSee [@nobody1900].\n")
    project.run("check", "--format", "github")
    said = capsys.readouterr().out
    assert "::error file=docs/texts/second.md" in said
    assert "::notice" not in said
    project.run("check", "--format", "github", "--notes")
    assert "::notice file=references/names.yml" in capsys.readouterr().out
    project.run("check", "--format", "json")
    assert '"note"' in capsys.readouterr().out
