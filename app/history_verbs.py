"""Undo, redo, and the page of the history."""

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal

from app import history_words
from app.actions import Actions
from app.asking import Asking
from app.operations import Session
from app.translation import tr, trn
from app.undoing import Entry
from app.views.history_page import HistoryPage
from app.wording import plain_tooltip

_MOST_EXAMPLES: Final = 6


class HistoryVerbs(QObject):
    """Names in the menu what would be taken back, and fills the page while it is shown.

    Signals:
        shown: Whether the page is to be shown in the place of the photos.
    """

    shown = Signal(bool)

    def __init__(
        self,
        session: Session,
        actions: Actions,
        page: HistoryPage,
        asking: Asking,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._undoing = session.undoing
        self._actions = actions
        self._page = page
        self._asking = asking
        actions["undo"].triggered.connect(self._undoing.undo)
        actions["redo"].triggered.connect(self._undoing.redo)
        actions["history"].toggled.connect(self._show)
        self._undoing.changed.connect(self._refresh)
        page.closed.connect(partial(actions["history"].setChecked, False))
        page.redo_wanted.connect(self._undoing.redo)
        page.marked.connect(lambda key: page.show_summary(self._undoing.summary(key)))
        page.back_wanted.connect(self._go_back)

    def start(self) -> None:
        """Read what was done before this window was opened."""
        self._undoing.refresh()

    def _show(self, shown: bool) -> None:
        self.shown.emit(shown)
        if shown:
            self._refresh()
            self._undoing.refresh()
            self._page.take_focus()

    def _refresh(self) -> None:
        undo, redo = self._undoing.next_undo(), self._undoing.next_redo()
        undo_words = tr("Undo: {deed}", deed=_of(undo)) if undo else tr("Undo")
        redo_words = tr("Redo: {deed}", deed=_of(redo)) if redo else tr("Redo")
        for name, words in (("undo", undo_words), ("redo", redo_words)):
            self._actions[name].setText(words)
            # Without one of its own, an action's words are its tip, and a tag may read like markup.
            self._actions[name].setToolTip(plain_tooltip(words))
        self._actions["redo"].setEnabled(redo is not None)
        if self._actions["history"].isChecked():
            self._page.show_entries(self._undoing.entries(), can_redo=redo is not None)

    def _go_back(self, key: str) -> None:
        """One step is taken back at once; more of them after a question."""
        steps = self._undoing.summary(key)
        go_back = partial(self._undoing.undo_down_to, key)
        if len(steps) <= 1:
            go_back()
            return
        n = len(steps)
        examples = [step.deed for step in steps[:_MOST_EXAMPLES]]
        if n > _MOST_EXAMPLES:
            rest = n - _MOST_EXAMPLES
            examples.append(trn("and {n} more", "and {n} more", rest))
        self._asking.to_confirm(
            trn("Take back {n} step?", "Take back {n} steps?", n),
            tr("Everything down to the marked step is taken back. Redo does it again."),
            trn("Take back {n} step", "Take back {n} steps", n),
            go_back,
            examples,
        )


def _of(entry: Entry) -> str:
    # An ampersand would underline the letter after it.
    return history_words.shortened(entry.deed).replace("&", "&&")
