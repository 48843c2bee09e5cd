"""One ranking out of two: what pictures show, and what they are called.

Which of the two a user meant cannot be known, so the query's form decides.

* Several words that are all whole words of a photo's name or folders ("Lisbon 2019"), or a word
  that only a name can hold ("IMG_1234"): that is no coincidence, and those photos come first,
  ordered by score among themselves.
* A single word ("beach"), or words that only begin words of the name: pictures of beaches and
  the folder of that name are both likely. Reciprocal rank fusion lets the two rankings take
  turns: each photo counts 1 / (60 + rank) for every ranking that holds it. It needs no scale
  common to scores and names; 60 is the constant of its authors, and hardly matters.
* No name matches ("a dog on the beach" beside a folder `on the road`): the ranking by score is
  left as it is.

Named photos are ordered by score too, and after them those without one, newest first. Equal
standing goes to the higher id, so that the same question has the same answer.
"""

from collections.abc import Mapping, Sequence

from core.records import Hit, PhotoId
from core.search.names import NameMatches

_RANK_OFFSET = 60


def fuse(
    semantic: Sequence[int], scores: Mapping[int, float], names: NameMatches, limit: int
) -> tuple[Hit, ...]:
    """Put both rankings together.

    Args:
        semantic: Photo ids, best first.
        scores: Cosine similarity of every photo of `semantic`, and of named photos where known.
        names: Photos found by name.
        limit: Hits at most.
    """
    strong, weak = _by_score(names.strong, scores), _by_score(names.weak, scores)
    first = set(strong)
    rest = [photo_id for photo_id in semantic if photo_id not in first]
    if weak:
        rest = _interleaved(rest, weak)
    named = first.union(weak)
    return tuple(
        Hit(PhotoId(photo_id), scores.get(photo_id), photo_id in named)
        for photo_id in [*strong, *rest][:limit]
    )


def _by_score(ids: Sequence[int], scores: Mapping[int, float]) -> list[int]:
    # No cosine is as low as -2: photos without a score come last.
    return sorted(ids, key=lambda photo_id: (scores.get(photo_id, -2.0), photo_id), reverse=True)


def _interleaved(*rankings: Sequence[int]) -> list[int]:
    standing: dict[int, float] = {}
    for ranking in rankings:
        for rank, photo_id in enumerate(ranking, start=1):
            standing[photo_id] = standing.get(photo_id, 0.0) + 1 / (_RANK_OFFSET + rank)
    return sorted(standing, key=lambda photo_id: (standing[photo_id], photo_id), reverse=True)
