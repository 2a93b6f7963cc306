"""Encodings found by mark, validity and letters; damage of wrong reading seen, and undone where it is asked for."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from encoded_texts import ENCODINGS, TEXTS, fitting, pieces
from hypothesis import given
from hypothesis import strategies as st

from glossator.__main__ import main
from glossator.formats import read_form
from glossator.formats.encodings import decide_encoding
from glossator.formats.mojibake import WRONGLY_READ_AS, find_mojibake, undo
from glossator.witness import read_witness

PAIRS = [
    (language, codec)
    for language, codecs in ENCODINGS.items()
    for codec in (*codecs, "utf-8", "utf-16-le", "utf-16-be")
]


@pytest.mark.parametrize(("language", "codec"), PAIRS)
def test_short_and_long_texts_come_out_as_they_were_written(language: str, codec: str) -> None:
    text = fitting(TEXTS[language], codec)
    for piece in [text, text.replace("\n", "\r\n"), text.replace("\n", "\r"), *pieces(text, 200)]:
        data = piece.encode(codec)
        decided = decide_encoding(data)
        assert data.decode(decided.codec) == piece, (decided, piece)


def test_almost_all_pieces_of_sixty_bytes_do() -> None:
    right = count = 0
    for language, codec in PAIRS:
        for piece in pieces(fitting(TEXTS[language], codec), 60):
            data = piece.encode(codec)
            count += 1
            right += data.decode(decide_encoding(data).codec, "replace") == piece
    assert count > 400
    assert right >= 0.98 * count


NAMED = [
    # Bytes, name, whether it is sure, why
    ("Türkçe".encode(), "UTF-8", True, "valid"),
    ("\ufeffTürkçe".encode(), "UTF-8", True, "its mark"),
    ("Türkçe".encode("utf-16"), "UTF-16", True, "its mark"),
    ("\ufeffTürkçe".encode("utf-32-le"), "UTF-32", True, "its mark, which begins like that of UTF-16"),
    (fitting(TEXTS["Turkish"], "iso8859_9").encode("iso8859_9"), "ISO 8859-9", False, "no sign of Windows' own"),
    (TEXTS["Turkish"].encode("cp1254"), "Windows-1254", False, "curly quotation marks"),
    (TEXTS["Russian"].encode("koi8_r", "replace"), "KOI8-R", False, "its letters"),
    ("שלום עולם, זה טקסט של אדם שכתב את הספר על הים".encode("cp1255"), "Windows-1255", False, "letters of Hebrew"),
    (TEXTS["Greek"].encode("cp1253"), "Windows-1253", False, "its letters"),
    (bytes(range(128, 256)) * 5, "", False, "no letters of any language"),
]


@pytest.mark.parametrize(("data", "name", "sure", "why"), NAMED, ids=[row[3] for row in NAMED])
def test_the_name_of_an_encoding(data: bytes, name: str, sure: bool, why: str) -> None:
    decided = decide_encoding(data)
    assert (decided.name, decided.confidence == 1.0) == (name, sure), why


def test_a_guess_is_said_with_how_sure_it_is() -> None:
    data = TEXTS["Turkish"].encode("cp1254")
    witness, (found,) = read_witness(data, "raw.txt")
    assert witness is not None
    assert witness.text == TEXTS["Turkish"]
    assert (found.code, found.severity) == ("w-040", "note")
    assert "Windows-1254" in found.message and "99 per cent" in found.message and "Turkish" in found.message
    assert witness.as_record()["encoding"] == "Windows-1254"
    _, (doubted,) = read_witness("A single è in it.".encode("latin-1"), "raw.txt")
    assert (doubted.code, doubted.severity) == ("w-043", "warning")


def test_what_somebody_gives_counts_and_what_nobody_knows_is_said() -> None:
    data = "Это письмо".encode("koi8_r")
    for name in ("KOI8-R", "koi8-r", "koi8_r"):
        witness, findings = read_witness(data, "raw.txt", name)
        assert witness is not None
        assert (witness.text, findings) == ("Это письмо", [])
    _, findings = read_witness(b"words", "raw.txt", "klingon-1")
    assert [one.code for one in findings] == ["w-042"]
    for name in ("base64", "rot13", "idna", "undefined", "zip", "punycode", "utf-8 read as klingon"):
        _, findings = read_witness(b"words", "raw.txt", name)
        assert "w-042" in [one.code for one in findings], name


def _misread(text: str, codec: str) -> str:
    """What a program makes of UTF-8 that it takes for another encoding; bytes without a character stay controls."""
    found = []
    for byte in text.encode():
        found.append(bytes([byte]).decode(codec, "ignore") or chr(byte))
    return "".join(found)


@pytest.mark.parametrize("codec", [row[1] for row in WRONGLY_READ_AS])
@pytest.mark.parametrize("language", ["Turkish", "German", "French", "Russian", "Polish"])
def test_mojibake_is_seen_and_offered_and_not_done(language: str, codec: str) -> None:
    damaged = _misread(TEXTS[language], codec)
    found = find_mojibake(damaged)
    assert found is not None
    assert found.times == 1
    assert undo(damaged, dict(WRONGLY_READ_AS)[found.encoding]) == TEXTS[language]
    witness, findings = read_witness(damaged.encode("utf-8"), "raw.txt")
    assert witness is not None
    assert witness.text == damaged
    (offered,) = [one for one in findings if one.code == "w-041"]
    assert found.right in offered.message
    again, findings = read_witness(damaged.encode(), "raw.txt", found.as_encoding)
    assert again is not None
    assert (again.text, findings) == (TEXTS[language], [])


def test_what_was_wrongly_read_twice_is_seen_as_that() -> None:
    damaged = _misread(_misread(TEXTS["Turkish"], "cp1252"), "cp1252")
    found = find_mojibake(damaged)
    assert found is not None
    assert (found.encoding, found.times) == ("Windows-1252", 2)
    witness, _ = read_witness(damaged.encode(), "raw.txt", found.as_encoding)
    assert witness is not None
    assert witness.text == TEXTS["Turkish"]


@pytest.mark.parametrize("language", TEXTS)
def test_nothing_is_seen_in_sound_prose(language: str) -> None:
    assert find_mojibake(TEXTS[language]) is None
    for piece in pieces(TEXTS[language], 60):
        assert find_mojibake(piece) is None, piece


def test_sources_yml_and_the_command_line_name_an_encoding(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    raw = tmp_path / "raw.txt"
    raw.write_bytes("Это письмо пришло.".encode("koi8_r"))
    monkeypatch.chdir(tmp_path)
    assert main(["ingest", "raw.txt", "--encoding", "cp866"]) == 0
    assert "Это" not in capsys.readouterr().out
    (tmp_path / "references").mkdir()
    digest = hashlib.sha256(raw.read_bytes()).hexdigest()
    record = f"- id: letter\n  title: A Letter\n  sha256: {digest}\n  encoding: KOI8-R\n"
    (tmp_path / "references" / "sources.yml").write_text(record, encoding="utf-8")
    assert main(["ingest", "raw.txt"]) == 0
    shown = capsys.readouterr()
    assert "Это письмо пришло." in shown.out
    assert "w-04" not in shown.err and "n-009" not in shown.err


@given(st.binary(max_size=300), st.sampled_from(["a.txt", "a.html", "a.xml", "a.bmp", "a", "a.fb2"]))
def test_no_bytes_throw_and_none_are_silent(data: bytes, name: str) -> None:
    extract, findings = read_form(data, name)
    assert extract is not None or findings


@given(st.text(max_size=200))
def test_a_text_in_utf8_is_never_touched(text: str) -> None:
    extract, findings = read_form(text.encode("utf-8", "replace"), "a.txt")
    if extract is not None and extract.form == "text" and extract.encoding == "UTF-8":
        assert extract.text == text.encode("utf-8", "replace").decode()
    else:
        assert findings or extract is not None
