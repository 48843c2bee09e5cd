"""What the engine says, shown in the language of the window."""

import ast
import errno
import itertools
import json
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from app import core_words, languages
from app.core_words import Row, Sentences, told
from app.views.picture_canvas import PictureCanvas
from core.catalog.connection import raise_mapped
from core.catalog.recovery import Recovery
from core.catalog.wording import checked_name
from core.embedding.devices import choose_device
from core.errors import CatalogError, CoreError
from core.events import Notice
from core.ingest.in_flight import poison_error
from core.records import Check, Progress
from core.service.filework.naming import checked
from core.service.filework.troubles import problem_of
from core.service.restraint import outside_hours
from tests.support.fake_library import FakeLibrary
from tests.support.pages.health_page import HealthPageObject
from tests.support.pages.main_window_page import MainWindowPage
from tests.support.pages.photo_work import PhotoWork
from tools import core_sentences, translations

ROWS: list[Row] = [tuple(row) for row in json.loads(languages.CORE_SENTENCES.read_text("utf-8"))]
SENTENCES = Sentences(ROWS)
HOSTILE = (
    "",
    "{0}",
    "{1} {{}} {name}",
    "%n %1 %s",
    "<b>&amp;</b>",
    r"\1 \g<0> .*(?:x)[a-",
    "\N{RIGHT-TO-LEFT OVERRIDE}nepo\N{ZERO WIDTH SPACE}\N{RIGHT-TO-LEFT MARK}.jpg",
    "two\nlines\r\n and\ttabs",
    "“quoted” (in use). Try again",
    "a" * 5000,
)


def _filled(text: str, kinds: str, name: str, number: str, words: str) -> str:
    """A sentence with values in its places."""
    values = {"n": number, "w": words, "p": name}
    return re.sub(r"\{(\d)\}", lambda place: values[kinds[int(place[1])]], text)


def _speak(translator: QTranslator) -> Iterator[None]:
    locale = QLocale()
    core_words.install(languages.CORE_SENTENCES)
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)
    core_words.uninstall()
    QLocale.setDefault(locale)


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """The window speaks German in this test."""
    translator = QTranslator(qapp)
    assert translator.load(str(languages.translation_file("de")))
    speaking = _speak(translator)
    next(speaking)
    QLocale.setDefault(QLocale("de"))
    yield
    with suppress(StopIteration):
        next(speaking)


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[None]:
    """The window speaks the made-up language in this test."""
    translator = QTranslator(qapp)
    assert translator.load(str(languages.translation_file(languages.PSEUDO)))
    yield from _speak(translator)


# ---- gathering


def test_the_list_is_what_the_engine_says() -> None:
    said = translations.listed(translations.said_by_core())
    assert translations.LIST.read_text(encoding="utf-8") == said


def test_a_sentence_that_cannot_be_gathered_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "core").mkdir()
    (tmp_path / "core" / "errors.py").write_text("class CoreError(Exception): ...\n")
    (tmp_path / "core" / "work.py").write_text(
        "from core.errors import CoreError\n"
        "class OwnError(CoreError): ...\n"
        "HINT = 'Try again.'\n"
        "def good(where, n):\n"
        "    said = f'{where}: {n} photo' if n == 1 else f'{where}: {n} photos'\n"
        "    raise OwnError(said, HINT)\n"
        "def made_of_parts(parts):\n"
        "    raise OwnError('It is ' + ' and '.join(parts))\n"
        "def from_elsewhere(words):\n"
        "    raise CoreError(words)\n"
    )
    sentences, faults = core_sentences.gather(tmp_path)
    assert [fault for fault in faults if "work.py" in fault] == [
        "core/work.py:8: 'It is ' + ' and '.join(parts)",
        "core/work.py:10: words",
    ]
    assert "Try again." in {sentence.text for sentence in sentences}
    assert "{0}: {1} photos" in {sentence.text for sentence in sentences}


# ---- finding


@pytest.mark.parametrize("name", HOSTILE)
def test_every_sentence_is_found_as_itself(name: str) -> None:
    shadowed = [
        (row[0], found.text if found else None)
        for row in ROWS
        if not row[3] and any(sign.isalpha() for sign in row[0])
        if (found := SENTENCES.find(_filled(*row[:2], name, "1,204", "Permission denied"))) is None
        or found.text != row[0]
    ]
    assert shadowed == []


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize("name", HOSTILE)
def test_names_and_numbers_stay_in_every_sentence(name: str) -> None:
    for row in ROWS:
        text, kinds, one, tail = row
        if one or tail or not any(sign.isalpha() for sign in text) or "{0} {1}" in text:
            continue
        words = QCoreApplication.translate("core", text)
        shown = _filled(words, kinds, name, "1.204", "Keine Berechtigung")
        assert told(_filled(*row[:2], name, "1,204", "Permission denied")) == shown


def test_nothing_is_looked_for_in_english() -> None:
    text = "The disk is full."
    assert told(text) is text


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize("text", ["", "IMG_0001.jpg", "Nobody ever said this: {0}.", "ViT-B-32"])
def test_what_is_not_known_stays(text: str) -> None:
    assert told(text) == text


@pytest.mark.usefixtures("german")
def test_a_name_that_is_a_sentence_stays() -> None:
    name = "The disk is full."
    assert told(f"There is an album called “{name}” already.") == (
        f"Ein Album namens „{name}“ gibt es schon."
    )


# ---- sentences made of others


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("1 photo", "1 Foto"),
        ("20500 photos", "20.500 Fotos"),
        ("only 120 MB free", "nur 120 MB frei"),
        (
            "There is too little room in /x: 1.5 GB are free, and 12.0 GB are needed.",
            "In /x ist zu wenig Platz: 1,5 GB sind frei, und 12,0 GB werden gebraucht.",
        ),
        (
            "The folder /a (b) cannot be read (Permission denied).",
            "Der Ordner /a (b) ist nicht lesbar (Keine Berechtigung).",
        ),
        ("/a: b: The folder's disk is not connected.", None),
        (
            "1 photo could not be used (too-large): The picture is empty.",
            "1 Foto nicht verwendbar (zu groß): Das Bild ist leer.",
        ),
        (
            "/a (disk B): 3 photos, watched, last change 2026-01-02 10:00, scanned 2026-01-03",
            "/a (Datenträger B): 3 Fotos, überwacht, letzte Änderung 2026-01-02 10:00, "
            "durchsucht 2026-01-03",
        ),
        (
            "a.jpg is b.jpg now, for another file has its name. So are 4 others.",
            "a.jpg heißt jetzt b.jpg, denn eine andere Datei hat den alten Namen. "
            "So auch 4 weitere.",
        ),
        (
            "The folder's disk “A. B” is connected at another place, but /x overlaps with /y, "
            "which the library knows already. Remove one of them.",
            "Der Datenträger des Ordners, „A. B“, ist an einem anderen Ort verbunden, aber: "
            "/x überschneidet sich mit /y, das die Bibliothek schon kennt. Einen davon entfernen.",
        ),
        ("The disk is full. Nobody said this.", "Der Datenträger ist voll. Nobody said this."),
    ],
)
def test_sentences_within_sentences(said: str, shown: str | None) -> None:
    assert told(said) == (shown or "/a: b: Der Datenträger des Ordners ist nicht verbunden.")


@pytest.mark.usefixtures("german")
def test_a_long_hostile_text_ends() -> None:
    for text in (". ".join("ab" * 9 for _ in range(5000)), ", scanned" * 5000, ": " * 9000):
        assert told(text) == text


# ---- what the engine really says


def _real_sentences() -> Iterator[str]:
    for code in (sqlite3.SQLITE_FULL, sqlite3.SQLITE_BUSY, sqlite3.SQLITE_IOERR):
        trouble = sqlite3.OperationalError("trouble")
        trouble.sqlite_errorcode = code
        try:
            raise_mapped(trouble)
        except CatalogError as error:
            yield from (error.message, error.hint)
    with pytest.raises(CoreError) as refused:
        checked_name("x" * 300)
    yield from (refused.value.message, refused.value.hint, poison_error().message)
    for number in (errno.ENOSPC, errno.EIO, errno.EMFILE):
        problem = problem_of(b"/a/b", OSError(number, "Too many open files"))
        yield from filter(None, (problem.message, problem.hint))
    yield from (checked("a/b", b".jpg")[1], checked("x" * 900, b".jpg")[1])
    yield outside_hours("22:00-06:00", 720)
    yield choose_device("xpu")[1]
    losses: dict[str, int | None] = {"photo_tags": 3, "albums": 2, "steps": None}
    for backup_utc, read, photos in itertools.product((None, 1.7e9), (True, False), (0, 9)):
        done = Recovery(1.7e9, "catalog.damaged-1.db", backup_utc, read, losses, photos)
        yield from (done.message, done.hint)


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize("said", list(_real_sentences()))
def test_real_sentences_are_known(said: str) -> None:
    shown = told(said)
    assert shown != said
    assert not {"The", "the", "is", "of", "some"} & set(shown.split())


@pytest.mark.usefixtures("pseudo")
def test_the_made_up_language_lengthens_them() -> None:
    shown = told("The folder /photos/Crete is not empty.")
    assert "/photos/Crete" in shown
    assert shown.startswith("[")
    assert len(shown) >= 1.3 * len("The folder  is not empty.") + len("/photos/Crete")
    assert told("1 photo").startswith("[1 ")


# ---- in a window


@pytest.mark.usefixtures("german")
def test_trouble_is_shown_in_german(
    open_page: Callable[[FakeLibrary], MainWindowPage], library: FakeLibrary
) -> None:
    failure = library.break_photo(3, "The picture is damaged.")
    page = open_page(library)
    page.wait(lambda: len(page.listed()) > 0)

    library.emit(Notice("warning", "The disk is full.", "Free some space; then it goes on."))
    page.wait(lambda: "Der Datenträger ist voll." in page.messages())
    assert "Platz schaffen; dann geht es weiter." in page.hints()

    page.desk.show_failures(shown=True)
    page.wait(lambda: bool(page.failures()))
    assert page.failures() == [(failure.name, "Das Bild ist beschädigt.")]


@pytest.mark.usefixtures("german")
def test_the_check_speaks_german(
    open_page: Callable[[FakeLibrary], MainWindowPage], library: FakeLibrary
) -> None:
    library.checks = [
        Check("names", "warning", "3 names for 1204 photos", "Run photosift doctor."),
        Check("index", "ok", "9 photos, exact"),
    ]
    page = open_page(library)
    page.wait(lambda: len(page.listed()) > 0)
    health = HealthPageObject(page).open()
    health.press("check-check")
    page.wait(lambda: "3 Namen für 1.204 Fotos" in health.facts("check"))
    assert "Photosift doctor ausführen." in health.facts("check")
    assert "Index" in health.facts("check")


@pytest.mark.usefixtures("german")
def test_waiting_files_and_pictures_speak_german(
    open_page: Callable[[FakeLibrary], MainWindowPage], library: FakeLibrary
) -> None:
    library.progress = Progress("waiting", 4, 10, waiting_for="Waiting for the charger")
    problem = problem_of(b"/p/a.jpg", OSError(errno.EROFS, "Read-only file system"))
    library.problems = (problem,)
    library.break_photo(40, "The file is empty.")
    page = open_page(library)
    page.wait(lambda: len(page.listed()) > 0)
    library.emit_status()
    page.wait(lambda: page.progress_line().startswith("Wartet auf das Netzteil"))

    work = PhotoWork(page)
    work.choose(3, 5)
    work.press("Del")
    page.wait(lambda: len(work.work_rows()) == 1)
    (row,) = work.work_rows()
    assert row.problems() == [
        (
            "/p/a.jpg",
            "Der Datenträger ist schreibgeschützt.",
            "Den Schreibschutz entfernen oder ihn auf andere Weise verbinden.",
        )
    ]

    page.select(40)
    work.press("Return")
    page.wait(lambda: "IMG_0040.jpg: Die Datei ist leer." in _spoken(page))


def _spoken(page: MainWindowPage) -> set[str]:
    canvases = page.window.findChildren(PictureCanvas)
    return {canvas.accessibleName() for canvas in canvases if canvas.isVisible()}


# ---- every place where it is shown

SHOWN = {"clearing", "hint", "message", "notice", "waiting_for", "watch_reason"}
SPOKEN_BY = {
    *("answer", "check", "error", "event", "failure", "folder", "group", "model", "problem"),
    *("progress", "status", "use", "entry"),
}
NOT_SHOWN = {
    ("app/checkup.py", "error.message"),  # told by `lost`; or what was told last
    ("app/checkup.py", "failure.message"),  # told where the group is shown
    ("app/desk.py", "event.message"),  # a key; told by `lost`
    ("app/finding.py", "problem.hint"),  # of what was dropped: the window's own words
    ("app/finding.py", "problem.message"),
    ("app/listing.py", "answer.notice"),
    ("app/model_words.py", "entry.notice"),  # the registry's words, translated there
    ("app/notifications.py", "error.message"),  # a key
    ("app/selftest.py", "error.hint"),  # for a terminal
    ("app/selftest.py", "error.message"),
    ("app/selftest.py", "status.model.message"),
}
"""Files, and what they pass on without showing it."""


def test_whatever_the_engine_said_is_told_in_the_users_language() -> None:
    app = Path(core_words.__file__).parent
    bare = set()
    for path in sorted(app.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        safe: set[int] = set()
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and ast.unparse(node.func) in {"told", "bool"}:
                safe |= {id(part) for part in ast.walk(node)}
            elif isinstance(node, ast.If | ast.IfExp | ast.comprehension | ast.GeneratorExp):
                asked = getattr(node, "test", None) or getattr(node, "elt", None)
                safe |= {id(part) for part in ast.walk(asked)} if asked is not None else set()
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and node.attr in SHOWN and id(node) not in safe:
                owner = ast.unparse(node.value).rpartition(".")[2]
                if owner in SPOKEN_BY:
                    bare.add((path.relative_to(app.parent).as_posix(), ast.unparse(node)))
    assert bare == NOT_SHOWN
