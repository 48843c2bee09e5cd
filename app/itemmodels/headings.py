"""Under which headings the listed photos stand."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.records import Grouping, Section


@dataclass(frozen=True, slots=True)
class Headings:
    """The sections of a list of photos; none by default.

    Attributes:
        sections: In the order of the list; their photos add up to its length.
    """

    grouping: Grouping = "none"
    sections: Sequence[Section] = ()

    def counts(self) -> list[int]:
        """Number of photos of each section."""
        return [section.photos for section in self.sections]


NO_HEADINGS = Headings()
