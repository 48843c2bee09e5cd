"""Decode every file of a folder in isolation, and say what became of each.

    python tools/corpus_check.py FOLDER [--json] [--render] [--workers N] [--timeout S] [--memory M]

One line per file: `indexed`, `refused` with the reason, or `fault`. A fault is a worker that died
or hung, memory above the limit, or an exception that the program did not expect. Exit status: 0
without faults, 1 with, 2 when the folder cannot be read. The files are only read.
"""

import argparse
import base64
import contextlib
import json
import os
import re
import stat
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import psutil

from core.errors import DecodeTimeout, MediaError
from core.media.formats import PICTURE_SUFFIXES
from core.media.pool import DEFAULT_MEMORY_BYTES, DecodePool
from core.paths import display_name, one_line
from core.records import ModelInput

Outcome = Literal["indexed", "refused", "fault"]

_MODEL_INPUT = ModelInput(224)
_RENDITION_PX = 512
_OWN_FRAME = re.compile(r'File ".*[/\\]core[/\\]media[/\\]')
_MEGABYTE = 2**20


@dataclass(frozen=True, slots=True)
class Finding:
    """What became of one file.

    Attributes:
        path: Absolute, as bytes.
        reason: Of a refusal, as `MediaError.reason`; of a fault, its kind; else empty.
        message: For people; a fault's has the details.
        seconds: From handing it to a worker to the answer.
        peak_bytes: Most memory that its worker had in use meanwhile; 0 where it is not known.
    """

    path: bytes
    outcome: Outcome
    reason: str
    message: str
    seconds: float
    peak_bytes: int

    def as_json(self) -> str:
        """One line; `path_bytes` (base64) is there where the path is no UTF-8."""
        text = self.path.decode("utf-8", "replace")
        fields: dict[str, object] = {"path": text}
        if text.encode() != self.path:
            fields["path_bytes"] = base64.b64encode(self.path).decode("ascii")
        fields |= {"outcome": self.outcome, "reason": self.reason, "message": self.message}
        fields |= {"seconds": round(self.seconds, 4), "peak_bytes": self.peak_bytes}
        return json.dumps(fields)

    def as_line(self) -> str:
        """One line for people."""
        what = f"{self.outcome} ({self.reason})" if self.reason else self.outcome
        cost = f"{self.seconds:7.3f} s {self.peak_bytes // _MEGABYTE:5d} MB"
        name = one_line(display_name(self.path))
        return f"{cost}  {what:<22} {name}" + (
            f"  {one_line(self.message)}" if self.message else ""
        )


def odd_files(folder: Path) -> Iterator[bytes]:
    """Everything below a folder that is no directory, and directories that are called pictures.

    Links to directories are not followed.
    """
    for place, directories, files in os.walk(os.fsencode(folder)):
        called_pictures = [name for name in directories if _suffix(name) in PICTURE_SUFFIXES]
        for name in sorted(files + called_pictures):
            yield place.rstrip(b"/") + b"/" + name


def _suffix(name: bytes) -> bytes:
    return b"." + name.lower().rpartition(b".")[2]


class CorpusCheck:
    """Workers over the files of a folder.

    Args:
        workers: How many at once.
        timeout_s: For one file.
        memory_bytes: Of one worker.
        render: Ask for the picture at screen size as well.
        make_pool: Makes a pool of one worker.
    """

    def __init__(
        self,
        *,
        workers: int = 2,
        timeout_s: float = 30.0,
        memory_bytes: int = DEFAULT_MEMORY_BYTES,
        render: bool = False,
        make_pool: Callable[..., DecodePool] = DecodePool,
    ) -> None:
        self._workers = workers
        self._timeout_s = timeout_s
        self._memory_bytes = memory_bytes
        self._render = render
        self._make_pool = make_pool
        self.resident_bytes: list[int] = []
        """Memory in use by each worker after its last file."""
        self.network: list[str] = []
        """Sockets that a worker held after its last file, other than Unix ones."""

    def run(self, paths: Iterator[bytes], found: Callable[[Finding], None]) -> None:
        """Check every path; `found` is called once for each, by one thread at a time."""
        lock = threading.Lock()
        lanes = [
            threading.Thread(target=self._lane, args=(paths, lock, found), name=f"lane-{number}")
            for number in range(self._workers)
        ]
        for lane in lanes:
            lane.start()
        for lane in lanes:
            lane.join()

    def _lane(
        self, paths: Iterator[bytes], lock: threading.Lock, found: Callable[[Finding], None]
    ) -> None:
        """One worker of its own, so that its memory is that of the file it has."""
        pool = self._make_pool(
            workers=1, timeout_s=self._timeout_s, memory_bytes=self._memory_bytes
        )
        try:
            while True:
                with lock:
                    path = next(paths, None)
                if path is None:
                    break
                finding = self._check(pool, path)
                with lock:
                    found(finding)
            with lock:
                self._look_back(pool)
        finally:
            pool.close()

    def _check(self, pool: DecodePool, path: bytes) -> Finding:
        forget_peak(pool.pids)
        begin = time.monotonic()
        error = pool.decode(path, _MODEL_INPUT).exception()
        if error is None and self._render:
            error = pool.render(path, _RENDITION_PX).exception()
        seconds = time.monotonic() - begin
        peak_bytes = peak_of(pool.pids)
        outcome, reason, message = judge(error)
        if peak_bytes > self._memory_bytes:
            outcome, reason = "fault", "memory"
            message = f"The worker used {peak_bytes // _MEGABYTE} MB."
        return Finding(path, outcome, reason, message, seconds, peak_bytes)

    def _look_back(self, pool: DecodePool) -> None:
        for pid in pool.pids:
            with contextlib.suppress(psutil.Error):
                worker = psutil.Process(pid)
                self.resident_bytes.append(worker.memory_info().rss)
                self.network += [str(socket) for socket in worker.net_connections("inet")]


def judge(error: BaseException | None) -> tuple[Outcome, str, str]:
    """Outcome, reason and message of what a decode ended with."""
    if error is None:
        return "indexed", "", ""
    if isinstance(error, DecodeTimeout):
        return "fault", error.reason, error.message
    if not isinstance(error, MediaError):
        return "fault", "exception", f"{type(error).__name__}: {error}"
    trace = "\n".join(getattr(error, "__notes__", ()))
    frames = [line for line in trace.splitlines() if line.startswith("  File ")]
    if frames and _OWN_FRAME.search(frames[-1]):
        # Decoders may raise anything for a damaged file; this was raised by our own code.
        return "fault", "own code", trace
    return "refused", error.reason, error.message


def forget_peak(pids: Sequence[int]) -> None:
    """Let the system's record of a process's peak begin anew, where it can (Linux)."""
    for pid in pids:
        with contextlib.suppress(OSError):
            Path(f"/proc/{pid}/clear_refs").write_text("5", "ascii")


def peak_of(pids: Sequence[int]) -> int:
    """Most memory in use by a process since `forget_peak`, in bytes; 0 where it is gone."""
    return max((_peak(pid) for pid in pids), default=0)


def _peak(pid: int) -> int:
    with contextlib.suppress(OSError):
        status = Path(f"/proc/{pid}/status").read_text("utf-8", "replace")
        known = re.search(r"VmHWM:\s+(\d+) kB", status)
        if known:
            return int(known[1]) * 1024
    with contextlib.suppress(psutil.Error):
        return int(psutil.Process(pid).memory_info().rss)
    return 0


def _arguments(words: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--json", action="store_true", help="one JSON object per line")
    parser.add_argument("--render", action="store_true", help="decode at screen size as well")
    parser.add_argument("--workers", type=int, default=max(1, (os.cpu_count() or 2) // 2))
    parser.add_argument("--timeout", type=float, default=30.0, help="seconds for one file")
    parser.add_argument("--memory", type=int, default=DEFAULT_MEMORY_BYTES // _MEGABYTE, help="MB")
    return parser.parse_args(words)


def main(words: Sequence[str] | None = None) -> int:
    """Run as a program; returns the exit status."""
    asked = _arguments(words)
    try:
        reachable = stat.S_ISDIR(asked.folder.stat().st_mode)
    except OSError:
        reachable = False
    if not reachable:
        print(f"{display_name(os.fsencode(asked.folder))} is no folder.", file=sys.stderr)
        return 2
    counts = dict.fromkeys(("indexed", "refused", "fault"), 0)
    slowest, largest = 0.0, 0

    def found(finding: Finding) -> None:
        nonlocal slowest, largest
        counts[finding.outcome] += 1
        slowest = max(slowest, finding.seconds)
        largest = max(largest, finding.peak_bytes)
        line = finding.as_json() if asked.json else finding.as_line()
        print(line, flush=True)

    check = CorpusCheck(
        workers=asked.workers,
        timeout_s=asked.timeout,
        memory_bytes=asked.memory * _MEGABYTE,
        render=asked.render,
    )
    check.run(odd_files(asked.folder.absolute()), found)
    summary = ", ".join(f"{number} {name}" for name, number in counts.items())
    print(
        f"{summary}; slowest {slowest:.2f} s, largest worker {largest // _MEGABYTE} MB",
        file=sys.stderr,
    )
    return 1 if counts["fault"] else 0


if __name__ == "__main__":
    sys.exit(main())
