"""What another model would bring and cost, and the one that suits a computer."""

import msgspec
import psutil
import pytest

from core.embedding.registry import (
    BUILTIN_SPEC,
    RegisteredModel,
    find_model,
    registered_models,
)
from core.records import ModelStatus, Progress, Speed, Status, Suggestion
from core.service.advice import (
    BYTES_A_PARAMETER,
    LONGEST_S,
    RENEW_S,
    SHARE_OF_MEMORY,
    SLOWEST_S,
    Advisor,
    entry,
    finds,
    seconds_for,
    suggestion,
)

RECOMMENDED = "ViT-B-32-256/datacomp_s34b_b86k"
LARGE = "ViT-L-14/laion2b_s32b_b82k"
GIGABYTE = 1 << 30
LAPTOP = Speed(BUILTIN_SPEC, "cpu", 45.0, 0.003)
GRAPHICS = Speed(BUILTIN_SPEC, "cuda", 200.0, 0.0002)


def of(spec: str) -> RegisteredModel:
    model = find_model(spec)
    assert model is not None
    return model


def suggested(
    photos: int,
    speed: Speed | None = LAPTOP,
    spec: str = BUILTIN_SPEC,
    *,
    memory_gb: int = 16,
    many_languages: bool = False,
) -> str:
    found = suggestion(
        spec, photos, speed, many_languages=many_languages, memory_bytes=memory_gb * GIGABYTE
    )
    return "" if found is None else found.spec


def test_time_grows_with_photos_and_with_the_model() -> None:
    few, many = seconds_for(of(LARGE), 1000, LAPTOP), seconds_for(of(LARGE), 2000, LAPTOP)
    assert few is not None
    assert many == pytest.approx(2 * few)
    small = seconds_for(of(RECOMMENDED), 1000, LAPTOP)
    assert small is not None
    assert small < few
    assert seconds_for(of(LARGE), 0, LAPTOP) == 0


def test_the_model_that_was_measured_takes_what_was_measured() -> None:
    for speed in (LAPTOP, GRAPHICS):
        seconds = seconds_for(of(BUILTIN_SPEC), 900, speed)
        assert seconds == pytest.approx(900 / speed.photos_per_s)


def test_no_model_makes_decoding_quicker() -> None:
    """Files have to be read and decoded whatever sees them then."""
    slow = Speed(LARGE, "cpu", 2.0, 0.45)
    quickest = seconds_for(of(BUILTIN_SPEC), 1000, slow)
    assert quickest is not None
    assert quickest >= 1000 * (1 / 2.0 - 0.45)
    beside = seconds_for(of(RECOMMENDED), 1000, GRAPHICS)
    assert beside == pytest.approx(1000 / 200.0), "the graphics card waits for the files"


def test_what_was_measured_here_agrees_with_the_estimate() -> None:
    """Two cores, 12-megapixel files: docs/performance.md has 27 photos a second with ViT-B/32.

    Decoding alone makes 50 a second there, and the built-in model 600.
    """
    built_in = Speed(BUILTIN_SPEC, "cpu", 1 / (1 / 50.4 + 1 / 600), 1 / 600)
    seconds = seconds_for(of("ViT-B-32-quickgelu/openai"), 1, built_in)
    assert seconds is not None
    assert 1 / seconds == pytest.approx(27.1, rel=0.25)


def test_nothing_is_said_before_it_was_measured() -> None:
    assert seconds_for(of(LARGE), 1000, None) is None
    assert seconds_for(of(LARGE), 1000, Speed("/my/own", "cpu", 3.0, 0.1)) is None


def test_every_download_finds_more_than_the_built_in_model() -> None:
    built_in = of(BUILTIN_SPEC)
    others = [model for model in registered_models() if model.spec != BUILTIN_SPEC]
    assert {finds(model, built_in) for model in others} == {"more"}
    assert finds(built_in, of(LARGE)) == "less"
    assert finds(built_in, built_in) == ""


def test_figures_decide_among_the_others() -> None:
    assert finds(of(LARGE), of(RECOMMENDED)) == "more"
    assert finds(of(RECOMMENDED), of(LARGE)) == "less"
    assert finds(of("ViT-g-14/laion2b_s34b_b88k"), of("ViT-H-14/laion2b_s32b_b79k")) == "same"
    assert finds(of("ViT-gopt-16-SigLIP2-256/webli"), of(LARGE)) == "", "no figure tells"
    assert finds(of(LARGE), None) == ""


def test_the_usual_one_is_suggested_while_nothing_was_measured() -> None:
    assert suggested(40_000, None) == RECOMMENDED


@pytest.mark.parametrize("photos", [1000, 40_000, 300_000, 1_000_000])
def test_it_is_done_in_a_night(photos: int) -> None:
    seconds = seconds_for(of(suggested(photos)), photos, LAPTOP)
    assert seconds is not None
    assert seconds <= LONGEST_S


def test_a_slow_computer_gets_a_smaller_model_and_at_last_the_usual_one() -> None:
    slow = Speed(BUILTIN_SPEC, "cpu", 3.0, 0.02)
    sizes = [of(suggested(photos, slow)).image_gflops for photos in (1000, 40_000, 1_000_000)]
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[0] > sizes[-1]
    assert suggested(1_000_000, slow) == RECOMMENDED, "more than a night, and told so"


@pytest.mark.parametrize("speed", [None, Speed(BUILTIN_SPEC, "cpu", 3.0, 0.2)])
def test_nobody_is_led_to_a_slower_model_that_takes_more_than_a_night(speed: Speed | None) -> None:
    for spec in (RECOMMENDED, LARGE, "ViT-B-16-SigLIP-512/webli"):
        assert suggested(1_000_000, speed, spec) == ""


@pytest.mark.parametrize("photos", [0, 10, 600])
def test_a_small_library_gets_no_model_that_new_photos_have_to_wait_for(photos: int) -> None:
    loaded = Speed(BUILTIN_SPEC, "cpu", 29.6, 0.014)
    seconds = seconds_for(of(suggested(photos, loaded)), 1, loaded)
    assert seconds is not None
    assert seconds <= SLOWEST_S


def test_it_fits_the_memory() -> None:
    for memory_gb in (4, 8, 64):
        model = of(suggested(1000, GRAPHICS, memory_gb=memory_gb))
        needed = model.parameters_m * 1e6 * BYTES_A_PARAMETER
        assert needed <= SHARE_OF_MEMORY * memory_gb * GIGABYTE
    assert suggested(1000, GRAPHICS, memory_gb=1) == ""


@pytest.mark.parametrize("speed", [None, LAPTOP, GRAPHICS])
def test_other_languages_ask_for_a_model_that_knows_them(speed: Speed | None) -> None:
    for spec in (BUILTIN_SPEC, RECOMMENDED):
        assert of(suggested(4000, speed, spec, many_languages=True)).languages == "Multilingual"
    # Whoever has one is not led back to English.
    known = "xlm-roberta-base-ViT-B-32/laion5b_s13b_b90k"
    for wanted in (True, False):
        better = suggested(4000, speed, known, many_languages=wanted)
        assert not better or of(better).languages == "Multilingual"


def test_no_licence_is_suggested_that_excludes_a_use() -> None:
    for photos in (10, 1000, 100_000):
        for memory_gb in (4, 8, 16, 64):
            found = suggested(photos, memory_gb=memory_gb)
            assert not found or not of(found).notice


def test_the_best_one_and_files_of_ones_own_need_no_other() -> None:
    assert suggested(1000, spec="/my/own/model") == ""
    seen = [BUILTIN_SPEC]
    while seen[-1]:
        assert len(seen) < 10, seen
        seen.append(suggested(1000, spec=seen[-1]))


def status_of(condition: str = "ready", **fields: object) -> Status:
    model = ModelStatus(BUILTIN_SPEC, condition)  # type: ignore[arg-type]  # a test's own words
    values = {"next_model": None, **fields}
    return Status(
        version="1", pid=1, library="/l", model=model, progress=Progress(), folders=(),
        photos=5000, embedded=0, failures=0, missing=0, index_kind="exact", index_size=0,
        **values,  # type: ignore[arg-type]  # as above
    )  # fmt: skip


class World:
    """What an advisor asks, and how often; its time passes only when a test says so."""

    def __init__(self) -> None:
        self.asked = 0
        self.now_s = 100.0
        self.many_languages = False
        self.on_disk: set[str] = set()
        self.advisor = Advisor(self._languages, self.on_disk.__contains__, lambda: self.now_s)

    def _languages(self) -> bool:
        self.asked += 1
        return self.many_languages

    def better(self, status: Status, *, fresh: bool = False) -> Suggestion:
        found = self.advisor.advised(status, LAPTOP, fresh=fresh).suggestion
        assert found is not None
        return found


def advised(status: Status, speed: Speed | None) -> Status:
    return World().advisor.advised(status, speed)


def test_what_lies_on_the_disk_need_not_be_downloaded() -> None:
    world = World()
    before = world.better(status_of())
    assert before.download_bytes == of(before.spec).download_bytes > 0
    world.on_disk.add(before.spec)
    world.advisor.forget()
    assert world.better(status_of()) == msgspec.structs.replace(before, download_bytes=0)


def test_computer_and_settings_are_asked_once_while_nothing_changes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    memory = psutil.virtual_memory()
    looks: list[object] = []

    def look() -> object:
        looks.append(memory)
        return memory

    monkeypatch.setattr("psutil.virtual_memory", look)
    world = World()
    for _ in range(20):
        world.better(status_of())
    assert (world.asked, len(looks)) == (1, 1)
    world.better(msgspec.structs.replace(status_of(), photos=6000))
    assert (world.asked, len(looks)) == (2, 2)


def test_it_is_found_out_anew_after_a_minute_and_for_whoever_asks() -> None:
    world = World()
    assert world.better(status_of()).languages == "English"
    world.many_languages = True
    assert world.better(status_of()).languages == "English"
    assert world.better(status_of(), fresh=True).languages == "Multilingual"
    world.many_languages = False
    world.now_s += RENEW_S - 1
    assert world.better(status_of()).languages == "Multilingual"
    world.now_s += 1
    assert world.better(status_of()).languages == "English"


def test_a_status_names_it_with_its_time_unless_something_is_under_way() -> None:
    told = advised(status_of(), LAPTOP)
    assert told.speed == LAPTOP
    assert told.suggestion is not None
    assert told.suggestion.seconds
    assert told.suggestion.download_bytes
    for busy in (
        status_of(next_model=ModelStatus(RECOMMENDED, "loading")),
        status_of("failed"),
        status_of("loading"),
    ):
        assert advised(busy, LAPTOP).suggestion is None


def test_a_row_tells_only_what_is_left() -> None:
    status = advised(status_of(), LAPTOP)
    assert status.suggestion is not None
    best = of(status.suggestion.spec)
    row = entry(best, "ready", status, known_photos=4000)
    assert (row.suggested, row.finds) == (True, "more")
    assert row.seconds == pytest.approx(seconds_for(best, 1000, LAPTOP), abs=0.1)
    assert entry(of(BUILTIN_SPEC), "in-use", status).seconds is None
