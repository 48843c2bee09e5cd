"""Remembers what the engine worked on when it died, so that one photo cannot end it for ever.

Decoders run in processes of their own, and still a picture may end the engine itself: a fault in
the model's native code, a memory limit. The next engine would take the same photo and die again.
So the photos between "handed to a decoder" and "came back from the model" are written to a small
file, without waiting for the disk: the death of a process leaves the system's cache as it was,
and after a power cut nothing is lost but this. The file says what is true now, so what waits in
between is not in it. A clean end removes it.

An engine that finds the file knows that the one before it died. Nobody knows why: somebody may
have killed it, the memory may have been full. So nothing is blamed yet:

- What was in flight is *suspected*. Suspects are tried first, one at a time, with nothing else in
  flight. One that passes is a photo like any other.
- Before the first one, a plain grey picture goes through the model. An engine that dies of that is
  ill itself; nothing was in flight, and nobody is blamed, however often it happens.
- A photo that was *alone* in flight when the engine died has one strike. It is tried first the next
  time, so that the matter is settled at once. Only two strikes make it poison: it is set aside as
  a failure, with a way to try it again.

So a kill in the middle of a busy run costs the dozens of photos in flight nothing but being tried
alone. For an innocent one to be condemned, somebody must kill the engine twice during the same
tenth of a second in which it alone is tried, and the grey picture must have passed in between.
A real poison in a busy run ends the engine three times: among others, alone, and alone again;
twice when it was alone from the start. A file that was written since is another file, and free.
Suspects that were not tried yet when the engine ends well stay in the file.
"""

import logging
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, Final, Literal

import msgspec

from core.catalog.jobs import Job
from core.errors import CoreError

log = logging.getLogger(__name__)

POISON: Final = "poison"
STRIKES: Final = 2

Stage = Literal["decode", "embed"]


class Suspect(msgspec.Struct, frozen=True):
    """A photo that was in flight when an engine died.

    Attributes:
        mtime_ns: Of its file then.
        stage: Where it was.
        strikes: How often it was the only one.
    """

    photo_id: int
    mtime_ns: int
    stage: Stage
    strikes: int = 0

    @property
    def is_condemned(self) -> bool:
        return self.strikes >= STRIKES


class _Record(msgspec.Struct):
    flying: list[Suspect] = []
    suspects: list[Suspect] = []


class InFlight:
    """The file, and what the last engine left in it. Thread: one, which makes it."""

    def __init__(self, path: Path) -> None:
        """Read what was left. The caller holds the engine's lock."""
        self._path = path
        self._file: BinaryIO | None = None
        self._said: object = None
        self._suspects = _suspected(_read(path))
        if self._suspects:
            log.warning(
                "the engine did not end well: %d photos that it worked on are tried one by one",
                len(self._suspects),
            )
            self._write([])  # what was left is counted once, however this engine ends

    @property
    def suspects(self) -> Sequence[Suspect]:
        """Photos to be tried alone, in this order."""
        return list(self._suspects.values())

    def note(self, decoding: Iterable[Job], encoding: Iterable[Job]) -> None:
        """Say what is in flight from now on; call it before a picture is handed over."""
        stages: tuple[tuple[Stage, Iterable[Job]], ...] = (
            ("decode", decoding),
            ("embed", encoding),
        )
        self._write(
            [Suspect(job.photo_id, job.mtime_ns, s) for s, flying in stages for job in flying]
        )

    def acquit(self, photo_id: int) -> None:
        """A suspect passed, or is no longer there; nothing is in flight."""
        if self._suspects.pop(photo_id, None) is not None:
            self._write([])

    def close(self) -> None:
        """End well: nothing is left but suspects that nobody tried."""
        self._write([])
        self.abandon()
        if not self._suspects:
            with suppress(OSError):
                self._path.unlink(missing_ok=True)

    def abandon(self) -> None:
        """Let the file say what it says."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def _write(self, flying: list[Suspect]) -> None:
        said = (flying, len(self._suspects))
        if said == self._said:
            return
        record = msgspec.json.encode(_Record(flying, list(self._suspects.values())))
        try:
            if self._file is None:
                self._file = self._path.open("r+b" if self._path.exists() else "wb", buffering=0)
            self._file.seek(0)
            # One write over what was there; only the first line counts.
            self._file.write(record + b"\n")
        except OSError as error:
            if self._said is not None:
                return  # the disk is full, and stays so
            log.warning("what is in flight cannot be noted: %s", error)
        self._said = said


def poison_error() -> CoreError:
    """What is said of a photo that ended the engine."""
    return CoreError(
        "Photosift ended twice while it worked on this file alone, so it is left out.",
        "Look at the file with another program; `photosift failures --retry` tries it again.",
    )


def _read(path: Path) -> _Record:
    try:
        line = path.read_bytes().partition(b"\n")[0]
        return msgspec.json.decode(line, type=_Record)
    except FileNotFoundError:
        return _Record()
    except (OSError, msgspec.DecodeError, UnicodeError) as error:
        log.warning("what the last engine worked on cannot be read: %s", error)
        return _Record()


def _suspected(record: _Record) -> dict[int, Suspect]:
    """Suspects by photo id, those with the most strikes first."""
    found = {suspect.photo_id: suspect for suspect in record.suspects}
    for flying in record.flying:
        known = found.get(flying.photo_id)
        same = known is not None and known.mtime_ns == flying.mtime_ns
        strikes = (known.strikes if known is not None and same else 0) + (len(record.flying) == 1)
        found[flying.photo_id] = msgspec.structs.replace(flying, strikes=strikes)
    return {s.photo_id: s for s in sorted(found.values(), key=lambda s: -s.strikes)}
