"""Everything that is known about one photo."""

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app import style
from app.core_words import told
from app.translation import mark, numeral, tr, trn
from app.views.fact_label import FactLabel
from app.views.marks_panel import MarksPanel
from app.views.naming import named
from app.wording import file_size, moment
from core.paths import display_name, one_line
from core.records import Failure, PhotoDetails, PhotoFacts

PREVIEW_PX: Final = 640
_WIDTH_PX: Final = 290
_EXIF: Final = (
    mark("Exposure"),
    mark("Aperture"),
    mark("Focal length"),
    mark("Focal length (35 mm)"),
    mark("Exposure bias"),
    mark("Flash"),
    mark("Description"),
    mark("Artist"),
    mark("Copyright"),
    mark("Software"),
    mark("Altitude"),
)
"""What a file may say of its photo, by the names that the reader of files gives to it."""
_FLASH: Final = "Flash"


class Inspector(QFrame):
    """Shows a photo's preview, file, exposure, score, and what went wrong; marks of several.

    Attributes:
        marks: Stars, tags and albums of what is selected.

    Signals:
        retry_wanted: The `PhotoId` of a failure that is to be tried again.
    """

    retry_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self.setAccessibleName(tr("Inspector"))
        self.setMinimumWidth(220)
        self._failure: Failure | None = None
        self._hint = QLabel(tr("Select a photo to see what is known about it."))
        self._hint.setObjectName("emptyText")
        self._hint.setWordWrap(True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._preview = Preview()
        self._name = FactLabel("inspectorName")
        self.marks = MarksPanel()
        self._facts = QFormLayout()
        self._facts.setContentsMargins(0, 0, 0, 0)
        self._facts.setHorizontalSpacing(12)
        self._facts.setVerticalSpacing(5)
        self._facts.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._facts.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._trouble = self._make_trouble()
        self._page = named(QWidget(), "inspectorPage")
        column = QVBoxLayout(self._page)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(10)
        column.addWidget(self._preview)
        column.addWidget(self._name)
        column.addWidget(self._trouble)
        column.addWidget(self.marks)
        column.addLayout(self._facts)
        column.addStretch(1)
        area = named(QScrollArea(), "inspectorArea", tr("About the photo"))
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._page)
        self._area = area
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 0, 0)
        outer.addWidget(area)
        outer.addWidget(self._hint, 1)
        self.show_nothing()

    @override
    def sizeHint(self) -> QSize:
        return QSize(_WIDTH_PX, 400)

    def show_nothing(self) -> None:
        """No photo is selected."""
        self._area.hide()
        self._hint.show()

    def show_several(self, chosen: int) -> None:
        """Several photos are selected: what they have in common is shown alone."""
        self._hint.hide()
        self._area.show()
        self._preview.hide()
        self._clear_facts()
        self._show_failure(None)
        self._name.show_text(trn("{n} photo selected", "{n} photos selected", chosen))

    def show_details(self, details: PhotoDetails, score: float | None) -> None:
        """Show a photo; its preview follows by `show_preview`."""
        photo, facts = details.photo, details.facts
        self._hint.hide()
        self._area.show()
        self._preview.show()
        self._name.show_text(one_line(photo.name))
        self._clear_facts()
        if score is not None:
            self._add(
                tr("Score"), numeral(score, 3), tr("How near the photo is to what was searched for")
            )
        width, height = photo.width_px, photo.height_px
        if width and height:
            size = f"{numeral(width)} \N{MULTIPLICATION SIGN} {numeral(height)} px"
            self._add(tr("Size"), size)
        self._add(tr("Format"), photo.format)
        self._add(tr("File"), file_size(photo.size_bytes))
        if photo.taken_utc is not None:
            self._add(tr("Taken"), moment(photo.taken_utc))
        self._add(tr("Changed"), moment(photo.mtime_ns / 1e9))
        self._add_facts(facts)
        self._add(tr("Folder"), photo.directory)
        self._add(tr("Path"), display_name(photo.path))
        if photo.offline:
            self._add(tr("State"), tr("Its disk is not connected"))
        elif not photo.embedded and details.failure is None:
            self._add(tr("State"), tr("Waiting to be indexed"))
        self._show_failure(details.failure)

    def show_preview(self, image: QImage | None) -> None:
        """Show the picture, or a placeholder."""
        self._preview.show_image(image)

    def _clear_facts(self) -> None:
        while self._facts.rowCount():
            self._facts.removeRow(0)

    def _add_facts(self, facts: PhotoFacts | None) -> None:
        if facts is None:
            return
        self._add(tr("Camera"), facts.camera)
        self._add(tr("Lens"), facts.lens)
        for name, value in facts.exif:
            self._add(tr(name), told(value) if name == _FLASH else value)
        if facts.latitude is not None and facts.longitude is not None:
            self._add(tr("Place"), f"{facts.latitude:.5f}, {facts.longitude:.5f}")

    def _add(self, name: str, value: str, tip: str = "") -> None:
        if not value:
            return
        label = _label("factLabel")
        label.setText(one_line(name))
        label.setToolTip(tip)
        field = FactLabel("factValue")
        field.show_text(one_line(value))
        field.setAccessibleName(f"{name}: {one_line(value)}")
        self._facts.addRow(label, field)

    def _make_trouble(self) -> QFrame:
        frame = named(QFrame(), "inspectorFailure")
        column = QVBoxLayout(frame)
        column.setContentsMargins(10, 8, 10, 8)
        self._trouble_text = _label("inspectorFailureText", wrap=True)
        self._trouble_hint = _label("messageHint", wrap=True)
        retry = named(QPushButton(tr("Try again")), "inspectorRetry")
        retry.setProperty("link", True)
        retry.setAccessibleName(tr("Try this photo again"))
        retry.clicked.connect(self._retry)
        column.addWidget(self._trouble_text)
        column.addWidget(self._trouble_hint)
        column.addWidget(retry, 0, Qt.AlignmentFlag.AlignLeft)
        return frame

    def _show_failure(self, failure: Failure | None) -> None:
        self._failure = failure
        self._trouble.setVisible(failure is not None)
        if failure is not None:
            self._trouble_text.setText(one_line(told(failure.message)))
            self._trouble_hint.setText(one_line(told(failure.hint)))
            self._trouble_hint.setVisible(bool(failure.hint))

    def _retry(self) -> None:
        if self._failure is not None:
            self.retry_wanted.emit(self._failure.photo_id)


class Preview(QWidget):
    """A picture that fits its width and keeps its shape."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inspectorPreview")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(190)
        self._image: QImage | None = None
        self._scaled: QPixmap | None = None

    def show_image(self, image: QImage | None) -> None:
        self._image = image if image is not None and not image.isNull() else None
        self._scaled = None
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._image is None:
            side = 40
            picture = style.icon("photo", style.current_colors().disabled)
            picture.paint(
                painter, (self.width() - side) // 2, (self.height() - side) // 2, side, side
            )
            return
        ratio = self.devicePixelRatioF()
        room = self.size() * ratio
        if self._scaled is None or self._scaled.width() > room.width():
            image = self._image.scaled(
                room.boundedTo(self._image.size()) if self._small(room) else room,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            self._scaled = QPixmap.fromImage(image)
            self._scaled.setDevicePixelRatio(ratio)
        shown = self._scaled.deviceIndependentSize()
        painter.drawPixmap(
            round((self.width() - shown.width()) / 2),
            round((self.height() - shown.height()) / 2),
            self._scaled,
        )

    def _small(self, room: QSize) -> bool:
        """Whether the picture is smaller than its room: it is not blown up."""
        assert self._image is not None  # noqa: S101 - only called with a picture
        return self._image.width() < room.width() and self._image.height() < room.height()


def _label(name: str, *, wrap: bool = False) -> QLabel:
    label = named(QLabel(), name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    return label
