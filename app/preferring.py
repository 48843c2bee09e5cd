"""Opens the preferences, keeps them up to date, and carries out what is chosen there."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from app import external, folder_words, languages, model_words
from app.asking import Asking
from app.choosing import Choosing
from app.dialogs.card import CardDialog
from app.known_health import Known
from app.operations import Session
from app.translation import tr
from app.views.look_choice import LookChoice
from app.views.preferences import Preferences
from app.wording import file_size
from core.errors import CoreError
from core.events import Event, FoldersChanged, StatusChanged
from core.records import Folder, ModelEntry, Status

_READ = "preferences-models"
_READ_FOLDERS = "preferences-folders"
_READ_STATUS = "preferences-status"
_READ_CARD = "model-card"


class Preferring(QObject):
    """The preferences of one window.

    Signals:
        appearance_chosen: `system`, `light` or `dark`.
        folder_verb_wanted: Section, verb and key, as of the health page's folders.
    """

    appearance_chosen = Signal(str)
    folder_verb_wanted = Signal(str, str, str)

    def __init__(self, session: Session, asking: Asking, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._asking = asking
        self._dialog: Preferences | None = None
        self._card: CardDialog | None = None
        self._multilingual = False
        self._choosing: Choosing | None = None
        self._known = Known()
        self._models: list[ModelEntry] | None = None
        self._busy: set[str] = set()
        self._condition: tuple[object, ...] = ()
        session.bridge.event.connect(self._take_event)

    def open(self, appearance: str, page: str = "", *, multilingual: bool = False) -> None:
        """Show the dialog, or bring it to the front, on a page by name.

        Args:
            appearance: `system`, `light` or `dark`: the one that is chosen.
            page: `folders`, `models`, `computer` or `look`; empty for the one that is shown.
            multilingual: List first the models that know more than English.
        """
        self._multilingual = multilingual
        dialog = self._dialog
        if dialog is None:
            dialog = self._dialog = self._make(appearance)
            dialog.open()
        elif multilingual:
            self._show()
        if page:
            dialog.go_to(page)
        dialog.activateWindow()

    def open_card(self) -> None:
        """Show what is known of the model in use."""
        library = self._session.library

        def work() -> tuple[ModelEntry, str]:
            entry = next(entry for entry in library.models() if entry.state == "in-use")
            return entry, library.model_card(entry.spec)

        self._session.bridge.read(work, lambda found: self._show_card(*found), key=_READ_CARD)

    def stop(self) -> None:
        """Close what is open; the window closes."""
        self._session.bridge.forget(_READ_CARD)
        for dialog in (self._card, self._dialog):
            if dialog is not None:
                dialog.close()

    # ---- what the engine tells
    def _take_event(self, event: Event) -> None:
        if isinstance(event, StatusChanged):
            self._take_status(event.status)
        elif isinstance(event, FoldersChanged) and self._dialog is not None:
            self._read_folders()

    def _take_status(self, status: Status) -> None:
        """Models are read again when theirs has changed."""
        self._known = replace(self._known, status=status, folders=status.folders)
        upcoming = None if status.next_model is None else status.next_model.spec
        condition = (status.model.spec, upcoming, status.download is None)
        if condition != self._condition:
            self._condition = condition
            self._read_models()
        self._show()

    # ---- within
    def _make(self, appearance: str) -> Preferences:
        look = LookChoice(appearance, languages.choice())
        look.appearance_chosen.connect(self.appearance_chosen)
        look.language_chosen.connect(self._choose_language)
        window = self.parent()
        dialog = Preferences(look, window)  # type: ignore[arg-type]  # a controller's parent is its window
        dialog.wanted.connect(self._do)
        dialog.finished.connect(self._closed)
        groups = (dialog.device, dialog.when_to_work, look)
        self._choosing = Choosing(self._session, groups, dialog)
        self._choosing.read()
        self._dialog = dialog
        self._show()
        self._read_folders()
        self._read_models()
        # An engine that has nothing to do tells nothing.
        self._session.bridge.read(self._session.library.status, self._take_status, key=_READ_STATUS)
        return dialog

    def _card_closed(self, _result: int) -> None:
        self._card = None

    def _closed(self, _result: int) -> None:
        self._session.bridge.forget(_READ_CARD)
        self._dialog = None
        self._choosing = None

    def _choose_language(self, code: str) -> None:
        languages.choose(code)
        self._session.notifications.tell(
            tr("The window speaks the language from the next start on."), key="language"
        )

    def _show(self) -> None:
        if self._dialog is not None:
            known = self._known
            self._dialog.show_content("folders", folder_words.folders(known))
            content = model_words.models(
                self._models,
                known.status,
                frozenset(self._busy),
                multilingual=self._multilingual,
            )
            self._dialog.show_content("models", content)

    def _read_folders(self) -> None:
        library = self._session.library
        self._session.bridge.read(library.folders, self._take_folders, key=_READ_FOLDERS)

    def _take_folders(self, folders: list[Folder]) -> None:
        self._known = replace(self._known, folders=tuple(folders))
        self._show()

    def _read_models(self) -> None:
        if self._dialog is not None:
            library = self._session.library
            self._session.bridge.read(library.models, self._take_models, key=_READ)

    def _take_models(self, models: list[ModelEntry]) -> None:
        self._models = models
        self._show()

    def _do(self, section: str, verb: str, key: str) -> None:
        if section == "folders":
            self.folder_verb_wanted.emit(section, verb, key)
            return
        entry = next((entry for entry in self._models or () if entry.spec == key), None)
        if entry is None:
            return
        library = self._session.library
        if verb == "card":
            self._session.bridge.read(
                partial(library.model_card, key), partial(self._show_card, entry), key=_READ_CARD
            )
        elif verb == "use":
            self._carry_out(entry, partial(library.use_model, key))
        elif verb == "keep" and self._known.status is not None:
            self._carry_out(entry, partial(library.use_model, self._known.status.model.spec))
        elif verb == "download":
            self._asking.to_confirm(
                tr("Download “{model}”?", model=entry.name),
                tr(
                    "{size} come from the internet. Then every photo is read anew, in the "
                    "background; nothing of your photos leaves this computer.",
                    size=file_size(entry.download_bytes),
                ),
                tr("Download"),
                partial(self._carry_out, entry, partial(self._download, key)),
            )
        elif verb == "remove":
            self._carry_out(entry, partial(library.remove_model, key))

    def _show_card(self, entry: ModelEntry, text: str) -> None:
        if self._card is not None:
            self._card.close()
        title = entry.name or entry.spec
        above = self._dialog or self.parent()
        card = model_words.card(entry, text)
        dialog = CardDialog(title, card, entry.card, above)  # type: ignore[arg-type]  # as in `_make`
        self._card = dialog
        dialog.finished.connect(self._card_closed)
        dialog.page_wanted.connect(
            lambda address: self._session.bridge.chore(
                partial(external.open_address, address),
                lambda _: None,
                self._session.notifications.fail,
            )
        )
        dialog.open()

    def _download(self, spec: str) -> None:
        """On another thread."""
        self._session.library.download_model(spec)
        self._session.library.use_model(spec)

    def _carry_out(self, entry: ModelEntry, work: Callable[[], None]) -> None:
        self._busy.add(entry.spec)
        self._show()
        # Beside everything else: a download takes minutes.
        self._session.bridge.chore(work, lambda _: self._ended(entry), partial(self._failed, entry))

    def _ended(self, entry: ModelEntry) -> None:
        self._busy.discard(entry.spec)
        self._read_models()
        self._show()

    def _failed(self, entry: ModelEntry, error: CoreError) -> None:
        self._ended(entry)
        self._session.notifications.fail(error)
