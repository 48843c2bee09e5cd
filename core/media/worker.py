"""The process that decodes untrusted files: one request at a time, over a pipe.

Started by `core.media.processes`. It imports no torch, no Qt and no numpy. Being a process of its
own contains crashes, hangs and memory; it is not a security sandbox.
"""

import ctypes
import os
import signal
import sys
import threading
import warnings
from collections.abc import Callable
from multiprocessing import connection

from core import memory
from core.media.decode import answer
from core.media.wire import Answer, Request, pack, unpack_request

READY = b"ready"
"""The first message from every worker, before any answer."""
STARTED = b"started"
"""Sent when a request has arrived: from here on the picture answers for what happens."""

_NICENESS = 10
_KEPT_BYTES = 200 * 2**20
_REST_AFTER_S = 20.0
_IOPRIO_SET_X86_64, _IOPRIO_SET_AARCH64 = 251, 30
_IOPRIO_WHO_PROCESS, _IOPRIO_IDLE = 1, 3 << 13
_IOPOL_TYPE_DISK, _IOPOL_SCOPE_PROCESS, _IOPOL_THROTTLE = 0, 0, 3
_PROCESS_IO_PRIORITY = 33
_PR_SET_PDEATHSIG = 1


def main() -> None:
    """Answer requests with `core.media.decode` until the engine is gone."""
    serve(answer)


def serve(
    answer_request: Callable[[Request], Answer], rest: Callable[[], None] | None = None
) -> None:
    """Take requests from the pipe that the command line names, until it closes.

    Args:
        answer_request: Turns a request into an answer; what it raises ends the process.
        rest: Called when nothing was asked for a while. Only then is memory given back, where
            there is one; else after every picture.
    """
    handle, memory_bytes = int(sys.argv[1]), int(sys.argv[2])
    pipe = _open_pipe(handle)
    _die_with_parent()
    _step_back()
    _limit_memory(memory_bytes)
    warnings.simplefilter("ignore")
    pipe.send_bytes(READY)
    # Image libraries write complaints about damaged files to the terminal.
    _silence()
    try:
        while True:
            if rest is not None and not pipe.poll(_REST_AFTER_S):
                rest()
                _give_back_memory()
            request = unpack_request(pipe.recv_bytes())
            pipe.send_bytes(STARTED)
            pipe.send_bytes(pack(answer_request(request)))
            if rest is None:
                _give_back_memory()
    except (EOFError, ConnectionError):
        return


def _open_pipe(handle: int) -> "connection.Connection[bytes, bytes]":
    if sys.platform == "win32":
        return connection.PipeConnection(handle)
    return connection.Connection(handle)


def _die_with_parent() -> None:
    """End at once when the engine ends, however it ends and whatever is being decoded."""
    # Interrupts from the terminal are for the engine, which then closes the pool.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    threading.Thread(target=_watch_parent, name="watch-parent", daemon=True).start()


def _watch_parent() -> None:
    # Standard input is a pipe that the engine never writes to.
    os.read(0, 1)
    os._exit(1)


def _step_back() -> None:
    """Leave the processor and the disk to whatever the user is doing."""
    if sys.platform == "win32":
        below_normal = 0x4000
        kernel = ctypes.WinDLL("kernel32")
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), below_normal)
        very_low = ctypes.c_ulong(0)
        ctypes.WinDLL("ntdll").NtSetInformationProcess(
            kernel.GetCurrentProcess(), _PROCESS_IO_PRIORITY, ctypes.byref(very_low), 4
        )
        return
    os.nice(_NICENESS)
    if sys.platform == "linux":
        numbers = {"x86_64": _IOPRIO_SET_X86_64, "aarch64": _IOPRIO_SET_AARCH64}
        number = numbers.get(os.uname().machine)
        if number is not None:
            ctypes.CDLL(None).syscall(number, _IOPRIO_WHO_PROCESS, 0, _IOPRIO_IDLE)
    elif sys.platform == "darwin":
        policy = getattr(ctypes.CDLL(None), "setiopolicy_np", None)
        if policy is not None:
            policy(_IOPOL_TYPE_DISK, _IOPOL_SCOPE_PROCESS, _IOPOL_THROTTLE)


def _limit_memory(memory_bytes: int) -> None:
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - not there on Windows

    _, most = resource.getrlimit(resource.RLIMIT_AS)
    limit = memory_bytes if most == resource.RLIM_INFINITY else min(memory_bytes, most)
    try:
        resource.setrlimit(resource.RLIMIT_AS, (limit, most))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (OSError, ValueError):
        # macOS refuses limits below what is mapped already; the pixel limit still holds.
        return


def _give_back_memory() -> None:
    """After a huge picture: the C library would keep its memory for the next one."""
    if sys.platform != "linux":
        return
    # The second number: pages in use.
    with open("/proc/self/statm", "rb") as file:  # noqa: PTH123 - after every picture
        used_bytes = int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    if used_bytes > _KEPT_BYTES:
        memory.give_back()


def _silence() -> None:
    sink = os.open(os.devnull, os.O_WRONLY)
    os.dup2(sink, 1)
    os.dup2(sink, 2)
    os.close(sink)
