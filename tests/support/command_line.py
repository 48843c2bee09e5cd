"""The program as a child process, the way a shell or a script starts it."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jsonschema

from tests.support.running_library import PATIENCE_S

ROOT = Path(__file__).resolve().parents[2]
SCHEMAS = ROOT / "docs" / "schema"

Word = str | bytes | Path


@dataclass(frozen=True)
class Outcome:
    """What one command line gave."""

    code: int
    out: str
    err: str

    def json(self, schema: str) -> Any:
        """Standard output of a command that went well, held against its documented schema."""
        assert self.code == 0, self.err
        value = json.loads(self.out)
        described = json.loads((SCHEMAS / f"{schema}.json").read_text("utf-8"))
        jsonschema.validate(value, described, cls=jsonschema.Draft202012Validator)
        return value


class Photosift:
    """Runs `photosift` over one library; its engine is whichever runs, else the real one."""

    def __init__(self, library: Path, **environment: str) -> None:
        self.library = library
        # Another folder than the checkout: the program is found as it is installed.
        self._folder = next(folder for folder in library.parents if folder.is_dir())
        self._environment = os.environ | {"PHOTOSIFT_LIBRARY": str(library)} | environment

    def start(self, *words: Word) -> "subprocess.Popen[bytes]":
        """Start a command and do not wait; the caller ends it."""
        return subprocess.Popen(
            [sys.executable, "-P", "-m", "app", *map(os.fsencode, words)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=self._with_path(),
            cwd=self._folder,
        )

    def __call__(self, *words: Word) -> Outcome:
        """Run a command to its end."""
        with self.start(*words) as process:
            return outcome_of(process)

    def _with_path(self) -> Mapping[str, str]:
        search = [str(ROOT), self._environment.get("PYTHONPATH", "")]
        return self._environment | {"PYTHONPATH": os.pathsep.join(filter(None, search))}


def outcome_of(process: "subprocess.Popen[bytes]") -> Outcome:
    """Wait for a command that was started."""
    out, err = process.communicate(timeout=2 * PATIENCE_S)
    assert b"Traceback" not in err, err.decode(errors="replace")
    return Outcome(process.returncode, out.decode(), err.decode())


def complaint(outcome: Outcome, code: int) -> str:
    """The two sentences of an error: what happened, and what to do."""
    assert (outcome.code, outcome.out) == (code, "")
    lines = outcome.err.splitlines()
    assert len(lines) == 2, outcome.err
    assert all(line.strip() for line in lines)
    return outcome.err
