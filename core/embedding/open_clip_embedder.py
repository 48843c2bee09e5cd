"""An Embedder over open_clip."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
import torch
from numpy.typing import NDArray
from typing_extensions import override

from core.embedding.devices import free_cache, is_device_lost, is_out_of_memory
from core.embedding.halves import members, put_in, take_out
from core.embedding.network import Network, Normalisation, Tokenizer
from core.embedding.protocol import Embedder, Embeddings, Half
from core.embedding.shapes import pieces
from core.errors import ModelError, OutOfMemory
from core.records import ModelInput

DTYPES = {"float32": torch.float32, "bfloat16": torch.bfloat16}

_TEXTS_AT_ONCE = 64
_LONGEST_TEXT = 4000  # characters; far more than any model reads
_SAME = 0.9999  # cosine of one picture's, or text's, embeddings before and after a rest
_SOME_WORDS = "a dog on the beach"


@dataclass(frozen=True, slots=True)
class _TakenOut:
    """What rests: of which network, and what it made of a picture, or of words, before."""

    network: Network
    names: list[str]
    before: Embeddings


class OpenClipEmbedder(Embedder):
    """A network with its tokenizer on one device. Thread: owner thread only.

    Args:
        spec: The model's name.
        fingerprint: Of weights and preprocessing.
        dimension: Length of the embeddings.
        model_input: Geometry of the pictures.
        normalisation: What the pixels are brought to.
        tokenizer: Texts to token ids.
        rebuild: Reads the same network again, for when the one on the device is lost or rested;
            raises ModelError.
    """

    def __init__(
        self,
        *,
        spec: str,
        fingerprint: str,
        dimension: int,
        model_input: ModelInput,
        normalisation: Normalisation,
        tokenizer: Tokenizer,
        rebuild: Callable[[], Network],
    ) -> None:
        self.spec = spec
        self.fingerprint = fingerprint
        self.dimension = dimension
        self.model_input = model_input
        self.device = "cpu"
        self.precision = "float32"
        self.notice = ""
        self._tokenizer = tokenizer
        self._rebuild = rebuild
        self._normalisation = normalisation
        self._mean, self._scale = self._channel_constants()
        self._network: Network | None = None
        self._attaching = threading.Lock()
        self._resting: dict[Half, _TakenOut] = {}

    def place(self, network: Network, device: str, precision: str) -> None:
        """Move the network to where it computes from now on.

        Raises:
            OutOfMemory: it does not fit there.
        """
        with self._attaching:
            self._network = None
            self._resting = {}
        try:
            self._network = network.to(
                device=device, dtype=DTYPES[precision], memory_format=torch.channels_last
            )
            mean, scale = self._channel_constants()
            self._mean, self._scale = mean.to(device), scale.to(device)
        except RuntimeError as error:
            if is_out_of_memory(error):
                free_cache(device)
                raise OutOfMemory(
                    f"The model does not fit into the memory of {device}.",
                    "Choose a smaller model, or close other programs.",
                ) from error
            raise
        self.device, self.precision = device, precision

    @override
    def encode_images(self, pixels: NDArray[np.uint8]) -> Embeddings:
        size_px = self.model_input.size_px
        if pixels.dtype != np.uint8 or pixels.shape[1:] != (size_px, size_px, 3):
            raise ValueError(f"pixels of shape {pixels.shape} and type {pixels.dtype}")
        if self.is_resting("images"):
            raise RuntimeError("the image encoder rests")
        if not len(pixels):
            return np.empty((0, self.dimension), dtype=np.float32)
        readable = torch.from_numpy(np.require(pixels, requirements=["C", "W"]))
        return self._surviving(lambda: self._images(self._ready(), readable))

    @override
    def encode_texts(self, texts: Sequence[str]) -> Embeddings:
        if self.is_resting("texts"):
            raise RuntimeError("the text encoder rests")
        clean = [_presentable(text) for text in texts]
        parts = [
            self._texts_halving(clean[start : start + _TEXTS_AT_ONCE])
            for start in range(0, len(clean), _TEXTS_AT_ONCE)
        ]
        return np.concatenate([np.empty((0, self.dimension), dtype=np.float32), *parts])

    @override
    def is_resting(self, half: Half) -> bool:
        # One that was moved away from a lost device is another network, and whole.
        network, out = self._network, self._resting.get(half)
        return network is not None and out is not None and out.network is network

    @override
    def rest(self, half: Half) -> None:
        if self.is_resting(half) or not members(self._ready(), half):
            return
        before = self._surviving(lambda: self._probe(self._ready(), half))
        with self._attaching:
            network = self._ready()
            out = _TakenOut(network, members(network, half), before)
            self._resting[half] = out
            take_out(network, out.names)
        free_cache(self.device)

    @override
    def wake(self, half: Half) -> None:
        out = self._resting.get(half)
        if out is None or not self.is_resting(half):
            return
        other: Half = "texts" if half == "images" else "images"
        try:
            fresh = self._rebuild()
            take_out(fresh, members(fresh, other))
            fresh = fresh.to(
                device=self.device,
                dtype=DTYPES[self.precision],
                memory_format=torch.channels_last,
            )
            after = self._unit_rows(partial(self._probe, fresh, half))
        except (RuntimeError, MemoryError) as error:
            if self._network is not out.network:
                return  # it is closed, or moved away from a lost device, and whole again
            raise ModelError(
                f"{self.spec} could not be loaded again: {str(error).partition(chr(10))[0]}",
                "Close other programs; it is tried again by itself.",
            ) from error
        if float((after * out.before).sum()) < _SAME:
            raise ModelError(
                f"{self.spec} gives other numbers than before.",
                "Its files may be damaged: download it again, or choose another model.",
            )
        with self._attaching:
            if self._network is out.network:
                put_in(out.network, fresh, out.names)
                del self._resting[half]
        del fresh
        free_cache("cpu")

    @override
    def close(self) -> None:
        with self._attaching:
            self._network = None
            self._resting = {}
        free_cache(self.device)

    def _probe(self, network: Network, half: Half) -> torch.Tensor:
        """What a half makes of one picture, or of a few words."""
        if half == "images":
            return self._images(network, torch.from_numpy(_picture(self.model_input.size_px)))
        encoded: torch.Tensor = network.encode_text(self._to_device(self._tokenizer([_SOME_WORDS])))
        return encoded

    def _images(self, network: Network, pixels: torch.Tensor) -> torch.Tensor:
        def encode(some: torch.Tensor) -> torch.Tensor:
            channels_first = some.permute(0, 3, 1, 2)
            normal = (channels_first.to(torch.float32) - self._mean) * self._scale
            encoded: torch.Tensor = network.encode_image(normal.to(DTYPES[self.precision]))
            return encoded

        return _in_pieces(encode, self._to_device(pixels))

    def _texts_halving(self, texts: list[str]) -> Embeddings:
        try:
            tokens = self._tokenizer(texts)
            return self._surviving(
                lambda: _in_pieces(self._ready().encode_text, self._to_device(tokens))
            )
        except OutOfMemory:
            if len(texts) == 1:
                raise
            half = len(texts) // 2
            return np.concatenate(
                [self._texts_halving(texts[:half]), self._texts_halving(texts[half:])]
            )

    def _surviving(self, encode: Callable[[], torch.Tensor]) -> Embeddings:
        """Encode; on the CPU, and once more, when the device is lost."""
        try:
            return self._unit_rows(encode)
        except (RuntimeError, MemoryError) as error:
            if is_out_of_memory(error):
                free_cache(self.device)
                raise OutOfMemory(
                    f"The batch does not fit into the memory of {self.device}.",
                    "Close other programs, or choose a smaller model.",
                ) from error
            if self.device == "cpu" or not is_device_lost(error):
                raise
            self._move_to_cpu(str(error).partition("\n")[0])
        return self._unit_rows(encode)

    def _move_to_cpu(self, reason: str) -> None:
        lost = self.device
        self.place(self._rebuild(), "cpu", "float32")
        self.notice = f"The device {lost} failed ({reason}); the CPU is used until the next start."

    def _to_device(self, tensor: torch.Tensor) -> torch.Tensor:
        return tensor.to(self.device)

    def _channel_constants(self) -> tuple[torch.Tensor, torch.Tensor]:
        mean = torch.tensor(self._normalisation.mean).view(1, 3, 1, 1)
        std = torch.tensor(self._normalisation.std).view(1, 3, 1, 1)
        return 255.0 * mean, 1.0 / (255.0 * std)

    def _unit_rows(self, encode: Callable[[], torch.Tensor]) -> Embeddings:
        with torch.inference_mode():
            encoded = encode().to(torch.float32).cpu()
            rows: Embeddings = torch.nn.functional.normalize(encoded, dim=-1).numpy()
        if rows.ndim != 2 or rows.shape[1] != self.dimension:
            raise ModelError(
                f"The model {self.spec} gives vectors of shape {rows.shape[1:]} "
                f"instead of {self.dimension}.",
                "Choose another model.",
            )
        if not np.all(np.abs(np.linalg.norm(rows, axis=1) - 1.0) < 1e-4):
            raise ModelError(
                f"The model {self.spec} gives no usable numbers.",
                "Its weights may be damaged: download it again, or choose another model.",
            )
        return rows

    def _ready(self) -> Network:
        if self._network is None:
            raise RuntimeError("the embedder is closed")
        return self._network


def _picture(size_px: int) -> NDArray[np.uint8]:
    """One picture with something in it, uint8, shape (1, size_px, size_px, 3)."""
    ramp = np.linspace(0, 255, size_px)
    picture = np.stack(np.broadcast_arrays(ramp, ramp[:, None], ramp[::-1]), axis=-1)
    return picture.astype(np.uint8)[None]


def _in_pieces(
    encode: Callable[[torch.Tensor], torch.Tensor], inputs: torch.Tensor
) -> torch.Tensor:
    """Encode a batch in pieces of few sizes; see `core.embedding.shapes`."""
    encoded: list[torch.Tensor] = []
    start = 0
    for taken, size in pieces(len(inputs)):
        some = inputs[start : start + taken]
        if taken < size:
            some = torch.cat([some, inputs[:1].expand(size - taken, *inputs.shape[1:])])
        encoded.append(encode(some)[:taken])
        start += taken
    return torch.cat(encoded)


def _presentable(text: str) -> str:
    """Any text at all, as something that every tokenizer takes."""
    short = " ".join(text[: 4 * _LONGEST_TEXT].split())[:_LONGEST_TEXT]
    return short.encode("utf-8", "replace").decode("utf-8")
