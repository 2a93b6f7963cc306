"""A raw file is not written to a text whose name a check would refuse; elsewhere any name will do."""

import pytest


@pytest.mark.parametrize(
    ("name", "status"),
    [("index", 2), ("Bad Id", 2), ("ÄÖ", 2), ("con", 2), ("fine-2021", 0)],
)
def test_the_name_of_a_text_is_judged_before_it_is_written(project, capsys, name, status):
    project.write("raw.txt", "Words of a text.\n\nMore words of it.\n")
    made = project.root / f"docs/texts/{name}.md"
    command = ("ingest", str(project.root / "raw.txt"), "-o", str(made))
    if status:
        with pytest.raises(SystemExit) as stopped:
            project.run(*command)
        assert stopped.value.code == status
        assert name in capsys.readouterr().err
    else:
        assert project.run(*command) == 0
    assert made.exists() is (status == 0)


def test_beside_the_texts_a_name_is_a_name(project):
    project.write("raw.txt", "Words of a text.\n")
    (project.root / "work").mkdir()
    assert project.run("ingest", str(project.root / "raw.txt"), "-o", str(project.root / "work/index.md")) == 0
