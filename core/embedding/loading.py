"""From a model's files to an embedder that is ready to work."""

from core.embedding.devices import choose_device, describe_device, free_cache, use_all_cores
from core.embedding.network import (
    Network,
    build_network,
    build_tokenizer,
    fingerprint,
    read_config,
)
from core.embedding.open_clip_embedder import DTYPES, OpenClipEmbedder
from core.embedding.precision import PrecisionCache, place_fastest
from core.embedding.protocol import Embedder
from core.embedding.source import ModelSource, shown
from core.errors import ModelError


def load_embedder(
    spec: str,
    source: ModelSource,
    *,
    device: str | None = None,
    precision: str | None = None,
    measured: PrecisionCache | None = None,
) -> Embedder:
    """Load a model.

    Args:
        spec: Its name, kept in the embedder.
        source: Its files, from `ModelStore.source`.
        device: `cuda`, `mps`, `xpu` or `cpu`; None takes the first that is there.
        precision: `float32` or `bfloat16`; None measures which is faster without a loss.
        measured: Remembers that measurement from one start to the next.

    Raises:
        ModelError: damaged, hostile, of another architecture, or too large for the memory.

    Thread: the thread that will use the embedder.
    """
    if precision is not None and precision not in DTYPES:
        raise ValueError(f"unknown precision {precision}")
    use_all_cores()
    chosen, notice = choose_device(device)
    config = read_config(source)

    known_as = fingerprint(config, source)

    def rebuild() -> Network:
        again = build_network(config, source)[0]
        if fingerprint(config, source) != known_as:
            raise ModelError(
                f"{shown(source.weights)} changed while it was in use.",
                "Choose the model again: photosift models use NAME.",
            )
        return again

    network, model_input, normalisation = build_network(config, source)
    embedder = OpenClipEmbedder(
        spec=spec,
        fingerprint=known_as,
        dimension=config.dimension,
        model_input=model_input,
        normalisation=normalisation,
        tokenizer=build_tokenizer(config, source),
        rebuild=rebuild,
    )
    key = f"precision {embedder.fingerprint} {describe_device(chosen)}"
    known = precision or (measured.get(key) if measured is not None else None)
    if known in DTYPES:
        embedder.place(network, chosen, known)
    else:
        place_fastest(embedder, network, chosen)
        if measured is not None and embedder.device == chosen:
            measured.set(key, embedder.precision)
    # The weights in the precision that lost: 0.4 GB for a ViT-B/32, until they are given back.
    del network
    free_cache("cpu")
    embedder.notice = embedder.notice or notice
    return embedder
