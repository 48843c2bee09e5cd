"""The search box: words and pictures in one line, typed, pasted or dropped."""

from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from app import drops, style
from app.translation import tr
from app.views.naming import named
from app.views.term_chip import TermChip
from core.paths import valid_text
from core.records import FileTerm, ImageTerm, PhotoTerm, Term, TextTerm

DEBOUNCE_MS: Final = 220
MOST_CHIPS: Final = drops.MAX_PICTURES
_HEIGHT_PX: Final = 40


class SearchBox(QFrame):
    """Collects the terms of a search.

    Signals:
        changed: The terms are others now; sent a moment after the last key.
        submitted: Enter was pressed.
        left: The user is done with the box.
        descended: The user goes on to the photos below.
        offered: A `Dropped` that was dropped or pasted.
        chip_added: A `TermChip` that still needs its thumbnail.
    """

    changed = Signal()
    submitted = Signal()
    left = Signal()
    descended = Signal()
    offered = Signal(object)
    chip_added = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchBox")
        self.setAcceptDrops(True)
        self.setFixedHeight(_HEIGHT_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._chips: list[TermChip] = []
        self._sign = named(QLabel(), "searchSign")
        self._text = _SearchText(self)
        self._clear = named(QToolButton(), "clearSearch")
        self._clear.setAccessibleName(tr("Clear the search"))
        self._clear.setToolTip(tr("Clear the search (Esc)"))
        self._clear.clicked.connect(self.clear)
        style.set_icon(self._clear, "close")
        self._clear.hide()
        self._chip_row = QHBoxLayout()
        self._chip_area = self._make_chip_area()
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 2, 4, 2)
        row.setSpacing(6)
        row.addWidget(self._sign)
        row.addWidget(self._chip_area)
        row.addWidget(self._text, 1)
        row.addWidget(self._clear)
        self._debounce = QTimer(self)
        self._debounce.setSingleShot(True)
        self._debounce.setInterval(DEBOUNCE_MS)
        self._debounce.timeout.connect(self.changed)
        self._text.textChanged.connect(self._text_changed)
        self._text.returnPressed.connect(self._submit)
        self._text.escaped.connect(self._escape)
        self._text.descended.connect(self.descended)
        self._text.focus_changed.connect(self._show_focus)
        self._text.mime_pasted.connect(self._take_mime)
        self.setFocusProxy(self._text)

    # ---- the terms
    def terms(self) -> tuple[Term, ...]:
        """Words first, then pictures in the order they came."""
        words = self.text()
        pictures = tuple(chip.term for chip in self._chips)
        return (TextTerm(words), *pictures) if words else pictures

    def text(self) -> str:
        """The words, without blanks around them."""
        return valid_text(self._text.text()).strip()

    def set_text(self, text: str) -> None:
        """Put words in, as if they were typed, and search at once."""
        self._text.setText(text)
        self._now()

    def add_terms(self, terms: tuple[Term, ...]) -> bool:
        """Add pictures as chips; False when there were too many."""
        room = MOST_CHIPS - len(self._chips)
        known = [chip.term for chip in self._chips]
        new = [term for term in terms if term not in known and not isinstance(term, TextTerm)]
        for term in new[:room]:
            self._add_chip(term)
        if new:
            self._show_chips()
            self._now()
        return len(new) <= room

    def set_terms(self, terms: tuple[Term, ...]) -> None:
        """Search by these and nothing else."""
        for chip in list(self._chips):
            self._drop_chip(chip)
        words = " ".join(term.text for term in terms if isinstance(term, TextTerm))
        self._text.setText(words)
        for term in terms:
            if not isinstance(term, TextTerm):
                self._add_chip(term)
        self._show_chips()
        self._now()

    def remove_terms(self, terms: tuple[Term, ...]) -> None:
        """Take away the chips of terms that turned out not to be pictures."""
        gone = [chip for chip in self._chips if chip.term in terms]
        for chip in gone:
            self._drop_chip(chip)
        if gone:
            self._show_chips()
            self._now()

    def clear(self) -> None:
        """Empty the box."""
        if self._chips or self._text.text():
            self.set_terms(())

    def is_empty(self) -> bool:
        return not self._chips and not self.text()

    def focus_text(self) -> None:
        self._text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._text.selectAll()

    def set_busy(self, busy: bool) -> None:
        """Show that an answer is on its way."""
        self._sign.setToolTip(tr("Searching…") if busy else "")
        self._draw_sign(busy=busy)

    def stop(self) -> None:
        """Say nothing more; the window closes."""
        self._debounce.stop()

    # ---- dropping and pasting
    def paste(self) -> None:
        """Take what is on the clipboard: pictures as chips, words as words."""
        self._text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self._take_mime(QGuiApplication.clipboard().mimeData()):
            self._text.paste()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if drops.may_hold_pictures(event.mimeData()) or event.mimeData().hasText():
            self._mark("droppable", on=True)
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._mark("droppable", on=False)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._mark("droppable", on=False)
        # Never a move: the program that it comes from would delete its file.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._take(drops.parse(event.mimeData()))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.EnabledChange}:
            self._draw_sign(busy=False)
        super().changeEvent(event)

    def _take_mime(self, mime: QMimeData | None) -> bool:
        # There is none while nothing was ever copied.
        if mime is None or not drops.is_for_pasting(mime):
            return False
        self._take(drops.parse(mime))
        return True

    def _take(self, dropped: drops.Dropped) -> None:
        if dropped.text and not dropped.has_pictures:
            self._text.insert(dropped.text)
        if dropped.has_pictures or dropped.problems:
            self.offered.emit(dropped)

    # ---- chips
    def _make_chip_area(self) -> QScrollArea:
        area = named(QScrollArea(), "chipArea")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFixedHeight(_HEIGHT_PX - 6)
        holder = named(QWidget(), "chipRow")
        holder.setLayout(self._chip_row)
        self._chip_row.setContentsMargins(0, 0, 0, 0)
        self._chip_row.setSpacing(5)
        area.setWidget(holder)
        area.hide()
        return area

    def _add_chip(self, term: PhotoTerm | FileTerm | ImageTerm) -> None:
        chip = TermChip(term, self)
        chip.removed.connect(self._remove_chip)
        chip.turned.connect(self._now)
        self._chips.append(chip)
        self._chip_row.addWidget(chip)
        self.chip_added.emit(chip)

    def _remove_chip(self, chip: TermChip) -> None:
        self._drop_chip(chip)
        self._show_chips()
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)
        self._now()

    def _drop_chip(self, chip: TermChip) -> None:
        self._chips.remove(chip)
        self._chip_row.removeWidget(chip)
        chip.hide()
        chip.deleteLater()

    def _show_chips(self) -> None:
        self._chip_area.setVisible(bool(self._chips))
        self._fit_chips()
        self._show_clear()
        self._text.setPlaceholderText(
            tr("Add words") if self._chips else tr("Search your photos in plain words")
        )

    def _fit_chips(self) -> None:
        wanted = sum(chip.sizeHint().width() + self._chip_row.spacing() for chip in self._chips)
        self._chip_area.setFixedWidth(max(0, min(wanted, self.width() * 6 // 10)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_chips()

    # ---- the text
    def _text_changed(self) -> None:
        self._show_clear()
        self._debounce.start()

    def _submit(self) -> None:
        self._now()
        self.submitted.emit()

    def _now(self) -> None:
        self._debounce.stop()
        self.changed.emit()

    def _escape(self) -> None:
        if self.is_empty():
            self.left.emit()
        else:
            self.clear()

    def _show_clear(self) -> None:
        self._clear.setVisible(bool(self._chips or self._text.text()))

    def _show_focus(self, focused: bool) -> None:
        self._mark("focused", on=focused)

    def _mark(self, name: str, *, on: bool) -> None:
        self.setProperty(name, on)
        self.style().polish(self)

    def _draw_sign(self, *, busy: bool) -> None:
        colors = style.current_colors()
        style.set_picture(self._sign, "search", 20, colors.accent if busy else colors.muted)


class _SearchText(QLineEdit):
    """The words of the search box.

    Signals:
        escaped, descended: Esc and the down arrow were pressed.
        focus_changed: Whether it has the focus now.
        mime_pasted: Pictures that were pasted.
    """

    escaped = Signal()
    descended = Signal()
    focus_changed = Signal(bool)
    mime_pasted = Signal(QMimeData)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("searchText")
        self.setAccessibleName(tr("Search your photos in plain words"))
        self.setPlaceholderText(tr("Search your photos in plain words"))
        self.setToolTip(tr("Type words, or drop pictures here (Ctrl+F)"))
        self.setFrame(False)
        # Drops belong to the whole box.
        self.setAcceptDrops(False)
        self.setMaxLength(1000)

    @override
    def sizeHint(self) -> QSize:
        return QSize(160, super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(90, super().minimumSizeHint().height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.descended.emit()
        elif event.matches(QKeySequence.StandardKey.Paste) and self._holds_pictures():
            self.mime_pasted.emit(QGuiApplication.clipboard().mimeData())
        else:
            super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z and Ctrl+C to the window where there is no text to undo or to copy."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            idle = {
                QKeySequence.StandardKey.Undo: not self.isUndoAvailable(),
                QKeySequence.StandardKey.Copy: not self.hasSelectedText(),
            }
            if any(unused and event.matches(keys) for keys, unused in idle.items()):
                event.ignore()
                return False
        return super().event(event)

    def _holds_pictures(self) -> bool:
        mime: QMimeData | None = QGuiApplication.clipboard().mimeData()
        return mime is not None and drops.is_for_pasting(mime)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit(False)
