"""Where copies of photos are written, and how."""

from pathlib import Path
from typing import Final

import msgspec
from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from app.core_words import told
from app.dialogs.frame import PhotoDialog
from app.translation import numeral, tr, trn
from app.views.naming import named
from app.views.number_field import NumberField
from core.errors import CoreError
from core.paths import one_line, valid_text
from core.records import ExportOptions, Renaming

_SETTLE_MS: Final = 180
_SIZES_PX: Final = (0, 1024, 2048, 3840)
_OWN_SIZE: Final = -1
_ENDINGS: Final = {"jpeg": "jpg", "png": "png", "webp": "webp"}
_WITH_QUALITY: Final = {"jpeg", "webp"}


class ExportDialog(PhotoDialog):
    """Asks for a directory and `ExportOptions`; the caller answers `example_wanted`.

    Signals:
        example_wanted: A pattern for names; never empty.
        agreed: The directory, and `ExportOptions`.
    """

    example_wanted = Signal(str)
    agreed = Signal(object, object)

    def __init__(
        self, photos: int, target: Path, options: ExportOptions, first_name: str, parent: QWidget
    ) -> None:
        """Show what was chosen the last time.

        Args:
            photos: Their number.
            target: A directory; need not be there.
            options: How.
            first_name: Name of the first photo, for the example.
            parent: The window.
        """
        title = trn("Export {n} photo", "Export {n} photos", photos)
        super().__init__("exportDialog", title, tr("Export"), parent)
        self._first_name = first_name
        self.target = named(QLineEdit(str(target)), "exportTarget", tr("Folder for the copies"))
        self.format = self._make_format(options)
        self.longest = named(QComboBox(), "exportSize", tr("Size"))
        self.own_px = named(NumberField(), "exportOwnSize", tr("Longer side in pixels"))
        self._fill_size(options.longest_px)
        self.quality = named(NumberField(), "exportQuality", tr("Quality from 1 to 100"))
        self.quality.setRange(1, 100)
        self.quality.setValue(options.quality)
        self.metadata = self._make_metadata(options)
        self.pattern = named(QLineEdit(options.name_pattern), "exportPattern", tr("Names"))
        self.pattern.setPlaceholderText(
            tr("as they are, or {example}", example="{date:%Y-%m-%d}_{number:3}")
        )
        self.pattern.setMaxLength(200)
        self._example = ""
        self.add_form(
            (
                (tr("Into"), self._with_choose()),
                (tr("Format"), self.format),
                (tr("Size"), _beside(self.longest, self.own_px)),
                (tr("Quality"), self.quality),
                (tr("Keep"), self.metadata),
                (tr("Names"), self.pattern),
            )
        )
        self._words = self.add_words("exportExample")
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._ask)
        self.format.currentIndexChanged.connect(self._show)
        self.longest.currentIndexChanged.connect(self._show)
        self.target.textChanged.connect(self._show)
        self.pattern.textChanged.connect(self._pattern_changed)
        self.accepted.connect(self._tell)
        self._show()
        self.agree.setFocus()

    def start(self) -> None:
        """Ask for the first example."""
        self._ask()

    def show_example(self, names: list[Renaming]) -> None:
        """What the first photo would be called."""
        if not self._settle.isActive():
            self._example = names[0].after if names else ""
            self._show()

    def show_trouble(self, error: CoreError) -> None:
        """The pattern cannot be read."""
        if not self._settle.isActive():
            self._words.show_text(one_line(f"{told(error.message)} {told(error.hint)}"))
            self.agree.setEnabled(False)

    def options(self) -> ExportOptions:
        """What was chosen."""
        original = self.format.currentData() == "original"
        longest = int(self.longest.currentData())
        return ExportOptions(
            format=self.format.currentData(),
            longest_px=0 if original else self.own_px.value() if longest == _OWN_SIZE else longest,
            quality=self.quality.value(),
            keep_metadata=self.metadata.currentData(),
            name_pattern=valid_text(self.pattern.text()).strip(),
        )

    def example(self) -> str:
        return self._words.shown

    def _show(self, *_: object) -> None:
        kind = str(self.format.currentData())
        original = kind == "original"
        self.quality.setEnabled(kind in _WITH_QUALITY)
        self.longest.setEnabled(not original)
        self.own_px.setVisible(self.longest.currentData() == _OWN_SIZE)
        self.own_px.setEnabled(not original)
        there = bool(self.target.text().strip()) and Path(self.target.text()).is_absolute()
        self.agree.setEnabled(there and not self._settle.isActive())
        name = self._example or self._first_name
        if not original:
            stem = name.rpartition(".")[0] or name
            name = f"{stem}.{_ENDINGS[kind]}"
        self._words.show_text(tr("The first one: {name}", name=one_line(name)) if name else "")

    def _pattern_changed(self) -> None:
        self.agree.setEnabled(False)
        self._settle.start()

    def _ask(self) -> None:
        pattern = valid_text(self.pattern.text()).strip()
        if pattern:
            self.example_wanted.emit(pattern)
        else:
            self._example = ""
            self._show()

    def _tell(self) -> None:
        self.agreed.emit(Path(self.target.text().strip()), self.options())

    def _choose(self) -> None:
        dialog = QFileDialog(self, tr("Choose a folder for the copies"))
        dialog.setObjectName("exportFolderDialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setDirectory(self.target.text())
        dialog.fileSelected.connect(lambda path: self.target.setText(path) if path else None)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _with_choose(self) -> QWidget:
        choose = named(QPushButton(tr("Choose…")), "exportChoose")
        choose.setAccessibleName(tr("Choose the folder for the copies"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose)
        return _beside(self.target, choose)

    def _make_format(self, options: ExportOptions) -> QComboBox:
        box = named(QComboBox(), "exportFormat", tr("Format"))
        box.addItem(tr("As they are, byte by byte"), "original")
        for name in ("jpeg", "png", "webp"):
            box.addItem({"jpeg": "JPEG", "png": "PNG", "webp": "WebP"}[name], name)
        box.setCurrentIndex(max(0, box.findData(options.format)))
        return box

    def _fill_size(self, longest_px: int) -> None:
        for size_px in _SIZES_PX:
            words = (
                tr("{size} pixels at most", size=numeral(size_px)) if size_px else tr("Full size")
            )
            self.longest.addItem(words, size_px)
        self.longest.addItem(tr("Another size"), _OWN_SIZE)
        self.own_px.setRange(16, 65_535)
        self.own_px.setSuffix(tr(" px"))
        self.own_px.setValue(longest_px or 1600)
        known = self.longest.findData(longest_px)
        self.longest.setCurrentIndex(known if known >= 0 else self.longest.count() - 1)

    def _make_metadata(self, options: ExportOptions) -> QComboBox:
        box = named(QComboBox(), "exportMetadata", tr("What the copies say about the photo"))
        box.addItem(tr("All metadata"), "all")
        box.addItem(tr("All but the place"), "without-place")
        box.addItem(tr("No metadata"), "none")
        box.setCurrentIndex(max(0, box.findData(options.keep_metadata)))
        return box


def options_as_text(options: ExportOptions) -> str:
    """For the settings."""
    return msgspec.json.encode(options).decode()


def options_of_text(text: str) -> ExportOptions:
    """From the settings; the usual ones when they cannot be read."""
    try:
        return msgspec.json.decode(text, type=ExportOptions)
    except (msgspec.DecodeError, ValueError):
        return ExportOptions()


def _beside(first: QWidget, second: QWidget) -> QWidget:
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(first, 1)
    row.addWidget(second)
    return both
