"""A training run that may be ended at any moment and goes on where it was."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import numpy as np
import torch

from tools.builtin_model import checkpoints

_LOSSES = 200  # of so many steps the mean is told


class Training(Protocol):
    """What learns step by step, always in the same order.

    Attributes:
        step: How many steps were taken.
        steps_per_epoch: How many go through all samples.
        epochs: After how many it ends.
        batch: Samples in a step.
    """

    step: int
    steps_per_epoch: int

    @property
    def epochs(self) -> float: ...

    @property
    def batch(self) -> int: ...

    def learn(self) -> float:
        """Take one step; the loss before it."""
        ...

    def figures(self) -> str:
        """How well it does on what is held out."""
        ...

    def state(self) -> checkpoints.State: ...

    def restore(self, state: checkpoints.State) -> None: ...


def train(
    training: Training, path: Path, *, save_every_s: float = 180, say: Callable[[str], None] = print
) -> None:
    """Go on from the checkpoint, if there is one, to the end."""
    if path.exists():
        training.restore(checkpoints.load(path))
    end = round(training.epochs * training.steps_per_epoch)
    losses: list[float] = []
    saved_at, saved_step = time.monotonic(), training.step
    while training.step < end:
        losses = [*losses[-_LOSSES:], training.learn()]
        whole = training.step % training.steps_per_epoch == 0 or training.step == end
        passed_s = time.monotonic() - saved_at
        if whole or passed_s > save_every_s:
            checkpoints.save(training.state(), path)
            speed = (training.step - saved_step) * training.batch / passed_s
            epoch = training.step / training.steps_per_epoch
            line = f"epoch {epoch:.2f} loss {np.mean(losses):.3f} {speed:.0f}/s"
            say(f"{line} {training.figures()}" if whole else line)
            saved_at, saved_step = time.monotonic(), training.step


def weight_groups(network: torch.nn.Module, decay: float) -> list[dict[str, object]]:
    """For an optimizer: biases, scales and norms do not decay."""
    parameters = list(network.parameters())
    return [
        {"params": [p for p in parameters if p.ndim > 1], "weight_decay": decay},
        {"params": [p for p in parameters if p.ndim <= 1], "weight_decay": 0.0},
    ]
