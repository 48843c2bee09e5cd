"""On a processor, kernels of 3 x 3 waste their time on maps of 2 x 2, as small pictures end in.

There every output sees every input, so one product of matrices says the same.
"""

from torch import Tensor, nn
from torch.nn import functional
from typing_extensions import override

_SIDE = 2
_PLACES = [(row, column) for row in range(_SIDE) for column in range(_SIDE)]
# For each output place the number of the kernel's tap that looks at each input place.
_TAPS = [
    (row - to_row + 1) * 3 + (column - to_column + 1)
    for to_row, to_column in _PLACES
    for row, column in _PLACES
]


class SmallMapConv2d(nn.Conv2d):
    """A convolution of 3 x 3 that is a product of matrices where its map is 2 x 2."""

    @override
    def forward(self, input: Tensor) -> Tensor:
        """A map of shape (n, channels, height, width), as `Conv2d` gives it."""
        if input.shape[2:] != (_SIDE, _SIDE):
            return super().forward(input)
        given, made = self.in_channels * len(_PLACES), self.out_channels * len(_PLACES)
        taps = self.weight.permute(0, 2, 3, 1).reshape(self.out_channels, 9, self.in_channels)
        weight = taps[:, _TAPS].reshape(self.out_channels, len(_PLACES), given).transpose(0, 1)
        flat = functional.linear(
            input.permute(0, 2, 3, 1).reshape(-1, given), weight.reshape(made, given)
        )
        return flat.view(-1, _SIDE, _SIDE, self.out_channels).permute(0, 3, 1, 2)


def use_small_maps(network: nn.Module) -> None:
    """Put the quicker form in for each convolution that it can stand for; the weights stay."""
    for name, child in network.named_children():
        if type(child) is nn.Conv2d and _fits(child):
            quick = SmallMapConv2d(child.in_channels, child.out_channels, 3, padding=1, bias=False)
            quick.weight = child.weight
            setattr(network, name, quick)
        else:
            use_small_maps(child)


def _fits(convolution: nn.Conv2d) -> bool:
    shape = (convolution.kernel_size, convolution.stride, convolution.padding)
    plain = convolution.groups == 1 and convolution.dilation == (1, 1) and convolution.bias is None
    return plain and shape == ((3, 3), (1, 1), (1, 1))
