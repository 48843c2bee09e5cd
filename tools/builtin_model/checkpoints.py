"""What a training run has reached, on the disk: whole at any moment."""

from pathlib import Path
from typing import Any

import torch

State = dict[str, Any]  # what torch.save takes


def save(state: State, path: Path) -> None:
    """Replace the file at once, so that a run may be ended at any moment."""
    beside = path.with_name(path.name + ".new")
    torch.save(state, beside)
    beside.replace(path)


def load(path: Path) -> State:
    state: State = torch.load(path, weights_only=True)
    return state


def mean(one: State, other: State) -> State:
    """A checkpoint with the mean of two encoders' averaged weights, the rest from the second.

    Good for two stages of one run: what they learned adds up, what only one of them learned by
    heart fades ("model soups", arXiv:2203.05482).
    """
    weights = dict(other["average"])
    for name, value in weights.items():
        if value.dtype.is_floating_point:
            weights[name] = (value + one["average"][name]) / 2
    return {**other, "average": weights}


class Average:
    """A running mean of weights: better than any of them, from the first epochs on."""

    def __init__(self, network: torch.nn.Module, keep: float = 0.999) -> None:
        self._keep = keep
        self.weights = {name: value.clone() for name, value in network.state_dict().items()}

    @torch.no_grad()
    def add(self, network: torch.nn.Module, step: int) -> None:
        keep = min(self._keep, (1 + step) / (10 + step))
        for name, value in network.state_dict().items():
            if value.dtype.is_floating_point:
                self.weights[name].lerp_(value, 1 - keep)
            else:
                self.weights[name].copy_(value)
