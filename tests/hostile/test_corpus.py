"""Thousands of damaged and hostile files through the workers: each reported once, none a fault."""

import json
import logging
import os
from collections import Counter
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest
from typing_extensions import override

from core.errors import DecodeTimeout, TooLarge, Unreadable
from core.media.decoded import DecodedPhoto
from core.media.pool import DecodePool
from tests.hostile import corpus
from tests.support.pictures import draw_picture, encode_picture, write_picture
from tools import corpus_check
from tools.corpus_check import CorpusCheck, Finding, judge, odd_files

MEGABYTE = 2**20
LIMIT_BYTES = 1024 * MEGABYTE
"""Of one worker, in this test: the smallest that decodes the largest picture of the corpus."""

RESIDENT_BYTES = 400 * MEGABYTE
"""What a worker may keep after a thousand files."""


def name_of(finding: Finding) -> str:
    return os.fsdecode(finding.path.rpartition(b"/")[2])


def test_no_file_is_a_fault_and_each_is_reported_once(tmp_path: Path) -> None:
    expected = set()
    for name, content in corpus.damaged_files():
        (tmp_path / name).write_bytes(content)
        expected.add(name)
    assert len(expected) >= 2_000
    (tmp_path / "odd").mkdir()
    findings: list[Finding] = []
    check = CorpusCheck(workers=2, memory_bytes=LIMIT_BYTES, render=True)
    with corpus.OddEntries(tmp_path / "odd") as odd:
        check.run(odd_files(tmp_path), findings.append)
        expected |= set(odd.names)

    assert [finding.as_line() for finding in findings if finding.outcome == "fault"] == []
    reported = Counter(name_of(finding) for finding in findings)
    assert set(reported) == expected
    assert set(reported.values()) == {1}
    assert all(finding.message.endswith(".") for finding in findings if finding.message)
    assert max(finding.peak_bytes for finding in findings) <= LIMIT_BYTES
    assert max(check.resident_bytes) <= RESIDENT_BYTES
    assert check.network == []

    outcomes = {name_of(finding): finding.outcome for finding in findings}
    sound = {name for name, _ in corpus.originals()}
    assert {name for name in sound if outcomes[name] != "indexed"} == set()
    assert {name for name in odd.names if outcomes[name] != "refused"} == set()
    # Most damage is noticed, and what metadata alone has suffered does no harm to the picture.
    assert Counter(outcomes.values())["refused"] > 500
    assert Counter(outcomes.values())["indexed"] > 500


def test_the_corpus_is_the_same_every_time() -> None:
    again = dict(corpus.damaged_files())
    assert [name for name, made in corpus.damaged_files() if again[name] != made] == []


class _Pool(DecodePool):
    """Answers with what the name of a file asks for, without a process."""

    def __init__(self, **_: object) -> None:
        pass

    @property
    @override
    def pids(self) -> tuple[int, ...]:
        return (os.getpid(),)

    @override
    def decode(self, path: bytes, *_: object, **__: object) -> Future[DecodedPhoto]:
        bug = Unreadable("The picture is damaged.")
        bug.add_note('Traceback:\n  File "/x/core/media/exif.py", line 3, in f\nValueError')
        decoder = Unreadable("The picture is damaged.")
        decoder.add_note('  File "/x/core/media/decode.py"\n  File "/x/PIL/Image.py", line 3, in f')
        answers: dict[bytes, Exception] = {
            b"died": DecodeTimeout("The decoder was ended by this picture."),
            b"raised": KeyError("x"),
            b"refused": TooLarge("Too large."),
            b"bug": bug,
            b"decoder": decoder,
        }
        future: Future[Any] = Future()
        error = answers.get(path.rpartition(b"/")[2])
        if error is None:
            future.set_result(None)
        else:
            future.set_exception(error)
        return future

    @override
    def close(self) -> None:
        pass


def test_what_counts_as_a_fault() -> None:
    findings: dict[bytes, Finding] = {}
    paths = [b"/died", b"/raised", b"/refused", b"/bug", b"/decoder", b"/sound"]
    check = CorpusCheck(workers=2, make_pool=_Pool)
    check.run(iter(paths), lambda finding: findings.update({finding.path: finding}))
    kinds = {path: (found.outcome, found.reason) for path, found in findings.items()}
    assert kinds == {
        b"/died": ("fault", "timeout"),
        b"/raised": ("fault", "exception"),
        b"/refused": ("refused", "too-large"),
        b"/bug": ("fault", "own code"),
        b"/decoder": ("refused", "unreadable"),
        b"/sound": ("indexed", ""),
    }
    assert all(finding.peak_bytes > 0 for finding in findings.values())


def test_memory_above_the_limit_is_a_fault() -> None:
    findings: list[Finding] = []
    CorpusCheck(workers=1, memory_bytes=1, make_pool=_Pool).run(iter([b"/x"]), findings.append)
    assert [(found.outcome, found.reason) for found in findings] == [("fault", "memory")]


def test_as_a_program(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    write_picture(os.fsencode(folder) + b"/caf\xe9\n.jpg")
    (folder / "letter.jpg").write_text("Dear diary")
    assert corpus_check.main([str(folder), "--json", "--workers", "1"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(row["outcome"], row["reason"]) for row in rows] == [
        ("indexed", ""),
        ("refused", "unsupported"),
    ]
    assert all(row["seconds"] > 0 and row["peak_bytes"] > 0 for row in rows)
    assert "path_bytes" in rows[0]
    assert "path_bytes" not in rows[1]

    monkeypatch.setattr(CorpusCheck.__init__, "__kwdefaults__", _with(make_pool=_Pool))
    (folder / "died").touch()
    assert corpus_check.main([str(folder)]) == 1
    captured = capsys.readouterr()
    assert "fault (timeout)" in captured.out
    assert "1 fault" in captured.err
    assert corpus_check.main([str(folder / "nowhere")]) == 2


def _with(**changes: Callable[..., object]) -> dict[str, object]:
    return {**(CorpusCheck.__init__.__kwdefaults__ or {}), **changes}


def test_the_trace_of_a_decoder_travels_with_its_error(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    whole = encode_picture(draw_picture(), "PNG")
    (tmp_path / "cut.png").write_bytes(whole[: len(whole) // 2])
    pool = DecodePool(workers=1)
    try:
        with caplog.at_level(logging.INFO):
            error = pool.render(os.fsencode(tmp_path / "cut.png"), 50).exception()
    finally:
        pool.close()
    assert judge(error)[:2] == ("refused", "unreadable")
    assert "PIL" in "".join(getattr(error, "__notes__", ()))
