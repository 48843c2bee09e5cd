"""Fetching one file over HTTP: with progress, resumed, verified. No torch here.

The hub answers a request for a large file with a redirect whose headers give the size and the
SHA-256 of the contents; for a small file the ETag is git's SHA-1 of the blob.
"""

import errno
import hashlib
import http.client
import os
import re
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from email.message import Message
from http import HTTPStatus
from pathlib import Path
from typing import IO, Protocol
from urllib.parse import urljoin, urlsplit

from typing_extensions import override

from core.errors import DownloadFailed

PARTIAL_SUFFIX = ".part"

_CHUNK_BYTES = 1 << 20
_REDIRECTS = 5
_TRY_AGAIN = "Try again: it goes on where it stopped."
_OFFLINE_HINT = "Check the connection and try again; the built-in model works without."


class DownloadStopped(DownloadFailed):
    """The user stopped it; what has arrived is kept."""


class NotOnServer(DownloadFailed):
    """The server has no such file."""


class Digest(Protocol):
    """A hash under way."""

    def update(self, part: bytes, /) -> None: ...

    def hexdigest(self) -> str: ...


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """A file on a server.

    Attributes:
        size_bytes: Of the whole file.
        digest: SHA-256, or git's SHA-1, in hexadecimal; empty when the server tells neither.
    """

    url: str
    size_bytes: int
    digest: str


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    @override
    def redirect_request(self, *_arguments: object, **_named: object) -> None:
        return None


class _CheckedRedirect(urllib.request.HTTPRedirectHandler):
    @override
    def redirect_request(
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: http.client.HTTPMessage,
        newurl: str,
    ) -> urllib.request.Request | None:
        try:
            _checked(newurl)
        except DownloadFailed:
            fp.close()  # urllib closes it only where the redirect is followed
            raise
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def describe(url: str, timeout_s: float) -> RemoteFile:
    """Ask the server for size and digest.

    Raises:
        NotOnServer: there is no such file.
        DownloadFailed: the server cannot be reached, refuses, or does not tell the size.
    """
    opener = urllib.request.build_opener(_NoRedirect)
    here = url
    for _ in range(_REDIRECTS):
        headers = _head(opener, here, timeout_s)
        size = headers.get("X-Linked-Size") or headers.get("Content-Length") or ""
        digest = _digest(headers.get("X-Linked-ETag") or headers.get("ETag") or "")
        target = headers.get("Location")
        if target is None or headers.get("X-Linked-Size"):
            if not size.isdigit():
                raise DownloadFailed("The server does not tell the size of the file.", _TRY_AGAIN)
            return RemoteFile(here, int(size), digest)
        here = urljoin(here, target)
    raise DownloadFailed("The server sends the request in circles.", "Try again later.")


def fetch(
    remote: RemoteFile,
    target: Path,
    *,
    on_progress: Callable[[int], None],
    should_stop: Callable[[], bool],
    timeout_s: float,
) -> None:
    """Fetch a file; it appears under its name only when complete and verified.

    Args:
        remote: From `describe`.
        target: Where it goes; a broken-off download waits beside it.
        on_progress: Called with the bytes that are there.
        should_stop: Asked about once per megabyte.
        timeout_s: How long the server may be silent.

    Raises:
        DownloadStopped: `should_stop` said so.
        DownloadFailed: broken off, silent, wrong contents, no space.
    """
    partial = target.with_name(
        f"{target.name}.{remote.digest[:16] or 'unverified'}{PARTIAL_SUFFIX}"
    )
    if not remote.digest:
        partial.unlink(missing_ok=True)
    try:
        while (before := _size(partial)) < remote.size_bytes:
            _continue(remote, partial, on_progress, should_stop, timeout_s)
            if _size(partial) <= before:
                raise DownloadFailed("The download broke off.", _TRY_AGAIN)
        _verify(remote, partial)
        partial.replace(target)
    except OSError as error:
        raise _explained(error) from error


def _continue(
    remote: RemoteFile,
    partial: Path,
    on_progress: Callable[[int], None],
    should_stop: Callable[[], bool],
    timeout_s: float,
) -> None:
    """Add to the partial file until the server has sent all that it sends this time."""
    have = _size(partial)
    request = urllib.request.Request(remote.url)  # noqa: S310 - _checked has seen the scheme
    if have:
        request.add_header("Range", f"bytes={have}-")
    _checked(remote.url)
    try:
        opener = urllib.request.build_opener(_CheckedRedirect)
        response = opener.open(request, timeout=timeout_s)
    except urllib.error.HTTPError as error:
        error.close()
        if error.code == HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE:
            partial.unlink()
        raise _refused(error.code) from error
    with response:
        resumed = response.status == HTTPStatus.PARTIAL_CONTENT and (
            response.headers.get("Content-Range", "").startswith(f"bytes {have}-")
        )
        with partial.open("ab" if resumed else "wb") as file:
            _copy(response, file, have if resumed else 0, remote, on_progress, should_stop)
            file.flush()
            os.fsync(file.fileno())


def _copy(
    response: IO[bytes],
    file: IO[bytes],
    have: int,
    remote: RemoteFile,
    on_progress: Callable[[int], None],
    should_stop: Callable[[], bool],
) -> None:
    while have < remote.size_bytes:
        if should_stop():
            raise DownloadStopped("The download was stopped.", "Start it again to go on.")
        try:
            chunk = response.read(min(_CHUNK_BYTES, remote.size_bytes - have))
        except http.client.HTTPException:
            return  # broken off; what has arrived is kept
        except ConnectionError:
            return
        if not chunk:
            return
        file.write(chunk)
        have += len(chunk)
        on_progress(have)


def _verify(remote: RemoteFile, partial: Path) -> None:
    if not remote.digest:
        return
    digest: Digest
    if len(remote.digest) == 64:
        digest = hashlib.sha256()
    else:
        digest = hashlib.sha1(usedforsecurity=False)
        digest.update(f"blob {remote.size_bytes}\0".encode())
    with partial.open("rb") as file:
        while chunk := file.read(_CHUNK_BYTES):
            digest.update(chunk)
    if digest.hexdigest() != remote.digest:
        partial.unlink()
        raise DownloadFailed(
            "The downloaded file is not what the server announced, and was deleted.",
            "Try again; if it happens again, choose another model.",
        )


def _head(opener: urllib.request.OpenerDirector, url: str, timeout_s: float) -> Message:
    _checked(url)
    # Compressed, the length would not be the file's.
    headers = {"Accept-Encoding": "identity"}
    request = urllib.request.Request(url, method="HEAD", headers=headers)  # noqa: S310
    try:
        with opener.open(request, timeout=timeout_s) as response:
            answer: Message = response.headers
    except urllib.error.HTTPError as error:
        error.close()
        if error.code in {301, 302, 303, 307, 308} and error.headers.get("Location"):
            return error.headers
        raise _refused(error.code) from error
    except (OSError, http.client.HTTPException) as error:
        raise _explained(error) from error
    return answer


def _checked(url: str) -> None:
    parts = urlsplit(url)
    loopback = parts.hostname in {"127.0.0.1", "::1", "localhost"}
    if parts.scheme != "https" and not (parts.scheme == "http" and loopback):
        raise DownloadFailed(
            f"The server answers from an address that is not encrypted ({parts.hostname}).",
            "Check the network: models are downloaded over https only.",
        )


def _digest(etag: str) -> str:
    plain = etag.strip().removeprefix("W/").strip('"').lower()
    return plain if re.fullmatch(r"[0-9a-f]{64}|[0-9a-f]{40}", plain) else ""


def _refused(code: int) -> DownloadFailed:
    if code == HTTPStatus.NOT_FOUND:
        return NotOnServer("The server does not have this file.", "Choose another model.")
    if code in {HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN}:
        return DownloadFailed(
            "The server does not give this file away.",
            "Choose another model, or download it by hand and use its folder.",
        )
    return DownloadFailed(f"The server answered with the error {code}.", "Try again later.")


def _explained(error: Exception) -> DownloadFailed:
    reason = error.reason if isinstance(error, urllib.error.URLError) else error
    if isinstance(reason, TimeoutError):
        return DownloadFailed("The server does not answer.", _TRY_AGAIN)
    code = reason.errno if isinstance(reason, OSError) else None
    if code in {errno.ENOSPC, errno.EDQUOT}:
        return DownloadFailed("The disk is full.", "Free some space; then it goes on.")
    if code in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return DownloadFailed(
            "The model folder cannot be written.", "Check the permissions of the library folder."
        )
    return DownloadFailed("The model server cannot be reached.", _OFFLINE_HINT)


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0
