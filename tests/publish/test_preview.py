"""The live preview: its address once it listens, and a sentence where a save broke something."""

from __future__ import annotations

import logging

import pytest
from mkdocs.exceptions import Abort

from glossator.adapters.mkdocs_log import OWN, quiet
from glossator.adapters.preview import announce, careful
from glossator.publish import Refused


class Server:
    url = "http://127.0.0.1:8000/below/"
    listening = False

    def server_activate(self):
        self.listening = True


def test_the_address_is_printed_when_it_listens(capsys):
    server = Server()
    announce(server)
    assert capsys.readouterr().out == ""
    server.server_activate()
    assert server.listening
    assert capsys.readouterr().out == "preview at http://127.0.0.1:8000/below/ (stop it with Ctrl+C)\n"


FAILURES = [
    # what a build raises, words of the sentence, whether our own traceback is shown
    (Refused("the disk is full"), "the disk is full", False),
    (Abort("no such plugin"), "no such plugin", False),
    (PermissionError(13, "Permission denied", "docs/a.md"), "docs/a.md", False),
    (KeyError("x"), "mistake in the tool", True),
]


@pytest.mark.parametrize(("error", "holds", "ours"), FAILURES, ids=[type(row[0]).__name__ for row in FAILURES])
def test_a_build_that_fails_is_a_sentence_and_the_preview_goes_on(project, capsys, error, holds, ours):
    def broken(*given):
        raise error

    careful(broken, project.root)()
    said = capsys.readouterr().err
    assert holds in said
    assert "after the next save" in said
    assert ("Traceback" in said) is ours


def test_what_is_set_up_wrongly_is_said_before_the_generator_sees_it(project, capsys):
    built = []
    builder = careful(lambda *given: built.append(given), project.root)
    project.write("mkdocs.yml", "site_name: x\nplugins: [glosator]\n")
    builder()
    assert "mkdocs.yml:2:1: p-001" in capsys.readouterr().err
    project.write("mkdocs.yml", "site_name: [\n")
    builder()
    assert "line 2" in capsys.readouterr().err
    assert built == []
    project.write("mkdocs.yml", "site_name: x\nplugins: [glossator]\n")
    builder()
    assert built == [()]


def test_the_log_of_the_generator_does_not_show_through(capsys):
    with quiet():
        logging.getLogger("mkdocs.commands.build").info("Building documentation")
        logging.getLogger("mkdocs.config.base").warning("Unrecognised configuration name: x")
        logging.getLogger("mkdocs.plugins.other").warning("Something\nodd")
        logging.getLogger(OWN).warning("a finding")
    assert capsys.readouterr().err == "glossator: MkDocs warns: Something odd\na finding\n"


def test_a_hook_that_breaks_is_a_sentence(project, capsys):
    project.write("hook.py", "def on_page_content(html, **more):\n    raise ValueError('no way')\n")
    config = project.root / "mkdocs.yml"
    config.write_text(config.read_text(encoding="utf-8") + "hooks: [hook.py]\n", encoding="utf-8")
    assert project.run("build") == 2
    said = capsys.readouterr().err
    assert "hook.py, line 2: ValueError: no way" in said
    assert "Traceback" not in said
    assert not (project.root / "site").exists()
