"""Refuses every socket that is neither a Unix socket nor loopback.

Python imports a module of this name by itself at start, so a child process that has this
folder on PYTHONPATH is guarded too. What was refused is also written to a file, because the
code under test may swallow the error.
"""

import ipaddress
import os
import sys
import threading
from typing import Any

REPORT_VARIABLE = "PHOTOSIFT_TEST_NETWORK_REPORT"

_ADDRESS_EVENTS = {"socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg"}
_NAME_EVENTS = {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"}
_inside = threading.local()


class NetworkRefusedError(OSError):
    """A test, or what it started, reached for the network."""


def is_local_host(host: object) -> bool:
    """Whether a host name or address stays on this machine."""
    if host is None:
        return True
    text = host.decode("ascii", "replace") if isinstance(host, bytes) else str(host)
    if text.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(text.partition("%")[0]).is_loopback
    except ValueError:
        return False


def _refused(event: str, arguments: tuple[Any, ...]) -> str | None:
    if event in _NAME_EVENTS:
        return None if is_local_host(arguments[0]) else str(arguments[0])
    if event not in _ADDRESS_EVENTS:
        return None
    address = arguments[1]
    # Unix addresses are text or bytes; sendmsg on a connected socket has no address.
    if address is None or isinstance(address, str | bytes):
        return None
    return None if is_local_host(address[0]) else str(address)


def _watch(event: str, arguments: tuple[Any, ...]) -> None:
    if not event.startswith("socket.") or getattr(_inside, "busy", False):
        return
    _inside.busy = True
    try:
        target = _refused(event, arguments)
        if target is not None:
            line = f"{event} to {target} in process {os.getpid()}"
            report = os.environ.get(REPORT_VARIABLE)
            if report:
                with open(report, "a", encoding="utf-8") as file:  # noqa: PTH123 - start-up code
                    file.write(line + "\n")
            raise NetworkRefusedError(f"the network is closed in tests: {line}")
    finally:
        _inside.busy = False


# A worker of a parallel run meets this file twice: at its start, and in conftest.
if REPORT_VARIABLE in os.environ and not hasattr(sys, "photosift_guarded"):
    sys.photosift_guarded = True  # type: ignore[attr-defined]  # outlives both modules
    sys.addaudithook(_watch)
