"""Bad input: a thousand mentions in one, chains of forms, and two things of one form inside a third."""

from __future__ import annotations

import json
from itertools import product

import small_edition
from mention_reading import records_of, trees
from mention_rows import Node, e, n
from open_rows import settle


def annotated(project, capsys, sentence: str) -> tuple[tuple[Node, ...], int]:
    """Return the trees of a sentence and the status of the verb."""
    path = project.write("rows/deep.md", sentence + "\n")
    capsys.readouterr()
    status = project.run("annotate", str(path))
    return trees(records_of(capsys.readouterr().out.splitlines())), status


def files_with(names: str = "", events: str = "") -> dict[str, str]:
    files = dict(small_edition.FILES)
    files["references/names.yml"] += names
    files["references/events.yml"] += events
    return files


def depth(nodes: tuple[Node, ...]) -> int:
    return 1 + max((depth(one.inside) for one in nodes), default=0) if nodes else 0


WORDS = [f"Q{a}{b}{c}" for a, b, c in product("aeiouy", "bcdfghklmnprst", "aeiouy")]
"""Invented words, each with a capital: 504 of them."""


def thousand() -> tuple[str, str, tuple[Node, ...]]:
    """Return names.yml with a thousand names, the names in a row, and their nodes."""
    words = [f"{one}{end}" for one in WORDS for end in ("x", "z")][:1000]
    names = "".join(f"- {{id: w-{at}, kind: place, name: {word}}}\n" for at, word in enumerate(words))
    return names, " ".join(words), tuple(n(word, f"w-{at}") for at, word in enumerate(words))


def test_a_thousand_in_one(tmp_path, capsys):
    """Words forced to be an event hold a thousand names: each is a use, in order, none twice."""
    names, words, nodes = thousand()
    project = small_edition.make(tmp_path, files_with(names))
    found, status = annotated(project, capsys, f"Then [{words}]{{event=grey-war}} came.")
    inside = sum(len(one.inside) for one in found)
    shown = f"{len(found)} outermost, {inside} inside, status {status}"
    settle("deep: thousand", (found, status) == ((e(words, "grey-war", *nodes),), 0), shown)


def test_a_form_of_a_thousand_names(tmp_path, capsys):
    """A form of six thousand characters is found, or `check` says that it is too long: it is not passed over."""
    names, words, nodes = thousand()
    event = f"- {{id: all-of-them, date: '1990', label: All of them, also: [{words}]}}\n"
    project = small_edition.make(tmp_path, files_with(names, event))
    found, status = annotated(project, capsys, f"Then {words} came.")
    said = [one for one in checked(project, capsys) if words[:20] in one]
    whole = found == (e(words, "all-of-them", *nodes),)
    settle(
        "deep: long form", status == 0 and (whole or (found == nodes and bool(said))), f"{len(found)} outermost, {said}"
    )


def checked(project, capsys) -> list[str]:
    """Return the messages of `check`."""
    capsys.readouterr()
    project.run("check", "--format", "json")
    return [one["message"] for one in json.loads(capsys.readouterr().out)]


def chain(length: int) -> tuple[str, tuple[Node, ...]]:
    """Return names.yml with forms that each hold the one before, and the tree of the longest."""
    words = WORDS[:length]
    lines, node = [], ()
    for at in range(length):
        form = " ".join(words[: at + 1])
        lines.append(f"- {{id: c-{at}, kind: place, name: {form}}}\n")
        node = (n(form, f"c-{at}", *node),)
    return "".join(lines), node


def test_a_chain_of_two_hundred(tmp_path, capsys):
    """As many levels as forms; where forms have a greatest length, `check` names each that is longer."""
    names, whole = chain(200)
    project = small_edition.make(tmp_path, files_with(names))
    found, status = annotated(project, capsys, f"Then {whole[0].printed} came.")
    levels = depth(found)
    long = [one for one in checked(project, capsys) if "too long" in one or "longer than" in one]
    met = status == 0 and levels > 1 and found == (level(whole, levels),) and levels + len(long) == 200
    settle("deep: chain", met, f"{levels} levels of 200, {len(long)} said to be too long, status {status}")


def level(nodes: tuple[Node, ...], levels: int) -> Node:
    """Return the node of a chain that has so many levels."""
    node = nodes[0]
    while depth((node,)) > levels:
        (node,) = node.inside
    return node


def test_a_part_of_a_chain(tmp_path, capsys):
    """The words of the thirtieth form only: thirty levels, and nothing of the longer ones."""
    names, whole = chain(200)
    node = level(whole, 30)
    found, _ = annotated(small_edition.make(tmp_path, files_with(names)), capsys, f"Then {node.printed} came.")
    settle("deep: part of chain", found == (node,), f"{depth(found)} levels of 30")


def test_a_chain_from_the_end(tmp_path, capsys):
    """Forms that share their last words and grow to the left."""
    words = WORDS[:30]
    names, node = "", ()
    for at in range(30):
        form = " ".join(words[29 - at :])
        names += f"- {{id: c-{at}, kind: place, name: {form}}}\n"
        node = (n(form, f"c-{at}", *node),)
    found, _ = annotated(small_edition.make(tmp_path, files_with(names)), capsys, f"Then {node[0].printed} came.")
    settle("deep: from the end", found == node, f"{depth(found)} levels of 30")


def test_forms_that_overlap_like_tiles_never_cross(tmp_path, capsys):
    """“a b c”, “b c d”, “c d e” …: they cross, so a stated order settles them; two runs give the same."""
    words = WORDS[:40]
    names = "".join(f"- {{id: c-{at}, kind: place, name: {' '.join(words[at : at + 3])}}}\n" for at in range(38))
    project = small_edition.make(tmp_path, files_with(names))
    first, status = annotated(project, capsys, f"Then {' '.join(words)} came.")
    assert status == 0
    assert first
    assert all(not one.inside for one in first)
    assert sum(len(one.printed.split()) for one in first) <= 40
    assert annotated(project, capsys, f"Then {' '.join(words)} came.")[0] == first


TWINS = (
    "- {id: ostra-town, kind: place, name: Ostra}\n- {id: ostra-ship, kind: infrastructure, name: The Ostra, also: [Ostra]}\n",
    "- {id: ostra-fell, date: '1990', label: Fall, also: [fall of Ostra]}\n",
)


def test_two_things_of_one_form_inside_a_third(tmp_path, capsys):
    """The event stands, what lies inside is undecided, and `check` says that the form belongs to two."""
    project = small_edition.make(tmp_path, files_with(*TWINS))
    found, status = annotated(project, capsys, "After the fall of Ostra it rained.")
    said = checked(project, capsys)
    named = any("“Ostra”" in one and "ostra-town" in one and "ostra-ship" in one for one in said)
    whole = (e("fall of Ostra", "ostra-fell", n("Ostra", None)),)
    settle("deep: two in a third", (found, status, named) == (whole, 0, True), f"{found}, {status}, {said}")


def test_three_things_of_one_form_one_kind_each(tmp_path, capsys):
    """A name, a term and an event of one form inside a longer event: never a guess, never a crash."""
    files = files_with(
        TWINS[0].splitlines(keepends=True)[0], TWINS[1] + "- {id: ostra-day, date: '1991', label: Ostra}\n"
    )
    files["docs/glossary/ostra.md"] = "---\nterm: Ostra\n---\n\nAn entry.\n"
    found, status = annotated(small_edition.make(tmp_path, files), capsys, "After the fall of Ostra it rained.")
    inner = [one for node in found for one in node.inside]
    met = (
        status == 0
        and [node.target for node in found] == ["ostra-fell"]
        and bool(inner)
        and all(one.target is None for one in inner)
    )
    settle("deep: three kinds", met, f"{found}")


def test_brackets_in_brackets(tmp_path, capsys):
    """A hundred forced mentions in one another end the verb with a finding or a tree, never with a traceback."""
    project = small_edition.make(tmp_path, files_with())
    sentence = "[" * 100 + "Norland" + "]{term=article-7}" * 100
    found, status = annotated(project, capsys, sentence)
    assert status in (0, 1)
    assert all(one.target in ("article-7", "norland", None) for one in found)


def test_a_build_with_all_of_it_proves_its_edges(tmp_path, capsys):
    """`graph verify` finds both ends of every edge of a site with nested mentions, and sees where one is gone."""
    names, whole = chain(30)
    files = files_with(names + TWINS[0], TWINS[1])
    files["docs/texts/deep.md"] = (
        f"---\ntitle: Deep\n---\n\nThen {whole[0].printed} came, after the annexation of Halmar and the fall of Ostra.\n"
    )
    project = small_edition.make(tmp_path, files)
    assert project.run("build") in (0, 1)
    capsys.readouterr()
    verified = project.run("graph", "verify", str(project.root / "site"))
    graph = json.loads((project.root / "site/graph.json").read_text(encoding="utf-8"))
    used = {edge["target"] for edge in graph["edges"]}
    wanted = {"halmar", "halmar-annexed", "ostra-fell", *(f"c-{at}" for at in range(30))}
    page = project.root / "site/names/halmar/index.html"
    place = next((edge["passage"] for edge in graph["edges"] if edge["target"] == "halmar"), "no edge")
    page.write_text(page.read_text(encoding="utf-8").replace(place, "gone"), encoding="utf-8")
    broken = project.run("graph", "verify", str(project.root / "site"))
    met = verified == 0 and wanted <= used and broken == 1
    settle("deep: verify", met, f"verify {verified}, missing {sorted(wanted - used)[:5]}, after damage {broken}")
