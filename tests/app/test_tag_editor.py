"""Tagging by typing, in the inspector and over the photos."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from tests.support.fake_library import FakeLibrary
from tests.support.pages.main_window_page import MainWindowPage
from tests.support.pages.photo_work import PhotoWork

KEY = Qt.Key


@pytest.fixture
def work(page: MainWindowPage, library: FakeLibrary) -> PhotoWork:
    crete = library.make_tag(("Places", "Crete"), "#2f63d6")
    library.set_aliases(crete.id, ["Kreta"])
    library.make_tag(("Beach",))
    return PhotoWork(page)


def tags_of(library: FakeLibrary, photo_id: int) -> tuple[str, ...]:
    return library._tag_names(photo_id)


def test_tags_are_set_by_keys_alone(
    page: MainWindowPage, library: FakeLibrary, work: PhotoWork
) -> None:
    work.choose(3, 5)
    work.press("Ctrl+T")
    assert work.popover.isVisible()
    line = work.popover.marks.tags.line
    assert page.window.focusWidget() is line
    page.wait(lambda: bool(work.popover.marks.tags._index.paths))
    QTest.keyClicks(line, "kre")
    assert work.popover.marks.tags.offered()[0] == "Places/Crete"
    QTest.keyClick(line, KEY.Key_Return)
    page.wait(lambda: tags_of(library, 5) == ("Crete",))
    page.wait(lambda: work.labels(work.popover.marks) == [("Places/Crete", 2, 2)])
    assert page.messages() == ["Tagged 2 photos with “Crete”."]
    assert work.popover.isVisible(), "more tags may follow"
    QTest.keyClick(line, KEY.Key_Escape)
    assert not work.popover.isVisible()
    assert page.window.focusWidget() is page.desk.grid


def test_several_tags_at_once_known_and_new(
    page: MainWindowPage, library: FakeLibrary, work: PhotoWork
) -> None:
    work.choose(3)
    work.press("Ctrl+T")
    editor = work.popover.marks.tags
    page.wait(lambda: bool(editor._index.paths))
    QTest.keyClicks(editor.line, "beach, people/Grandma Ann")
    assert editor.offered() == ["New tag “people/Grandma Ann”"]
    QTest.keyClick(editor.line, KEY.Key_Return)
    page.wait(lambda: tags_of(library, 3) == ("Beach", "Grandma Ann"))
    parent = next(tag for tag in library.tags() if tag.name == "people")
    assert [t.parent_id for t in library.tags() if t.name == "Grandma Ann"] == [parent.id]


def test_what_is_marked_stays_marked_when_tags_come(
    page: MainWindowPage, library: FakeLibrary, work: PhotoWork
) -> None:
    library.make_tag(("Beach", "North"))
    work.choose(3)
    work.press("Ctrl+T")
    editor = work.popover.marks.tags
    page.wait(lambda: len(editor._index.paths) == 4)
    QTest.keyClicks(editor.line, "bea")
    assert editor.offered()[:2] == ["Beach", "Beach/North"]
    QTest.keyClick(editor.line, KEY.Key_Down)
    library.make_tag(("Beaver",))
    page.wait(lambda: len(editor._index.paths) == 5)
    QTest.keyClick(editor.line, KEY.Key_Return)
    page.wait(lambda: tags_of(library, 3) == ("North",))


def test_tab_completes_and_arrows_choose(
    page: MainWindowPage, library: FakeLibrary, work: PhotoWork
) -> None:
    library.make_tag(("Beach", "North"))
    work.choose(3)
    work.press("Ctrl+T")
    editor = work.popover.marks.tags
    page.wait(lambda: len(editor._index.paths) == 4)
    QTest.keyClicks(editor.line, "bea")
    QTest.keyClick(editor.line, KEY.Key_Tab)
    assert editor.line.text() == "Beach"
    assert editor.line.hasFocus()
    QTest.keyClick(editor.line, KEY.Key_Down)
    assert editor.line.accessibleDescription() == "Beach/North"
    QTest.keyClick(editor.line, KEY.Key_Return)
    page.wait(lambda: tags_of(library, 3) == ("North",))


def test_letters_that_only_happen_to_fit_do_not_keep_a_new_tag_from_being_made(
    page: MainWindowPage, library: FakeLibrary, work: PhotoWork
) -> None:
    work.choose(3)
    work.press("Ctrl+T")
    editor = work.popover.marks.tags
    page.wait(lambda: bool(editor._index.paths))
    QTest.keyClicks(editor.line, "pct")
    assert editor.offered() == ["New tag “pct”", "Places/Crete"]
    QTest.keyClick(editor.line, KEY.Key_Return)
    page.wait(lambda: tags_of(library, 3) == ("pct",))


def test_what_only_some_have_is_shown_so_and_set_on_all_or_taken_away(
    page: MainWindowPage, library: FakeLibrary, work: PhotoWork
) -> None:
    beach = next(tag for tag in library.tags() if tag.name == "Beach")
    crete = next(tag for tag in library.tags() if tag.name == "Crete")
    library.tag([3, 5, 7], [crete.id])
    library.tag([3], [beach.id])
    page.do("inspector")
    work.choose(3, 5, 7)
    wanted = [("Places/Crete", 3, 3), ("Beach", 1, 3)]
    page.wait(lambda: work.labels(work.panel) == wanted)
    chip = work.chip(work.panel, "Beach")
    assert chip.property("partial")
    name = chip.findChild(QAbstractButton, "tagChipName")
    assert name is not None
    assert name.text().split() == ["Beach", "1/3"]
    assert name.accessibleName() == "Beach, 1 of 3 photos. Press to set it on all."
    QTest.keyClick(name, KEY.Key_Space)
    page.wait(lambda: work.labels(work.panel)[0] == ("Beach", 3, 3))
    work.press_in(work.chip(work.panel, "Places/Crete"), "tagChipRemove")
    page.wait(lambda: work.labels(work.panel) == [("Beach", 3, 3)])
    assert tags_of(library, 7) == ("Beach",)


def test_delete_takes_a_tag_away_and_no_photo(
    page: MainWindowPage, library: FakeLibrary, work: PhotoWork
) -> None:
    beach = next(tag for tag in library.tags() if tag.name == "Beach")
    library.tag([3], [beach.id])
    page.do("inspector")
    work.choose(3)
    page.wait(lambda: bool(work.labels(work.panel)))
    name = work.chip(work.panel, "Beach").findChild(QAbstractButton, "tagChipName")
    assert name is not None
    name.setFocus()
    QTest.keyClick(name, KEY.Key_Delete)
    page.wait(lambda: tags_of(library, 3) == ())
    assert library.called("trash") == []


def test_the_key_leads_to_the_inspector_when_it_is_shown(
    page: MainWindowPage, work: PhotoWork
) -> None:
    page.do("inspector")
    work.choose(3)
    page.wait(work.panel.isVisible)
    work.press("Ctrl+T")
    assert not work.popover.isVisible()
    assert work.panel.tags.line.hasFocus()
    QTest.keyClick(work.panel.tags.line, KEY.Key_Escape)
    assert page.desk.grid.hasFocus()


def test_albums_of_the_selection_are_shown_and_left(
    page: MainWindowPage, library: FakeLibrary, work: PhotoWork
) -> None:
    album = library.make_album("Best of", photo_ids=[3, 9])
    page.do("inspector")
    work.choose(3, 5)
    page.wait(
        lambda: [label.words for label in work.panel.albums.labels()] == ["Best of, 1 of 2 photos"]
    )
    work.press_in(work.chip(work.panel.albums, "Best of"), "albumChipRemove")
    page.wait(lambda: work.panel.albums.labels() == [])
    assert library._now.members[album.id] == (9,)


def test_the_editor_closes_when_the_focus_goes_elsewhere(
    page: MainWindowPage, work: PhotoWork
) -> None:
    work.choose(3)
    work.press("Ctrl+T")
    assert work.popover.isVisible()
    page.desk.grid.setFocus()
    assert not work.popover.isVisible()


def test_the_editor_is_as_high_as_what_is_in_it(
    page: MainWindowPage, library: FakeLibrary, work: PhotoWork
) -> None:
    work.choose(3)
    work.press("Ctrl+T")
    popover, editor = work.popover, work.popover.marks.tags
    assert popover.height() >= popover.sizeHint().height() > 80
    page.wait(lambda: bool(editor._index.paths))
    before = popover.height()
    QTest.keyClicks(editor.line, "be")
    page.wait(lambda: popover.height() > before)
    assert popover.rect().contains(editor.line.geometry().translated(editor.pos()))
    for number in range(30):
        library.tag([3], [library.make_tag((f"A tag with number {number}",)).id])
    page.wait(lambda: len(work.labels(popover.marks)) == 30)
    page.wait(lambda: popover.height() <= page.window.height())
