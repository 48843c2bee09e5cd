"""Devices: which to use, and what their errors mean."""

import os
import platform
from pathlib import Path

import psutil
import torch

from core import memory

DEVICES = ("cuda", "mps", "xpu", "cpu")

_OUT_OF_MEMORY = ("out of memory", "can't allocate memory", "not enough memory")
_LOST = (
    "CUDA error", "CUDA driver", "cuDNN error", "CUBLAS_STATUS", "device-side", "HIP error",
    "MPS", "Metal", "XPU", "SYCL", "Level-Zero", "device lost", "UR error", "Native API failed",
)  # fmt: skip


def is_available(device: str) -> bool:
    """Whether torch can compute there."""
    if device == "cuda":
        return torch.cuda.is_available()
    if device == "mps":
        return torch.backends.mps.is_available()
    if device == "xpu":
        return torch.xpu.is_available()
    return device == "cpu"


def choose_device(asked: str | None) -> tuple[str, str]:
    """The device to use, and a sentence if it is not the one that was asked for."""
    if asked is not None and asked not in DEVICES:
        raise ValueError(f"unknown device {asked}")
    chosen = next(name for name in DEVICES if is_available(name))
    if asked is None or asked == chosen:
        return chosen, ""
    if is_available(asked):
        return asked, ""
    return chosen, f"The device {asked} is not available; {chosen} is used."


def describe_device(device: str) -> str:
    """The hardware, so that figures measured on one machine are not used on another."""
    if device == "cuda":
        name = torch.cuda.get_device_name()
    elif device == "xpu":
        name = torch.xpu.get_device_name()
    elif device == "mps":
        name = platform.mac_ver()[0]
    else:
        name = f"{_processor()} {torch.get_num_threads()} threads"
    return f"{device} {name} torch {torch.__version__}"


def use_all_cores() -> None:
    """One thread per core that this process may use; torch counts cores it must not use, too."""
    try:
        allowed = len(os.sched_getaffinity(0))
    except AttributeError:  # not on macOS and Windows
        allowed = os.cpu_count() or 1
    cores = psutil.cpu_count(logical=False) or allowed
    threads = allowed if allowed <= 2 else min(allowed, cores)
    if torch.get_num_threads() != threads:
        torch.set_num_threads(threads)


def is_out_of_memory(error: BaseException) -> bool:
    """Whether a smaller batch could succeed."""
    if isinstance(error, MemoryError | torch.OutOfMemoryError):
        return True
    return any(words in str(error) for words in _OUT_OF_MEMORY)


def is_device_lost(error: BaseException) -> bool:
    """Whether the device, not the program, failed; what was on it cannot be read any more."""
    return isinstance(error, RuntimeError) and any(words in str(error) for words in _LOST)


def free_cache(device: str) -> None:
    """Give memory that is kept in reserve back to the device, and to the system."""
    if device == "cuda":
        torch.cuda.empty_cache()
    elif device == "mps":
        torch.mps.empty_cache()
    elif device == "xpu":
        torch.xpu.empty_cache()
    memory.give_back()


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return platform.processor()
    return next((line.split(":", 1)[1].strip() for line in lines if "model name" in line), "")
