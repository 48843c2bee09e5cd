"""The quicker form of a convolution computes the same, forwards and backwards."""

import copy

import pytest
import timm
import torch
from torch import Tensor, nn

from tools.builtin_model.small_maps import SmallMapConv2d, use_small_maps


def gradients(network: nn.Module, picture: Tensor) -> list[Tensor]:
    network(picture).square().sum().backward()
    return [weight.grad for weight in network.parameters() if weight.grad is not None]


@pytest.mark.parametrize("side", [1, 2, 3, 5])
def test_it_computes_what_the_convolution_does(side: int) -> None:
    torch.manual_seed(0)
    plain = nn.Sequential(nn.Conv2d(5, 7, 3, padding=1, bias=False))
    quick = copy.deepcopy(plain)
    use_small_maps(quick)
    assert isinstance(quick[0], SmallMapConv2d)
    picture = torch.randn(4, 5, side, side)
    assert torch.allclose(plain(picture), quick(picture), atol=1e-5)
    for one, other in zip(gradients(plain, picture), gradients(quick, picture), strict=True):
        assert torch.allclose(one, other, atol=1e-4)


def test_other_convolutions_stay_as_they_are() -> None:
    network = nn.Sequential(
        nn.Conv2d(8, 8, 3, padding=1),
        nn.Conv2d(8, 8, 3, bias=False),
        nn.Conv2d(8, 8, 3, padding=1, stride=2, bias=False),
        nn.Conv2d(8, 8, 3, padding=1, groups=8, bias=False),
        nn.Conv2d(8, 8, 1, bias=False),
    )
    use_small_maps(network)
    assert {type(layer) for layer in network} == {nn.Conv2d}


def test_the_names_of_the_weights_stay() -> None:
    trunk = timm.create_model("resnet10t", num_classes=0)
    names = list(trunk.state_dict())
    use_small_maps(trunk)
    assert list(trunk.state_dict()) == names
    assert any(isinstance(layer, SmallMapConv2d) for layer in trunk.modules())
