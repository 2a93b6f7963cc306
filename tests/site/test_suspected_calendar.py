"""When a calendar is suspected: one thing dated by both, and nothing else."""

from __future__ import annotations

import json

import pytest

ROWS = [
    # text, whether it is suspected, why
    ("The palace fell to the guards on 25 October 1917. It is kept on 7 November 1917 that the palace fell to them.", True,
     "thirteen days in the 20th century"),
    ("The envoys signed the peace on 10 September 1829. On 22 September 1829 the peace was signed by envoys.", True,
     "twelve in the 19th"),
    ("The fleet burnt at the bay on 26 June 1770. On 7 July 1770 the Turkish fleet burnt in the bay.", True,
     "eleven in the 18th"),
    ("The army took Kars on 1 March 1920. The army took Erzurum on 14 March 1920.", False, "two places"),
    ("The palace fell on 25 October 1917. He married on 7 November 1917.", False, "two things"),
    ("The palace fell to the guards on 25 October 1917 (O.S.). On 7 November 1917 the palace fell to guards.", False,
     "the text says it"),
    ("The palace fell to the guards on 25 October (7 November) 1917.", False, "the text prints both"),
    ("The palace fell to the guards on 25 October 1917. On 8 November 1917 the palace fell to guards.", False,
     "fourteen days are no calendar"),
    ("The palace fell to the guards on 25 October 1967. On 7 November 1967 the palace fell to guards.", False,
     "nobody used the other any more"),
    ("The guards held the palace from 25 October 1917 until 7 November 1917.", False, "a stretch"),
    ("The palace fell to the guards in October 1917. On 7 November 1917 the palace fell to guards.", False, "no day"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "wanted", "why"), ROWS, ids=[row[2] for row in ROWS])
def test_suspected(project, capsys, words, wanted, why):
    project.write("docs/texts/second.md", f"---\ntitle: A\n---\n\n{words}\n")
    project.run("check", "--format", "json")
    codes = [one["code"] for one in json.loads(capsys.readouterr().out)]
    assert ("d-005" in codes) is wanted, why
