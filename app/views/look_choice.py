"""Controls for how the window looks, and which language it speaks."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from app import languages
from app.translation import tr
from app.views.fact_label import FactLabel
from app.views.naming import named


class LookChoice(QWidget):
    """Appearance at once, language at the next start.

    Signals:
        appearance_chosen: `system`, `light` or `dark`.
        language_chosen: A code, or empty for the system's.
    """

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
        self._language = named(QComboBox(), "language", tr("Language"))
        of_system = languages.LANGUAGES[languages.of_system()]
        self._language.addItem(tr("Like the system ({language})", language=of_system), "")
        for code, name in languages.LANGUAGES.items():
            self._language.addItem(name, code)
        self._language.setCurrentIndex(max(0, self._language.findData(language)))
        self._note = FactLabel("groupExplained")
        self._note.show_text(tr("Another language holds from the next start on."))
        self._appearance.activated.connect(
            lambda _: self.appearance_chosen.emit(self._appearance.currentData())
        )
        self._language.activated.connect(
            lambda _: self.language_chosen.emit(self._language.currentData())
        )
        rows = QFormLayout()
        rows.setContentsMargins(0, 0, 0, 0)
        for words, field in (
            (tr("Appearance"), self._appearance),
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
        column.addWidget(self._note)

    def tab_stops(self) -> list[QWidget]:
        """What Tab comes by, from the top down."""
        return [self._appearance, self._language]
