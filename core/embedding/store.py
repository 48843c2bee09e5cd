"""The models on this machine: built in, downloaded, or the user's own. No torch here."""

import importlib
import json
import os
import re
import shutil
from collections.abc import Callable
from importlib import resources
from pathlib import Path
from typing import Any

from core.embedding.download import NotOnServer, RemoteFile, describe, fetch
from core.embedding.registry import BUILTIN_SPEC, find_model
from core.embedding.source import (
    CONFIG_NAME,
    ModelSource,
    check_weights,
    source_of_folder,
    source_of_path,
)
from core.errors import CoreError, DownloadFailed, ModelError, ModelMissing

HUB = "https://huggingface.co"

_SPEC = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]*/[A-Za-z0-9_][A-Za-z0-9._-]*")
_CARD_NAME = "README.md"
_LONGEST_CARD_BYTES = 200_000
_UNFINISHED = ".unfinished"
_ROOM_BYTES = 50 << 20  # left free besides the download itself


class ModelStore:
    """Finds, downloads and removes models.

    Args:
        directory: `models` in the library folder; made when the first model arrives.
        endpoint: The hub, or a mirror of it; by default `HF_ENDPOINT`, as other programs do.
        timeout_s: How long a server may be silent.

    Thread: any, but one download of a model at a time.
    """

    def __init__(
        self, directory: Path, *, endpoint: str | None = None, timeout_s: float = 30.0
    ) -> None:
        self._directory = directory
        self._endpoint = (endpoint or os.environ.get("HF_ENDPOINT") or HUB).rstrip("/")
        self._timeout_s = timeout_s

    def source(self, spec: str) -> ModelSource:
        """The files of a model.

        Raises:
            ModelMissing: it is not on this machine; the hint says what to do.
            ModelError: a checkpoint that does not say its architecture.
        """
        if spec == BUILTIN_SPEC:
            return source_of_folder(_builtin_folder())
        if not _is_spec(spec):
            return source_of_path(spec)
        folder = self._folder(spec)
        if folder.is_dir():
            return source_of_folder(folder)
        if find_model(spec) is None:
            raise ModelMissing(
                f"There is no model {spec} on this machine.",
                "`photosift models list` shows those that can be used.",
            )
        raise ModelMissing(
            f"The model {spec} is not downloaded.",
            f"Download it in the model list, or with `photosift models download {spec}`.",
        )

    def is_present(self, spec: str) -> bool:
        """Whether it could be loaded without a download."""
        try:
            self.source(spec)
        except CoreError:
            return False
        return True

    def card(self, spec: str) -> str:
        """The README beside the weights, as plain text; empty where there is none."""
        try:
            source = self.source(spec)
            if source.architecture:  # a lone file: what lies beside it need not be about it
                return ""
            with (source.folder / _CARD_NAME).open("rb") as file:
                return file.read(_LONGEST_CARD_BYTES).decode("utf-8", "replace")
        except (CoreError, OSError):
            return ""

    def download(
        self,
        spec: str,
        *,
        on_progress: Callable[[int, int], None],
        should_stop: Callable[[], bool],
    ) -> None:
        """Fetch a model, with all that it needs to be loaded offline. Imports torch.

        Args:
            spec: `architecture/pretrained`.
            on_progress: Called with bytes received and in all.
            should_stop: Asked about once per megabyte.

        Raises:
            ModelMissing: there is no such model to download.
            DownloadStopped: `should_stop` said so; the next download goes on from there.
            DownloadFailed: offline, broken off, wrong contents, disk full.
        """
        if not _is_spec(spec):
            raise ModelMissing(f"{spec} is no model that can be downloaded.", "Check its name.")
        if self.is_present(spec):
            return
        plan = importlib.import_module("core.embedding.hub").plan_download(spec)
        unfinished = self._directory / _UNFINISHED / _folder_name(spec)
        try:
            unfinished.mkdir(parents=True, exist_ok=True)
            self._fetch_all(plan, unfinished, on_progress, should_stop)
            _write_config(unfinished, plan.config)
            check_weights(source_of_folder(unfinished).weights)
            unfinished.replace(self._folder(spec))
        except OSError as error:
            raise DownloadFailed(
                f"The model cannot be stored: {error.strerror}.",
                "Check the space and the permissions of the library folder.",
            ) from error

    def remove(self, spec: str) -> bool:
        """Delete a downloaded model, or what an unfinished download left.

        Returns:
            Whether there was any of it.

        Raises:
            ModelError: the built-in model or the user's own files, which are not ours to delete.
        """
        if spec == BUILTIN_SPEC or not _is_spec(spec):
            raise ModelError(
                f"The model {spec} was not downloaded, so it is not removed.",
                "Only downloaded models can be removed.",
            )
        found = False
        for folder in (self._folder(spec), self._directory / _UNFINISHED / _folder_name(spec)):
            try:
                shutil.rmtree(folder)
                found = True
            except FileNotFoundError:
                continue
            except OSError as error:
                raise ModelError(
                    f"The model {spec} cannot be removed: {error.strerror}.",
                    "Check the permissions of the library folder.",
                ) from error
        return found

    def _fetch_all(
        self,
        plan: Any,  # a Plan, whose module imports torch
        folder: Path,
        on_progress: Callable[[int, int], None],
        should_stop: Callable[[], bool],
    ) -> None:
        files = [found for wanted in plan.wanted if (found := self._find(wanted)) is not None]
        total = sum(remote.size_bytes for _, remote in files)
        _check_room(folder, total)
        done = 0
        for name, remote in files:
            if not (folder / name).is_file():
                fetch(
                    remote,
                    folder / name,
                    on_progress=lambda have, before=done: on_progress(before + have, total),  # type: ignore[misc]
                    should_stop=should_stop,
                    timeout_s=self._timeout_s,
                )
            done += remote.size_bytes
            on_progress(done, total)

    def _find(self, wanted: Any) -> tuple[str, RemoteFile] | None:  # a Wanted, as above
        for name in wanted.names:
            url = f"{self._endpoint}/{wanted.repository}/resolve/main/{name}"
            try:
                return name, describe(url, self._timeout_s)
            except NotOnServer:
                continue
        if wanted.optional:
            return None
        raise DownloadFailed(
            f"The server does not have {wanted.names[0]} of {wanted.repository}.",
            "Choose another model.",
        )

    def _folder(self, spec: str) -> Path:
        return self._directory / _folder_name(spec)


def _is_spec(spec: str) -> bool:
    return _SPEC.fullmatch(spec) is not None


def _folder_name(spec: str) -> str:
    return spec.replace("/", "--")


def _builtin_folder() -> Path:
    return Path(str(resources.files("resources"))) / "models" / BUILTIN_SPEC.partition("/")[2]


def _write_config(folder: Path, config: dict[str, Any]) -> None:
    partial = folder / f"{CONFIG_NAME}.part"
    partial.write_text(json.dumps(config, indent=2), encoding="utf-8")
    partial.replace(folder / CONFIG_NAME)


def _check_room(folder: Path, total_bytes: int) -> None:
    here = sum(path.stat().st_size for path in folder.iterdir() if path.is_file())
    missing = total_bytes - here + _ROOM_BYTES
    free = shutil.disk_usage(folder).free
    if missing > free:
        raise DownloadFailed(
            f"The disk has {free >> 20} MB free, and the model needs {missing >> 20} MB.",
            "Free some space, or choose a smaller model.",
        )
