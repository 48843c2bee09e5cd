"""An engine process with nothing in it, as a program: its lock, its server, and two requests.

Arguments: the library, and `die` (with a last word), `mute` (runs, never listens) or nothing.
"""

import os
import sys
import threading
from pathlib import Path

from core.catalog.lock import AlreadyRunning, LibraryLock
from core.paths import runtime_socket
from core.rpc.key import read_or_create_key
from core.rpc.messages import Count, Done, Reply, Request, Stop
from core.service.server import Server


def main(library: Path, mode: str) -> int:
    if mode == "die":
        sys.stderr.write("first line\nThe disk is \N{LEFT DOUBLE QUOTATION MARK}full.\n")
        return 3
    try:
        with LibraryLock(library):
            with (library / "engines").open("a") as file:
                file.write(f"{os.getpid()}\n")
            return serve(library, mode)
    except AlreadyRunning:
        return 0


def serve(library: Path, mode: str) -> int:
    ending = threading.Event()
    if mode == "mute":
        ending.wait(60)
        return 0

    def handle(request: Request) -> Reply:
        if isinstance(request, Stop):
            ending.set()
            return Done()
        return Count(os.getpid())

    key = read_or_create_key(library)
    server = Server(
        runtime_socket(library),
        key,
        handle,
        on_idle=ending.set,
        make_room=ending.set,
        idle_s=3,
    )
    server.start()
    ending.wait()
    server.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), *sys.argv[2:] or [""]))
