"""Controls for how the window looks and moves, and which language it speaks."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from app import languages
from app.translation import tr
from app.views.fact_label import FactLabel
from app.views.naming import named
from core.settings import MOTION


class LookChoice(QWidget):
    """Appearance at once, motion with the next photo that is opened, language at the next start.

    Signals:
        chosen: Name of a setting and the value that it shall have.
        appearance_chosen: `system`, `light` or `dark`.
        language_chosen: A code, or empty for the system's.
    """

    chosen = Signal(str, str)
    appearance_chosen = Signal(str)
    language_chosen = Signal(str)

    def __init__(self, appearance: str, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "lookChoice", tr("Appearance and language"))
        self._appearance = named(QComboBox(), "appearance", tr("Appearance"))
        for value, words in (
            ("system", tr("Like the system")),
            ("light", tr("Light")),
            ("dark", tr("Dark")),
        ):
            self._appearance.addItem(words, value)
        self._appearance.setCurrentIndex(max(0, self._appearance.findData(appearance)))
        self._motion = named(QComboBox(), "motion", tr("Motion"))
        for value, words in (
            ("system", tr("Like the system")),
            ("full", tr("Full")),
            ("reduced", tr("Reduced")),
        ):
            self._motion.addItem(words, value)
        self._motion.setEnabled(False)  # until it shows what is kept
        self._language = named(QComboBox(), "language", tr("Language"))
        of_system = languages.LANGUAGES[languages.of_system()]
        self._language.addItem(tr("Like the system ({language})", language=of_system), "")
        for code, name in languages.LANGUAGES.items():
            self._language.addItem(name, code)
        self._language.setCurrentIndex(max(0, self._language.findData(language)))
        still = FactLabel("groupExplained")
        still.show_text(
            tr("With reduced motion, slideshows do not fade, and moving pictures begin paused.")
        )
        note = FactLabel("groupExplained")
        note.show_text(tr("Another language holds from the next start on."))
        self._appearance.activated.connect(
            lambda _: self.appearance_chosen.emit(self._appearance.currentData())
        )
        self._motion.activated.connect(
            lambda _: self.chosen.emit(MOTION, self._motion.currentData())
        )
        self._language.activated.connect(
            lambda _: self.language_chosen.emit(self._language.currentData())
        )
        rows = QFormLayout()
        rows.setContentsMargins(0, 0, 0, 0)
        for words, field in (
            (tr("Appearance"), self._appearance),
            (tr("Motion"), self._motion),
            (tr("Language"), self._language),
        ):
            label = QLabel(words)
            label.setBuddy(field)
            label.setMinimumHeight(field.sizeHint().height())
            rows.addRow(label, field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(rows)
        column.addWidget(still)
        column.addWidget(note)

    def show_settings(self, kept: Mapping[str, str]) -> None:
        """Show what is kept."""
        self._motion.setCurrentIndex(max(0, self._motion.findData(kept[MOTION])))
        self._motion.setEnabled(True)

    def tab_stops(self) -> list[QWidget]:
        """What Tab comes by, from the top down."""
        return [self._appearance, self._motion, self._language]
