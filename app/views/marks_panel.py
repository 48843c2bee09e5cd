"""What the user says about the selected photos: stars, favourite, tags and albums."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from app import style
from app.tag_matching import TagIndex
from app.translation import numeral, tr
from app.views.label_chip import Label
from app.views.naming import named
from app.views.star_rating import StarRating
from app.views.tag_editor import Chips, TagEditor
from core.records import Album, Chosen

_HEART_PX = 20


class MarksPanel(QWidget):
    """Shows a `Chosen`.

    Signals:
        rated: Number of stars.
        favoured: The photos are to be favourites, or not.
        album_left: Number of an album that no photo is to be in.
    """

    rated = Signal(int)
    favoured = Signal(bool)
    album_left = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "marksPanel", tr("Stars, tags and albums"))
        self._chosen = Chosen(0)
        self.stars = StarRating()
        self.heart = named(QToolButton(), "favouriteButton")
        self.heart.setIconSize(QSize(_HEART_PX, _HEART_PX))
        self._some = named(QLabel(), "favouriteCount")
        self._some.setProperty("class", "muted")
        self.tags = TagEditor()
        self._albums_title = named(QLabel(tr("Albums")), "sectionTitle")
        self.albums = Chips("album")
        first = QHBoxLayout()
        first.setContentsMargins(0, 0, 0, 0)
        first.setSpacing(8)
        first.addWidget(self.stars)
        first.addWidget(self.heart)
        first.addWidget(self._some)
        first.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(first)
        column.addWidget(self.tags)
        column.addWidget(self._albums_title)
        column.addWidget(self.albums)
        self.stars.chosen.connect(self.rated)
        self.heart.clicked.connect(self._press_heart)
        self.albums.removed.connect(self.album_left)
        self.show_chosen(self._chosen, TagIndex(), ())

    def show_chosen(self, chosen: Chosen, index: TagIndex, albums: "tuple[Album, ...]") -> None:
        """Bring every part up to date."""
        self._chosen = chosen
        self.stars.show_ratings(chosen.ratings)
        self._show_heart()
        self.tags.set_tags(index)
        self.tags.show_labels(tag_labels(chosen, index))
        names = {album.id: album for album in albums}
        labels = [
            Label(key, names[key].name, names[key].name, photos, chosen.photos)
            for key, photos in chosen.albums
            if key in names
        ]
        self.albums.show_labels(labels)
        self._albums_title.setVisible(bool(labels))

    def _show_heart(self) -> None:
        some, of = self._chosen.favourites, self._chosen.photos
        every = bool(of) and some == of
        style.set_icon(self.heart, "heart-filled" if every else "heart")
        words = tr("{some} of {of} are favourites", some=some, of=of)
        if every or not some:
            words = tr("Favourite") if every else tr("Not a favourite")
        self.heart.setAccessibleName(words)
        verb = tr("Press to take it back.") if every else tr("Press to make it one.")
        self.heart.setToolTip(f"{words}. {verb}")
        self._some.setText("" if every or not some else f"{numeral(some)}/{numeral(of)}")

    def _press_heart(self) -> None:
        self.favoured.emit(self._chosen.favourites < self._chosen.photos)


def tag_labels(chosen: Chosen, index: TagIndex) -> list[Label]:
    """Tags of the photos as chips: those that all have first, each group by its path."""
    labels = []
    for tag_id, photos in chosen.tags:
        path = index.path_of(tag_id)
        if path is not None:
            colour = path.tag.colour
            labels.append(Label(tag_id, path.tag.name, path.words, photos, chosen.photos, colour))
    return sorted(labels, key=lambda label: (label.partial, label.path.casefold()))
