"""The graph of a large edition: parts beside one file of totals, together the same as one file; verified alike."""

from __future__ import annotations

import json

from small_project import Project

from glossator.export.graph_json import graph_files, graph_json
from glossator.publish.press import press
from glossator.publish.verify import verify


def put_together(files: dict[str, bytes]) -> tuple[dict, dict]:
    """Return the head, and the record that a reader makes of it and its parts."""
    head = json.loads(files["graph.json"])
    record = {name: value for name, value in head.items() if name not in ("parts", "totals")}
    for name in head["parts"]:
        part = json.loads(files[name])
        assert not record["passages"].keys() & part["passages"].keys()
        record["passages"] |= part["passages"]
        record["edges"] += part["edges"]
    return head, record


def test_the_parts_together_are_the_graph_in_one(whole):
    files = dict(graph_files(whole, whole=10, full=300))
    head, record = put_together(files)
    assert not json.loads(files["graph.json"])["edges"]
    one = json.loads(graph_json(whole))
    assert record == one
    assert list(record["passages"]) == list(one["passages"])
    assert head["totals"] == {name: len(one[name]) for name in ("passages", "targets", "edges")}
    assert set(head["parts"]) | {"graph.json"} == set(files)
    assert len(head["parts"]) > 3


def test_a_graph_of_no_more_edges_than_one_file_holds_is_one_file(small):
    assert dict(graph_files(small)) == {"graph.json": graph_json(small).encode()}


def test_an_edition_without_a_mention_has_no_part(pressed):
    empty = pressed({"docs/texts/first.md": "---\ntitle: A\n---\n", "docs/texts/second.md": "---\ntitle: B\n---\n"})
    head, record = put_together(dict(graph_files(empty, whole=-1)))
    assert record["edges"] == json.loads(graph_json(empty))["edges"]
    assert head["totals"]["targets"] == len(record["targets"])


def test_a_site_whose_graph_is_in_parts_is_verified_to_the_last_edge(tmp_path):
    project = Project(tmp_path / "project")
    assert project.run("build") == 0
    site = project.root / "site"
    edges, found = verify(site)
    for path, content in graph_files(press(project.root), whole=1, full=5):
        (site / path).parent.mkdir(exist_ok=True)
        (site / path).write_bytes(content)
    assert len(list((site / "graph").iterdir())) > 1
    assert verify(site) == (edges, found)
    last = sorted((site / "graph").iterdir())[-1]
    last.write_bytes(last.read_bytes().replace(b'"target": "', b'"target": "no-', 1))
    assert [one.code for one in verify(site)[1]] == ["x-001"]
