"""Whatever happens in whatever order: in the end each photo is embedded, or said not to be."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from core.catalog import embeddings, exclusions, failures, jobs
from core.errors import ServiceUnavailable
from tests.core.ingest.pipeline_story import File, Story, model_error

SEEDS = 20
EVENTS = 150


def new_file(story: Story) -> None:
    code = next(story.codes)
    story.write(f"{code:04}.png", File(f"{code} camera"))


def new_pixels(story: Story) -> None:
    if name := story.some():
        # It may be decoded before a scan tells that it is another one; that result is dropped.
        story.write(name, File(f"{next(story.codes)} camera", touched=1))


def new_caption(story: Story) -> None:
    if name := story.some():
        shows = story.on_disk[name]
        words = f"{shows.words.split()[0]} caption{story.dice.random()}"
        story.write(name, File(words, shows.touched + 1))


def damage(story: Story) -> None:
    if name := story.some():
        story.write(name, File(f"bad {next(story.codes)}"))


def vanish(story: Story) -> None:
    if name := story.some():
        (story.folder / name).unlink()
        story.lost[name] = story.on_disk.pop(name)


def come_back(story: Story) -> None:
    if story.lost:
        name = story.dice.choice(sorted(story.lost))
        file = story.lost.pop(name)
        file.touched += 1
        story.write(name, file)


def rename(story: Story) -> None:
    if name := story.some():
        new = f"r{name[-20:]}"
        if new not in story.on_disk and new not in story.lost:
            (story.folder / name).rename(story.folder / new)
            story.on_disk[new] = story.on_disk.pop(name)
            story.on_disk[new].touched += 1


def touch_all(story: Story) -> None:
    for file in (*story.on_disk.values(), *story.lost.values()):
        file.touched += 1


def disk_away(story: Story) -> None:
    story.folder.rename(story.away)
    story.scan()
    touch_all(story)


def disk_back(story: Story) -> None:
    story.away.rename(story.folder)
    story.scan()


def leave_out(story: Story) -> None:
    """Or leave out no more."""
    known = exclusions.list_exclusions(story.catalog)
    if known:
        exclusions.remove(story.catalog, known[0].id)
    elif name := story.some():
        exclusions.add(story.catalog, name, None)
    story.recount(story.catalog)
    story.models.reconcile()
    story.scans.append(True)
    touch_all(story)


def switch(story: Story) -> None:
    first, second = story.spec_ids
    choices = [[first], [second], [first, second], [second, first], []]
    story.models.use(story.dice.choice(choices))
    touch_all(story)


def be_troubled(story: Story) -> None:
    story.trouble_maker.share = story.dice.choice([0.0, 0.0, 0.05, 0.3])
    touch_all(story)


def rest(story: Story) -> None:
    story.dice.choice([story.pipeline.pause, story.pipeline.resume, story.pipeline.resume])()
    story.pipeline.hold_backlog(held=story.dice.random() < 0.4)


def look(story: Story) -> None:
    live = [photo_id for photo_id, _ in story.live()]
    story.pipeline.show(story.dice.sample(live, min(len(live), 5)))


def fail_a_batch(story: Story) -> None:
    story.models.next_error = story.dice.choice([model_error(), ServiceUnavailable("Not now.")])


def little_memory(story: Story) -> None:
    story.models.fits = story.dice.choice([2, 4, 64])


def retry(story: Story) -> None:
    cleared = failures.clear(story.catalog)
    story.queue(story.catalog, cleared)


def answer(story: Story) -> None:
    for _ in range(story.dice.randrange(6)):
        if story.decoder.asked:
            story.decoder.answer(story.dice.randrange(len(story.decoder.asked)))
        story.turn()
        story.clock.now_s += story.dice.choice([0.0, 0.01, 0.1, 1.0])
        if story.models.asked and story.dice.random() < 0.5:
            story.models.answer()
        if story.models.owner and story.dice.random() < 0.7:
            story.models.turn()


EVENT_WEIGHTS: dict[Callable[[Story], None], int] = {
    new_file: 12,
    new_pixels: 5,
    new_caption: 5,
    damage: 2,
    vanish: 3,
    come_back: 3,
    rename: 2,
    leave_out: 1,
    switch: 2,
    be_troubled: 2,
    rest: 4,
    look: 3,
    fail_a_batch: 1,
    little_memory: 1,
    retry: 1,
    lambda story: story.scan(arrived=True): 8,
    lambda story: story.scan(): 4,
    lambda story: story.restart(killed=False): 1,
    lambda story: story.restart(killed=True): 1,
    answer: 40,
}


def happen(story: Story) -> None:
    """One thing; files stay as they are while their disk is away."""
    if story.is_away:
        story.dice.choice([answer, answer, look, retry, switch, disk_back])(story)
    elif story.dice.random() < 0.02:
        disk_away(story)
    else:
        events, weights = zip(*EVENT_WEIGHTS.items(), strict=True)
        story.dice.choices(events, weights)[0](story)


@pytest.mark.expects_warnings
@pytest.mark.parametrize("seed", range(SEEDS))
def test_each_photo_is_embedded_once_in_the_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    story = Story(tmp_path, seed, monkeypatch)
    try:
        story.models.use(story.spec_ids[:1])
        for _ in range(EVENTS):
            happen(story)
        if story.is_away:
            disk_back(story)
        if not story.models.ids:
            story.models.use(story.spec_ids)
        story.settle()
        check_all(story)
        retry(story)
        story.models.reconcile()
        story.settle()
        check_all(story)
        assert story.failed() == damaged(story), "what failed by chance does not fail again"
    finally:
        story.close()


def damaged(story: Story) -> set[str]:
    left_out = {exclusion.pattern for exclusion in exclusions.list_exclusions(story.catalog)}
    return {n for n, f in story.on_disk.items() if f.words.startswith("bad") and n not in left_out}


def check_all(story: Story) -> None:
    left_out = {exclusion.pattern for exclusion in exclusions.list_exclusions(story.catalog)}
    live = dict(story.live())
    assert sorted(live.values()) == sorted(set(story.on_disk) - left_out)
    failed = story.failed()
    assert damaged(story) <= failed
    for model_id in story.models.ids:
        assert jobs.count(story.catalog, model_id) == 0
        in_catalog, _ = embeddings.index_state(story.catalog, model_id)
        assert story.models.index[model_id] == set(in_catalog)
        for photo_id, name in live.items():
            found = story.embedding(model_id, photo_id)
            assert name in failed or found == story.expected(name)
    assert jobs.count_arrivals(story.catalog, story.specs) == 0
    assert (story.board.is_waiting, story.board._left) == (False, 0)
    check_work(story)


def check_work(story: Story) -> None:
    """Nothing was embedded again without a reason."""
    allowed = Counter[int]()
    for file in (*story.on_disk.values(), *story.lost.values()):
        code = file.words.split()[0]
        if code != "bad":
            allowed[int(code)] = 1 + file.touched + story.restarts
    for (_, code), times in story.models.encoded.items():
        assert code not in allowed or times <= allowed[code]
