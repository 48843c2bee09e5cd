"""From pictures to a model, step by step; each finds in the working folder what it needs."""

import json
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from tools.builtin_model import checkpoints, runs, samples, text, tuning, work
from tools.builtin_model.drawings import drawings
from tools.builtin_model.export import export
from tools.builtin_model.image import ImageEncoder, ImageRecipe, ImageTraining
from tools.builtin_model.joint import JointRecipe, JointTraining
from tools.builtin_model.samples import Pictures
from tools.builtin_model.teacher import Encode, Space, minilm, taught
from tools.builtin_model.text import TextRecipe, TextTraining

_MOST_SENTENCES = 60_000


@dataclass(frozen=True)
class Run:
    """One model in the making.

    Attributes:
        folder: The working folder.
        say: Is told of the progress.
        teacher: Makes the sentence encoder.
    """

    folder: Path
    say: Callable[[str], None] = print
    teacher: Callable[[], Encode] = minilm

    def prepare(self, sources: Sequence[Path], drawn: int, *, free_only: bool) -> None:
        if not (self.folder / "samples.jsonl").exists():
            found = samples.read(sources, free_only=free_only)
            samples.write(chain(found, drawings(drawn)), self.folder, self.say)

    def sources(self) -> None:
        """Tell which collections the pictures come from, as rows of a table."""
        counts = Counter((s.source, s.licence) for s in Pictures(self.folder).samples)
        for (source, licence), count in sorted(counts.items(), key=lambda row: -row[1]):
            free = "yes" if licence in samples.FREE_LICENCES else "no"
            self.say(f"| {source} | {count} | {licence} | {free} |")

    def targets(self) -> None:
        if not (self.folder / "texts.npy").exists():
            work.write_targets(self.folder, self.teacher(), self.say)

    def image(self, recipe: ImageRecipe, checkpoint: str, save_every_s: float) -> None:
        training = self._image_training(recipe)
        runs.train(training, self.folder / checkpoint, save_every_s=save_every_s, say=self.say)

    def text(
        self, recipe: TextRecipe, sentences: Path | None, checkpoint: str, save_every_s: float
    ) -> None:
        said: list[str] = json.loads((self.folder / "texts.json").read_bytes())
        more = text.lines_of(sentences, _MOST_SENTENCES) if sentences else ()
        texts = list(dict.fromkeys([*said, *text.words(), *more]))
        encode, cache = self.teacher(), self.folder / "teacher"
        space = Space.load(self.folder / "space.npz")
        targets = space(taught(texts, encode, cache, self.say))
        start = space(taught(text.vocabulary(), encode, cache, self.say))
        training = TextTraining(texts, targets, recipe, start)
        runs.train(training, self.folder / checkpoint, save_every_s=save_every_s, say=self.say)

    def joint(
        self,
        recipe: JointRecipe,
        image: str,
        text_: str,
        checkpoint: str,
        size_px: int,
        save_every_s: float,
    ) -> None:
        states = [checkpoints.load(self.folder / name) for name in (image, text_)]
        targets = work.read_targets(self.folder)
        encoder = ImageEncoder(states[0]["recipe"]["trunk"], targets.texts.shape[1])
        encoder.load_state_dict(states[0]["average"])
        said: list[str] = json.loads((self.folder / "texts.json").read_bytes())
        training = JointTraining(
            Pictures(self.folder), targets, said, encoder, states[1], recipe, size_px
        )
        runs.train(training, self.folder / checkpoint, save_every_s=save_every_s, say=self.say)

    def mean(self, checkpoint: str, other: str, result: str) -> None:
        states = [checkpoints.load(self.folder / name) for name in (checkpoint, other)]
        checkpoints.save(checkpoints.mean(*states), self.folder / result)

    def tuning(self, checkpoint: str, size_px: int) -> None:
        state = checkpoints.load(self.folder / checkpoint)
        training = self._image_training(ImageRecipe(**state["recipe"]))
        training.restore(state)
        self.say(tuning.figures(training, size_px))

    def export(self, image: str, text_: str, size_px: int, out: Path) -> None:
        states = [checkpoints.load(self.folder / name) for name in (image, text_)]
        size_bytes = export(states[0], states[1], size_px, out)
        self.say(f"{out}: {size_bytes / 1e6:.1f} MB")

    def _image_training(self, recipe: ImageRecipe) -> ImageTraining:
        return ImageTraining(Pictures(self.folder), work.read_targets(self.folder), recipe)
