"""The two halves of a network: what reads pictures, and all the rest, which reads words.

Either can be taken out and put in again while the other one works.
"""

from collections.abc import Sequence

from core.embedding.network import Network
from core.embedding.protocol import Half

_PICTURES = "visual"


def members(network: Network, half: Half) -> list[str]:
    """Names of what belongs to a half and is there; none in a network that is built otherwise."""
    if not hasattr(network, _PICTURES):
        return []
    if half == "images":
        return [_PICTURES] if network.visual is not None else []
    named = (
        network.named_children(),
        network.named_parameters(recurse=False),
        network.named_buffers(recurse=False),
    )
    return [name for some in named for name, _ in some if name != _PICTURES]


def take_out(network: Network, names: Sequence[str]) -> None:
    """Drop members of a network."""
    for name in names:
        setattr(network, name, None)


def put_in(network: Network, fresh: Network, names: Sequence[str]) -> None:
    """Give a network members of another one that is built alike."""
    for name in names:
        setattr(network, name, getattr(fresh, name))
