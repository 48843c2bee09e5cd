"""What every benchmark says about the machine it ran on, and how it reads memory."""

import os
import platform
import tempfile
from importlib.metadata import version
from pathlib import Path

import psutil


def facts(*packages: str) -> dict[str, object]:
    """The machine, and the versions of these packages.

    `load_before` tells whether something else ran: figures of a busy machine are provisional.
    """
    return {
        "machine": platform.platform(),
        "processor": _processor(),
        "cores": len(os.sched_getaffinity(0)),
        "memory_gb": round(psutil.virtual_memory().total / 1e9, 1),
        "load_before": round(os.getloadavg()[0], 2),
        "python": platform.python_version(),
    } | {name: version(name) for name in packages}


def kept_folder() -> Path:
    """Where pictures and models stay that several benchmarks use; it may be deleted."""
    folder = Path(tempfile.gettempdir()) / "photosift-benchmarks"
    folder.mkdir(exist_ok=True)
    return folder


def pss_bytes(pid: int) -> int:
    """Proportional set size of a process: shared pages count by the number of their users.

    0 when the process is gone.
    """
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()
    except (OSError, ProcessLookupError):
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:")), 0)


def _processor() -> str:
    lines = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines()
    return next((line.split(":", 1)[1].strip() for line in lines if "model name" in line), "")
