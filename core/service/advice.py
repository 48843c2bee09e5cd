"""What another model would bring, and cost, on this computer. No model is loaded for it."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import msgspec
import psutil

from core.embedding.registry import BUILTIN_SPEC, RegisteredModel, find_model, registered_models
from core.records import Finds, ModelEntry, Speed, Status, Suggestion

ENGLISH: Final = "flickr30k_text_to_image_r1_percent"
MANY_LANGUAGES: Final = "xm3600_text_to_image_r1_percent"
# Percent of sentences. Less is within what one set of photos says by chance.
WORTH_NAMING: Final = 2.0
# A night.
LONGEST_S: Final = 12 * 3600.0
# New photos come after the first ones, by the hundred.
SLOWEST_S: Final = 1.0
# What a gigabyte more to download has to bring, in percent of sentences.
WORTH_A_GIGABYTE: Final = 2.0
# What a picture costs besides its operations: it is copied, normalised, and many small layers
# wait for memory. Between what float32 and bfloat16 show on two cores: the built-in model is 7 to
# 12 times as fast as a ViT-B/32, which has 22 times its operations.
BESIDES_GFLOPS: Final = 1.0
# Weights are in memory in two precisions while the better one is found out, and once as read.
BYTES_A_PARAMETER: Final = 12
SHARE_OF_MEMORY: Final = 0.5
# What is known of computer, disk and settings holds for so long, unless it is asked for anew.
RENEW_S: Final = 60.0


def finds(model: RegisteredModel, in_use: RegisteredModel | None) -> Finds:
    """What a model finds, compared with the one in use; empty where no figure tells."""
    if in_use is None or model.spec == in_use.spec:
        return ""
    if BUILTIN_SPEC in {model.spec, in_use.spec}:  # far below every other one
        return "more" if in_use.spec == BUILTIN_SPEC else "less"
    for figure in (ENGLISH, MANY_LANGUAGES):
        if figure in model.quality and figure in in_use.quality:
            gain = model.quality[figure] - in_use.quality[figure]
            return "more" if gain >= WORTH_NAMING else "less" if gain <= -WORTH_NAMING else "same"
    return ""


def seconds_for(model: RegisteredModel, photos: int, speed: Speed | None) -> float | None:
    """About how long this computer takes to read so many photos with a model.

    Returns:
        None while nothing was measured, or with a model of unknown size.
    """
    measured = None if speed is None else find_model(speed.model)
    if speed is None or measured is None or speed.photos_per_s <= 0:
        return None
    whole_s = 1 / speed.photos_per_s
    more = (model.image_gflops + BESIDES_GFLOPS) / (measured.image_gflops + BESIDES_GFLOPS)
    encode_s = speed.encode_s * more
    if speed.device == "cpu":  # decoding and the model share the same cores
        return photos * (max(0.0, whole_s - speed.encode_s) + encode_s)
    # Beside a graphics card they go on at the same time: no quicker than what was seen.
    return photos * max(whole_s, encode_s)


@dataclass(frozen=True, slots=True)
class _Advice:
    about: tuple[str, int, Speed | None]
    since_s: float
    better: Suggestion | None


class Advisor:
    """Keeps what was last found out: a status is asked for ten times a second. Thread: any.

    Args:
        many_languages: Whether words of other languages than English are searched for.
        is_present: Whether a model lies on the disk.
        clock: Seconds, of a clock that is never set.
    """

    def __init__(
        self,
        many_languages: Callable[[], bool],
        is_present: Callable[[str], bool],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._many_languages = many_languages
        self._is_present = is_present
        self._clock = clock
        self._known: _Advice | None = None

    def advised(self, status: Status, speed: Speed | None, *, fresh: bool = False) -> Status:
        """The status with what was measured, and with what another model would bring.

        Args:
            status: Of the engine.
            speed: As measured.
            fresh: Find it out anew, although nothing that is known here has changed.

        Raises:
            CoreError: the settings cannot be read.
        """
        busy = status.next_model is not None or status.download is not None
        if busy or status.model.condition != "ready":
            return msgspec.structs.replace(status, speed=speed, suggestion=None)
        about = (status.model.spec, status.photos, speed)
        known, now_s = self._known, self._clock()
        if fresh or known is None or known.about != about or now_s - known.since_s >= RENEW_S:
            known = self._known = _Advice(about, now_s, self._better(*about))
        return msgspec.structs.replace(status, speed=speed, suggestion=known.better)

    def forget(self) -> None:
        """Files of models came or went."""
        self._known = None

    def _better(self, spec: str, photos: int, speed: Speed | None) -> Suggestion | None:
        found = suggestion(spec, photos, speed, many_languages=self._many_languages())
        if found is None or not self._is_present(found.spec):
            return found
        return msgspec.structs.replace(found, download_bytes=0)


def entry(
    model: RegisteredModel, state: str, status: Status, *, known_photos: int = 0
) -> ModelEntry:
    """A row of the list of models.

    Args:
        model: Which one.
        state: Of the row.
        status: The engine's; as `Advisor.advised` gives it.
        known_photos: Photos that were read with it before.
    """
    better = status.suggestion
    left = max(0, status.photos - known_photos)
    seconds = None if state == "in-use" else seconds_for(model, left, status.speed)
    return ModelEntry(
        spec=model.spec,
        name=model.name,
        dimension=model.dimension,
        parameters_m=model.parameters_m,
        licence=model.licence,
        languages=model.languages,
        download_bytes=model.download_bytes,
        quality=model.quality,
        quality_source=model.quality_source,
        state=state,
        recommended=model.recommended,
        notice=model.notice,
        image_gflops=model.image_gflops,
        card=model.card,
        finds=finds(model, find_model(status.model.spec)),
        seconds=None if seconds is None else round(seconds, 1),
        suggested=better is not None and better.spec == model.spec,
    )


def suggestion(
    spec: str,
    photos: int,
    speed: Speed | None,
    *,
    many_languages: bool,
    memory_bytes: int | None = None,
) -> Suggestion | None:
    """The one model that suits this computer and finds more than the one in use.

    Args:
        spec: Of the model in use.
        photos: In the library.
        speed: As measured; without, the model that suits most computers is named.
        many_languages: Words of other languages than English are searched for.
        memory_bytes: Of this computer; None asks it.
    """
    memory = psutil.virtual_memory().total if memory_bytes is None else memory_bytes
    chosen = _best(spec, photos, speed, many_languages=many_languages, memory_bytes=memory)
    if chosen is None:
        return None
    left_s = seconds_for(chosen, photos, speed)
    seconds = None if left_s is None else round(left_s, 1)
    return Suggestion(chosen.spec, chosen.name, chosen.download_bytes, chosen.languages, seconds)


@lru_cache(maxsize=32)
def _best(
    spec: str, photos: int, speed: Speed | None, *, many_languages: bool, memory_bytes: int
) -> RegisteredModel | None:
    in_use = find_model(spec)
    if in_use is None:  # files of one's own: whoever has those knows why
        return None
    knows_languages = in_use.languages != "English"
    figure = MANY_LANGUAGES if many_languages or knows_languages else ENGLISH
    gains_languages = many_languages and not knows_languages
    fitting = [
        model
        for model in registered_models()
        if figure in model.quality
        and not model.notice  # a licence that asks for more is the user's own choice
        and model.parameters_m * 1e6 * BYTES_A_PARAMETER <= SHARE_OF_MEMORY * memory_bytes
        and (finds(model, in_use) == "more" or (gains_languages and model.languages != "English"))
    ]

    def worth(model: RegisteredModel) -> float:
        return model.quality[figure] - WORTH_A_GIGABYTE * model.download_bytes / 1e9

    longest_s = min(SLOWEST_S, LONGEST_S / max(photos, 1))
    times = {model.spec: seconds_for(model, 1, speed) for model in fitting}
    quick = [m for m in fitting if (s := times[m.spec]) is not None and s <= longest_s]
    if quick:
        return max(quick, key=worth)
    # Nothing is known of the time, or everything takes more than a night: the usual, or the
    # quickest of those that know languages. Nobody is led from the usual to a slower one.
    usual = next((model for model in fitting if model.recommended), None)
    if usual is None and gains_languages:
        return min(fitting, key=lambda model: model.image_gflops, default=None)
    return usual
