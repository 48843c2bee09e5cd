"""How photos are put on paper, with the first page to look at."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.dialogs.frame import PhotoDialog
from app.printing import PER_PAGE, PageLook, pages_of, paint_page
from app.translation import tr, trn
from app.views.naming import named

_PREVIEW: Final = QSize(210, 290)
_PAGE_RATIO: Final = 210 / 297
_MARGIN: Final = 0.05


class PrintDialog(PhotoDialog):
    """Asks for a `PageLook`.

    Signals:
        agreed: A `PageLook`.
    """

    agreed = Signal(object)

    def __init__(self, photos: int, look: PageLook, parent: QWidget) -> None:
        title = trn("Print {n} photo", "Print {n} photos", photos)
        super().__init__("printDialog", title, tr("Choose the printer…"), parent)
        self._photos = photos
        self.per_page = named(QComboBox(), "printPerPage", tr("Photos on a page"))
        for number in PER_PAGE:
            self.per_page.addItem(trn("{n} on a page", "{n} on a page", number), number)
        self.per_page.setCurrentIndex(max(0, self.per_page.findData(look.per_page)))
        self.captions = named(QCheckBox(tr("Names below the photos")), "printCaptions")
        self.captions.setChecked(look.captions)
        self.fill = named(QCheckBox(tr("Fill the place, and cut what stands over")), "printFill")
        self.fill.setChecked(look.fill)
        self._page = PagePreview()
        left = QWidget()
        beside = QHBoxLayout()
        beside.setSpacing(18)
        self.column.addLayout(beside)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.per_page, self.captions, self.fill):
            column.addWidget(part)
        column.addStretch(1)
        beside.addWidget(left, 1)
        beside.addWidget(self._page)
        self._words = self.add_words("printPages")
        self.per_page.currentIndexChanged.connect(self._show)
        self.captions.toggled.connect(self._show)
        self.fill.toggled.connect(self._show)
        self.accepted.connect(lambda: self.agreed.emit(self.look()))
        self._show()
        self.per_page.setFocus()

    def look(self) -> PageLook:
        """What was chosen."""
        return PageLook(
            int(self.per_page.currentData()), self.captions.isChecked(), self.fill.isChecked()
        )

    def show_pictures(self, pictures: Sequence[tuple[QImage, str]]) -> None:
        """Thumbnails and names of the first photos."""
        self._page.show_page(self.look(), pictures)

    def words(self) -> str:
        return self._words.shown

    def _show(self, *_: object) -> None:
        pages = pages_of(self._photos, self.look())
        self._words.show_text(trn("{n} page", "{n} pages", pages))
        self._page.show_page(self.look())


class PagePreview(QWidget):
    """The first page, small."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "printPreview", tr("The first page"))
        self.setFixedSize(_PREVIEW)
        self._look = PageLook()
        self._pictures: tuple[tuple[QImage, str], ...] = ()

    def show_page(
        self, look: PageLook, pictures: Sequence[tuple[QImage, str]] | None = None
    ) -> None:
        """Show this look, with other pictures where some are given."""
        self._look = look
        if pictures is not None:
            self._pictures = tuple(pictures)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        height = self.height() - 2.0
        paper = QRectF(1, 1, height * _PAGE_RATIO, height)
        paper.moveCenter(QRectF(self.rect()).center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillRect(paper, QColor("white"))
        margin = paper.width() * _MARGIN
        inner = paper.adjusted(margin, margin, -margin, -margin)
        paint_page(painter, inner, self._look, self._pictures[: self._look.per_page])
        painter.setPen(self.palette().mid().color())
        painter.drawRect(paper)
