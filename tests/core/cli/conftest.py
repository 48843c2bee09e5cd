"""Runs command lines over a library in memory and keeps what they print."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from core.cli.program import run
from core.library import LibraryLike
from tests.support.fake_library import FakeLibrary

SCHEMAS = Path(__file__).parents[3] / "docs" / "schema"


@dataclass
class Outcome:
    """What one command line gave."""

    code: int
    out: str
    err: str

    def json(self, schema: str) -> Any:
        """Standard output as JSON, held against the documented schema."""
        value = json.loads(self.out)
        described = json.loads((SCHEMAS / f"{schema}.json").read_text("utf-8"))
        jsonschema.validate(value, described, cls=jsonschema.Draft202012Validator)
        return value


class Terminal:
    """Runs `photosift` over one library."""

    def __init__(self, capture: pytest.CaptureFixture[bytes]) -> None:
        self._capture = capture
        self.library: FakeLibrary = FakeLibrary(0, folders=[])
        self.opened: list[tuple[Path | None, bool]] = []
        self.open_error: Exception | None = None

    def _open(self, directory: Path | None, *, start_engine: bool) -> LibraryLike:
        self.opened.append((directory, start_engine))
        if self.open_error is not None:
            raise self.open_error
        return self.library

    def __call__(self, *words: str) -> Outcome:
        self._capture.readouterr()
        code = run(words, self._open)
        out, err = self._capture.readouterr()
        return Outcome(code, out.decode("utf-8"), err.decode("utf-8"))


@pytest.fixture
def photosift(capsysbinary: pytest.CaptureFixture[bytes]) -> Terminal:
    return Terminal(capsysbinary)
