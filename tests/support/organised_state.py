"""Everything that the user says about photos in the library in memory, at one moment."""

from dataclasses import dataclass, field

from core.records import Album, Tag


@dataclass(frozen=True, slots=True)
class Marks:
    """What the user says about one photo."""

    rating: int = 0
    favourite: bool = False
    hidden: bool = False
    rotation: int = 0


@dataclass(frozen=True, slots=True)
class Organised:
    """Everything that an edit can change, at one moment. The dictionaries are never changed.

    Attributes:
        tags: Without the numbers of their photos.
        tagged: Photos that have a tag itself.
        members: Photos of an album, in its order.
    """

    tags: dict[int, Tag] = field(default_factory=dict)
    tagged: dict[int, frozenset[int]] = field(default_factory=dict)
    albums: dict[int, Album] = field(default_factory=dict)
    members: dict[int, tuple[int, ...]] = field(default_factory=dict)
    marks: dict[int, Marks] = field(default_factory=dict)
