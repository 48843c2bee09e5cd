"""The one place where open_clip is imported: offline, and without what it does not need.

A plain `import open_clip` takes 8 s beyond torch's own 3 s on two cores, and the first search
waits for it. Two thirds of that is code that is never used here:

- transformers, an optional dependency of open_clip, needed only by text encoders that come from
  there. While open_clip is imported, `sys.modules["transformers"] = None` states that it is
  absent, which open_clip handles by itself. Models that do need it get a fresh import with it.
- torch's compiler, reached for by torchvision and timm, to ask whether code is being compiled,
  and to mark functions as not to be compiled. While these two are imported, a stand-in answers
  both questions. Nothing is compiled here, and the real compiler remains importable afterwards.

If a later version asks the stand-in for anything else, the import is done again without it.
"""

import importlib
import os
import sys
import threading
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any

for _variable in ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE", "HF_HUB_DISABLE_TELEMETRY"):
    os.environ[_variable] = "1"  # read by these libraries when they are imported

_COMPILER = "torch._dynamo"
# A download may be asked for while the model in use is being loaded.
_importing = threading.Lock()


def open_clip_module(*, with_transformers: bool = False) -> Any:
    """The open_clip package.

    Args:
        with_transformers: The model's text encoder comes from transformers.

    Thread: any; one imports, the others wait.
    """
    with _importing:
        module = sys.modules.get("open_clip")
        if module is None:
            module = _import_lean(with_transformers=with_transformers)
        if with_transformers and sys.modules["open_clip.hf_model"].transformers is None:
            _forget("open_clip")
            module = _import_lean(with_transformers=True)
        return module


def _import_lean(*, with_transformers: bool) -> ModuleType:
    hidden = () if with_transformers else ("transformers",)
    with _absent(*hidden), _compiler_stand_in():
        module = _quietly_import("open_clip")
    if sys.modules["open_clip.timm_model"].timm is None:
        _forget("open_clip", "timm", "torchvision")
        with _absent(*hidden):
            module = _quietly_import("open_clip")
    return module


def _quietly_import(name: str) -> ModuleType:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # deprecations between other people's libraries
        return importlib.import_module(name)


@contextmanager
def _absent(*names: str) -> Iterator[None]:
    hidden = [name for name in names if name not in sys.modules]
    modules: dict[str, Any] = sys.modules
    for name in hidden:
        modules[name] = None
    try:
        yield
    finally:
        for name in hidden:
            del modules[name]


@contextmanager
def _compiler_stand_in() -> Iterator[None]:
    if _COMPILER in sys.modules:
        yield
        return
    compiler = ModuleType(_COMPILER)
    questions = ModuleType(f"{_COMPILER}.utils")
    compiler.__dict__.update(__path__=[], disable=_leave_as_is, utils=questions)
    questions.__dict__.update(is_compile_supported=lambda _device: False)
    sys.modules.update({_COMPILER: compiler, questions.__name__: questions})
    try:
        yield
    finally:
        for name in (_COMPILER, questions.__name__):
            del sys.modules[name]


def _leave_as_is(
    function: Callable[..., Any] | None = None,
    recursive: bool = True,  # noqa: ARG001, FBT001, FBT002 - the signature of the real one
    **_options: object,
) -> Callable[..., Any]:
    return function if function is not None else lambda decorated: decorated


def _forget(*packages: str) -> None:
    for name in list(sys.modules):
        if name.partition(".")[0] in packages:
            del sys.modules[name]
