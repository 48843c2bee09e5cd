"""What is searched for, and what is found."""

import msgspec

from core.records.browsing import PhotoFilter
from core.records.photos import FolderId, PhotoId, PhotoView


class TextTerm(msgspec.Struct, frozen=True, tag="text"):
    """Words to look for; a negative weight turns away from them."""

    text: str
    weight: float = 1.0


class PhotoTerm(msgspec.Struct, frozen=True, tag="photo"):
    """A photo of the library to be like."""

    photo_id: PhotoId
    weight: float = 1.0


class FileTerm(msgspec.Struct, frozen=True, tag="file"):
    """A picture file anywhere, to be like. `path` is absolute, as bytes."""

    path: bytes
    weight: float = 1.0


class ImageTerm(msgspec.Struct, frozen=True, tag="image"):
    """Encoded picture bytes (clipboard, browser) to be like."""

    image: bytes
    weight: float = 1.0


Term = TextTerm | PhotoTerm | FileTerm | ImageTerm


class SearchQuery(msgspec.Struct, frozen=True):
    """Terms, combined as weighted normalised vectors.

    Attributes:
        limit: Hits at most.
        folder_id, directory: Only photos of this folder, and of this directory below it.
        filter: Only photos that meet it.
        wait_for_model: While the model is still loading, wait for it; otherwise names alone
            are searched, and the answer's notice says so.
        all_named: Where more photos than `limit` have all the words in their names, give all of
            these, ten times `limit` at most, and nothing else.
    """

    terms: tuple[Term, ...]
    limit: int = 1000
    folder_id: FolderId | None = None
    directory: bytes = b""
    filter: PhotoFilter = PhotoFilter()
    wait_for_model: bool = True
    all_named: bool = False


class Hit(msgspec.Struct, frozen=True):
    """One answer.

    Attributes:
        score: Cosine similarity in [-1, 1]; None for a hit found by its name only.
    """

    photo_id: PhotoId
    score: float | None
    by_name: bool = False


class SearchAnswer(msgspec.Struct, frozen=True):
    """Hits in rank order.

    Attributes:
        searched: Number of photos with an embedding at that moment.
        waiting: Number of live photos without one yet.
        notice: A sentence worth showing (model still loading, names only, ...), else empty.
        more: Further photos would follow if the limit were higher.
        names_cut: Only the newest of many photos with such names were looked at.
        not_english: The words seem not to be English, and the model knows nothing else.
        encode_ms, total_ms: Time in the encoder, and in all, within the engine.
    """

    hits: tuple[Hit, ...]
    model: str
    searched: int
    waiting: int
    notice: str = ""
    encode_ms: float = 0.0
    total_ms: float = 0.0
    not_english: bool = False
    more: bool = False
    names_cut: bool = False


class SavedSearch(msgspec.Struct, frozen=True):
    """What a smart album keeps: words, and a view. Pictures are no part of it.

    Attributes:
        text: Words to look for; empty for a view alone.
        photo_ids: Photos of the library to be like.
    """

    text: str = ""
    photo_ids: tuple[PhotoId, ...] = ()
    view: PhotoView = PhotoView()

    @property
    def terms(self) -> tuple[TextTerm | PhotoTerm, ...]:
        """What it looks for; nothing where it only shows its view."""
        words = (TextTerm(self.text),) if self.text else ()
        return (*words, *map(PhotoTerm, self.photo_ids))
