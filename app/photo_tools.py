"""What the verbs on photos have in common."""

from dataclasses import dataclass

from app.actions import Actions
from app.asking import Asking
from app.chosen_photos import ChosenPhotos
from app.file_work import FileWorks
from app.listing import Listing
from app.operations import Session


@dataclass(frozen=True, slots=True)
class PhotoTools:
    """One per window.

    Attributes:
        photos: What is selected.
        works: Work on files that goes on in the engine.
    """

    session: Session
    actions: Actions
    photos: ChosenPhotos
    listing: Listing
    asking: Asking
    works: FileWorks
