"""An engine process like `fake_engine`'s, one part of which breaks on request.

Run as a script with the library's folder, the part as `module:Class.method`, and how it breaks:
`raise`, `hang`, or `stuck`, which is to hang where no signal is heard. It does so once, as soon as
there is a file `broken` in the library, which becomes `has-broken`.
"""

import ctypes
import functools
import importlib
import sys
import threading
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ENDING_S = 1.5
"""For what hangs while such an engine ends."""


def engine_command(library: Path, part: str, how: str) -> list[str]:
    """How to start it, for `Library(engine_command=...)`."""
    return [sys.executable, "-P", str(Path(__file__)), str(library), part, how]


def _is_first(library: Path) -> bool:
    try:
        (library / "broken").rename(library / "has-broken")
    except FileNotFoundError:
        return False
    return True


def break_part(library: Path, part: str, how: str) -> None:
    """Put something in place of a method that breaks when it is told to."""
    module, _, path = part.partition(":")
    owner_name, _, name = path.partition(".")
    owner = getattr(importlib.import_module(module), owner_name)
    original = getattr(owner, name)

    @functools.wraps(original)
    def broken(*given: object, **named: object) -> object:
        if _is_first(library):
            if how == "raise":
                raise RuntimeError("made up")
            if how == "stuck":
                mutex = ctypes.create_string_buffer(256)
                ctypes.CDLL(None).pthread_mutex_lock(mutex)
                ctypes.CDLL(None).pthread_mutex_lock(mutex)
            threading.Event().wait()
        return original(*given, **named)

    setattr(owner, name, broken)


def _main() -> None:
    sys.path.insert(0, str(ROOT))
    library, part, how = sys.argv[1:]
    from core.service import engine  # noqa: PLC0415 - decode workers need none of it
    from tests.support import fake_engine  # noqa: PLC0415

    if how != "raise":
        engine.ENDING_S = ENDING_S
    break_part(Path(library), part, how)
    sys.argv[1:] = [library, "30"]
    fake_engine.main()


if __name__ == "__main__":
    _main()
