"""A model hub on the loopback, with the faults of real networks."""

import hashlib
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote

from typing_extensions import override


@dataclass
class Hub:
    """What the server has, and how it misbehaves.

    Attributes:
        files: Contents by path, e.g. `someone/model/resolve/main/weights.bin`.
        breaks_after: Bytes after which an answer ends early, one entry an answer.
        lies: Announces the digest of something else.
        hangs: Accepts requests of this method (GET or HEAD) and never answers.
        ignores_ranges: Always sends the whole file.
        refuses: Answers with this status.
        moved: Old to new path, as a redirect.
        storage: Another server to which large files are redirected.
        tells_digest: Announces the digest at all.
        requests: Method, path and Range of each request.
    """

    files: dict[str, bytes] = field(default_factory=dict)
    breaks_after: list[int] = field(default_factory=list)
    lies: bool = False
    hangs: str = ""
    ignores_ranges: bool = False
    refuses: int = 0
    moved: dict[str, str] = field(default_factory=dict)
    tells_digest: bool = True
    requests: list[tuple[str, str, str]] = field(default_factory=list)
    storage: str = ""
    endpoint: str = ""
    released: threading.Event = field(default_factory=threading.Event)


class _Handler(BaseHTTPRequestHandler):
    hub: Hub

    def do_HEAD(self) -> None:
        self._answer(body=False)

    def do_GET(self) -> None:
        self._answer(body=True)

    @override
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""

    def _answer(self, *, body: bool) -> None:
        hub, path = self.hub, unquote(self.path).lstrip("/")
        hub.requests.append((self.command, path, self.headers.get("Range", "")))
        if hub.hangs == self.command:
            hub.released.wait()
            self.close_connection = True
            return
        if hub.refuses:
            self._status(hub.refuses)
        elif path in hub.moved:
            self._status(307, Location=f"/{hub.moved[path]}")
        elif path.startswith("storage/"):
            self._send(hub.files[path.removeprefix("storage/")], path, body=body)
        elif path not in hub.files:
            self._status(404)
        elif path.endswith(".json"):
            self._send(hub.files[path], path, body=body)
        else:
            contents = hub.files[path]
            digest = hashlib.sha256(b"a lie" if hub.lies else contents).hexdigest()
            named = {"X-Linked-ETag": f'"{digest}"'} if hub.tells_digest else {}
            size = {"X-Linked-Size": str(len(contents))}
            self._status(302, Location=f"{hub.storage}/storage/{path}", **size, **named)

    def _send(self, contents: bytes, path: str, *, body: bool) -> None:
        asked = re.fullmatch(r"bytes=(\d+)-", self.headers.get("Range", ""))
        start = 0 if asked is None or self.hub.ignores_ranges else int(asked[1])
        if start >= len(contents) > 0:
            self._status(416)
            return
        self.send_response(206 if start else 200)
        if start:
            self.send_header("Content-Range", f"bytes {start}-{len(contents) - 1}/{len(contents)}")
        if path.endswith(".json"):
            blob = b"blob %d\0" % len(contents) + contents
            self.send_header("ETag", f'"{hashlib.sha1(blob).hexdigest()}"')
        self.send_header("Content-Length", str(len(contents) - start))
        self.end_headers()
        if body:
            end = len(contents)
            if self.hub.breaks_after:
                end = min(end, start + self.hub.breaks_after.pop(0))
            self.wfile.write(contents[start:end])
            self.close_connection = True

    def _status(self, code: int, **headers: str) -> None:
        self.send_response(code)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", "0")
        self.end_headers()


@contextmanager
def running(hub: Hub) -> Iterator[Hub]:
    """Serve it."""
    handler = type("Handler", (_Handler,), {"hub": hub})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = False
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    hub.endpoint = f"http://127.0.0.1:{server.server_address[1]}"
    try:
        yield hub
    finally:
        hub.released.set()
        server.shutdown()
        thread.join()
        server.server_close()
