"""Templates that were compiled before are not compiled again; whatever else lies there is."""

from __future__ import annotations

import pytest
from jinja2 import DictLoader, Environment

from glossator.adapters.compiled import Compiled
from glossator.store import Store

SOURCES = {"base.html": "<b>{% block b %}{% endblock %}</b>", "main.html": "{% extends 'base.html' %}{% block b %}{{ x | upper }}{% endblock %}"}  # fmt: skip


@pytest.fixture
def rendered(tmp_path, monkeypatch):
    (tmp_path / ".cache").mkdir()

    def render(sources=SOURCES, **filters) -> tuple[str, list[str]]:
        """Return what comes out, and the names of the templates that were compiled."""
        env = Environment(loader=DictLoader(sources), autoescape=True)
        env.filters.update(filters)
        env.bytecode_cache = kept = Compiled(Store(tmp_path / ".cache" / "stages"))
        compiled, compile_ = [], env.compile
        monkeypatch.setattr(
            env, "compile", lambda source, name, file: compiled.append(name) or compile_(source, name, file)
        )
        said = env.get_template("main.html").render(x="a")
        kept.keep()
        return said, compiled

    return render


def test_a_second_build_compiles_nothing(rendered):
    assert rendered() == ("<b>A</b>", ["main.html", "base.html"])
    assert rendered() == ("<b>A</b>", [])


def test_a_template_that_was_changed_is_compiled_anew(rendered):
    rendered()
    assert rendered(SOURCES | {"base.html": "<i>{% block b %}{% endblock %}</i>"}) == ("<i>A</i>", ["base.html"])


def test_other_filters_make_other_templates(rendered):
    rendered()
    assert rendered(upper=str.lower)[1] == ["main.html", "base.html"]


def test_spoilt_packs_are_passed_over(rendered, tmp_path):
    rendered()
    for pack in (tmp_path / ".cache" / "stages").glob("*.pack"):
        content = bytearray(pack.read_bytes())
        content[len(content) // 2 :] = bytes(255 - one for one in content[len(content) // 2 :])
        pack.write_bytes(content)
    assert rendered()[0] == "<b>A</b>"
