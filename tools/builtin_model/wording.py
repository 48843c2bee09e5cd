"""What can be said of a sample: its captions, and its label in sentences."""

from collections.abc import Iterable, Sequence

from tools.builtin_model.samples import Sample

TEMPLATES = (
    "a photo of {}.",
    "a picture of {}.",
    "a close-up photo of {}.",
)
# How often a sample of a collection is drawn, where not once per epoch: more often what people's
# queries are like, less often what a rule wrote.
WEIGHTS = {"flickr8k": 2.5, "sports100": 2.0, "tiny-imagenet": 0.8, "visual7w": 0.4, "scene15": 0.5}
_GENERATED_WEIGHT = 0.7


def class_name(sample: Sample) -> str:
    """The label, where it names one thing; a list of all things in a picture does not."""
    return "" if "," in sample.label else sample.label.lower()


def prompts(name: str) -> list[str]:
    """A class name in several sentences."""
    article = "" if name.endswith("s") else "an " if name[:1] in "aeiou" else "a "
    return [name, *(template.format(article + name) for template in TEMPLATES)]


def sentences(sample: Sample) -> list[str]:
    """Everything that is said of a sample, at least one."""
    name = class_name(sample)
    said = [*sample.captions, *(prompts(name) if name else ())]
    return said or [f"a photo of {sample.label}"]


def weight(sample: Sample) -> float:
    if sample.source in WEIGHTS:
        return WEIGHTS[sample.source]
    written = len(sample.captions) > sample.generated or class_name(sample)
    return 1.0 if written else _GENERATED_WEIGHT


def numbered(texts: Iterable[Sequence[str]]) -> tuple[list[str], list[list[int]]]:
    """Every different text once, and the numbers that stand for each group of texts."""
    numbers: dict[str, int] = {}
    groups = [[numbers.setdefault(text, len(numbers)) for text in group] for group in texts]
    return list(numbers), groups
