"""A training run that may be ended at any moment and goes on where it was."""

import time
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any, ClassVar, Generic, Protocol, TypeVar

import numpy as np
import torch

from tools.builtin_model import checkpoints

_LOSSES = 200  # of so many steps the mean is told
_LARGEST_GRADIENT = 1.0


class Recipe(Protocol):
    """How an encoder learns: a frozen dataclass.

    Attributes:
        epochs: After how many it ends.
        batch: Samples in a step.
        weight_decay: Of all weights but biases, scales and norms.
    """

    __dataclass_fields__: ClassVar[dict[str, Any]]

    @property
    def epochs(self) -> float: ...

    @property
    def batch(self) -> int: ...

    @property
    def weight_decay(self) -> float: ...

    def rate_at(self, step: int, epoch: float) -> float:
        """The learning rate of a step, `epoch` epochs after the start."""
        ...


R = TypeVar("R", bound=Recipe)
E = TypeVar("E", bound=torch.nn.Module)


class Training(ABC, Generic[R, E]):
    """An encoder that learns step by step, always in the same order.

    Args:
        samples: How many make an epoch.
        keep: How much of the average of the weights a step leaves.
        second_moment: AdamW's second beta.

    Attributes:
        average: Of the weights, which is what is kept in the end.
        step: How many steps were taken.
        steps_per_epoch: How many go through all samples.
    """

    def __init__(
        self,
        recipe: R,
        encoder: E,
        samples: int,
        *,
        keep: float = 0.999,
        second_moment: float = 0.999,
    ) -> None:
        self.recipe = recipe
        self.encoder = encoder
        self.average = checkpoints.Average(encoder, keep)
        self._optimizer = torch.optim.AdamW(
            _weight_groups(encoder, recipe.weight_decay), betas=(0.9, second_moment), fused=True
        )
        self.step = 0
        self.steps_per_epoch = max(1, samples // recipe.batch)

    @property
    def epoch(self) -> float:
        return self.step / self.steps_per_epoch

    def learn(self) -> float:
        """Take one step; the loss before it."""
        for group in self._optimizer.param_groups:
            group["lr"] = self.recipe.rate_at(self.step, self.epoch)
        self.encoder.train()
        loss = self._loss()
        self._optimizer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(self.encoder.parameters(), _LARGEST_GRADIENT)
        self._optimizer.step()
        self.step += 1
        self.average.add(self.encoder, self.step)
        return float(loss.detach())

    @abstractmethod
    def _loss(self) -> torch.Tensor:
        """Of the batch of this step."""

    @abstractmethod
    def figures(self) -> str:
        """How well it does on what is held out."""

    def state(self) -> checkpoints.State:
        return {
            "step": self.step,
            "recipe": asdict(self.recipe),
            "encoder": self.encoder.state_dict(),
            "average": self.average.weights,
            "optimizer": self._optimizer.state_dict(),
        }

    def restore(self, state: checkpoints.State) -> None:
        self.step = state["step"]
        self.encoder.load_state_dict(state["encoder"])
        self.average.weights = state["average"]
        self._optimizer.load_state_dict(state["optimizer"])


def train(
    training: Training[Any, Any],
    path: Path,
    *,
    save_every_s: float = 180,
    say: Callable[[str], None] = print,
) -> None:
    """Go on from the checkpoint, if there is one, to the end."""
    if path.exists():
        training.restore(checkpoints.load(path))
    end = round(training.recipe.epochs * training.steps_per_epoch)
    losses: list[float] = []
    saved_at, saved_step = time.monotonic(), training.step
    while training.step < end:
        losses = [*losses[-_LOSSES:], training.learn()]
        whole = training.step % training.steps_per_epoch == 0 or training.step == end
        passed_s = time.monotonic() - saved_at
        if whole or passed_s > save_every_s:
            checkpoints.save(training.state(), path)
            speed = (training.step - saved_step) * training.recipe.batch / passed_s
            line = f"epoch {training.epoch:.2f} loss {np.mean(losses):.3f} {speed:.0f}/s"
            say(f"{line} {training.figures()}" if whole else line)
            saved_at, saved_step = time.monotonic(), training.step


def _weight_groups(network: torch.nn.Module, decay: float) -> list[dict[str, object]]:
    """For an optimizer: biases, scales and norms do not decay."""
    parameters = list(network.parameters())
    return [
        {"params": [p for p in parameters if p.ndim > 1], "weight_decay": decay},
        {"params": [p for p in parameters if p.ndim <= 1], "weight_decay": 0.0},
    ]
