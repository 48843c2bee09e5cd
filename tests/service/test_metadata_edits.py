"""Edits of files while the engine watches: captions, pixels, and which way is up."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PIL import ExifTags, Image, PngImagePlugin

from core.catalog import embeddings, models, tags
from core.catalog.connection import open_reader, open_user
from core.library import Library
from core.records import PhotoDetails, SearchQuery, TextTerm
from tests.support import organised
from tests.support.fragile_engine import engine_command, seen
from tests.support.running_library import RunningLibrary

COLOURS = {"red": (250, 10, 10), "green": (10, 250, 10), "blue": (10, 10, 250)}
LEFT_UP = 6


class Edited:
    """A running library with a few tagged photos."""

    def __init__(self, tmp_path: Path) -> None:
        self.folder, self.directory = tmp_path / "photos", tmp_path / "library"
        self.folder.mkdir()
        for name, colour in COLOURS.items():
            picture = Image.new("RGB", (64, 48), colour)
            picture.paste((200, 200, 0), (0, 0, 20, 8))  # so that turning it makes a difference
            picture.save(self.folder / f"{name}.jpg")
            picture.save(self.folder / f"{name}.png")
        self.running = RunningLibrary(self.directory, command=engine_command(self.directory))
        self.library: Library = self.running.library
        self.library.add_folder(self.folder)
        self.running.wait_for(lambda s: s.embedded == 6 and s.progress.phase == "idle")
        with closing(open_user(self.directory)) as catalog:
            tag = organised.make_tag(catalog, "mine")
            organised.set_tag(
                catalog, tag.id, [self.id_of(path.name) for path in self.folder.iterdir()]
            )
        self.before = self.numbers()
        self.seen = len(seen(self.directory))

    def id_of(self, name: str) -> int:
        photo = self.library.photo_at(bytes(self.folder / name))
        assert photo is not None
        return photo.id

    def details(self, name: str) -> PhotoDetails:
        photo = self.library.photo_at(bytes(self.folder / name))
        assert photo is not None
        found = self.library.details(photo.id)
        assert found is not None
        return found

    def numbers(self) -> dict[int, int]:
        """`seq` of each photo's embedding."""
        with closing(open_reader(self.directory)) as catalog:
            (model,) = models.list_models(catalog)
            ids, seqs = embeddings.index_state(catalog, model.id)
        return dict(zip(ids, seqs, strict=True))

    def wait_for_exif(self, name: str, text: str) -> PhotoDetails:
        def shown(_: object) -> bool:
            facts = self.details(name).facts
            return facts is not None and text in facts.camera

        self.running.wait_for(shown)
        self.running.wait_idle()
        return self.details(name)

    def wait_for_embedding(self, name: str) -> None:
        photo_id = self.id_of(name)
        self.running.wait_for(lambda _: self.numbers().get(photo_id, 0) > self.before[photo_id])
        self.running.wait_idle()

    def tags_of(self, name: str) -> list[str]:
        with closing(open_reader(self.directory)) as catalog:
            return tags.names_of(catalog, self.id_of(name))


@pytest.fixture
def edited(tmp_path: Path) -> Iterator[Edited]:
    made = Edited(tmp_path)
    yield made
    made.running.close()


def write_exif(path: Path, **fields: str | int) -> None:
    """Put EXIF into a JPEG and leave every byte of the picture: a segment after the first two."""
    exif = Image.Exif()
    for name, value in fields.items():
        exif[ExifTags.Base[name]] = value
    payload = exif.tobytes()
    old = path.read_bytes()
    segment = b"\xff\xe1" + (len(payload) + 2).to_bytes(2, "big") + payload
    path.write_bytes(old[:2] + segment + old[2:])


def test_a_caption_embeds_nothing(edited: Edited) -> None:
    write_exif(edited.folder / "red.jpg", Make="Somebody", Model="Somebody's Camera")
    found = edited.wait_for_exif("red.jpg", "Somebody")
    assert found.photo.id in edited.before
    assert edited.numbers() == edited.before
    assert len(seen(edited.directory)) == edited.seen, "the model was given nothing"
    assert edited.tags_of("red.jpg") == ["mine"]
    status = edited.library.status()
    assert (status.embedded, status.index_size, status.failures) == (6, 6, 0)
    answer = edited.library.search(SearchQuery((TextTerm("red"),)))
    assert (answer.searched, answer.waiting) == (6, 0)
    assert edited.id_of("red.jpg") in [hit.photo_id for hit in answer.hits[:2]]


def test_text_in_a_png_embeds_nothing(edited: Edited) -> None:
    path = edited.folder / "green.png"
    with Image.open(path) as picture:
        info = PngImagePlugin.PngInfo()
        info.add_text("Comment", "a caption")
        exif = Image.Exif()
        exif[ExifTags.Base.Model] = "Scanner 3"
        picture.save(path, pnginfo=info, exif=exif)
    edited.wait_for_exif("green.png", "Scanner 3")
    assert edited.numbers() == edited.before
    assert len(seen(edited.directory)) == edited.seen


def test_other_pixels_are_embedded(edited: Edited) -> None:
    Image.new("RGB", (64, 48), (250, 250, 10)).save(edited.folder / "blue.jpg")
    edited.wait_for_embedding("blue.jpg")
    assert len(seen(edited.directory)) == edited.seen + 1
    assert edited.tags_of("blue.jpg") == ["mine"]
    answer = edited.library.search(SearchQuery((TextTerm("yellow"),)))
    assert answer.hits[0].photo_id == edited.id_of("blue.jpg")


def test_another_orientation_is_embedded(edited: Edited) -> None:
    write_exif(edited.folder / "blue.jpg", Orientation=LEFT_UP)
    edited.wait_for_embedding("blue.jpg")
    assert len(seen(edited.directory)) == edited.seen + 1
    photo = edited.details("blue.jpg").photo
    assert (photo.width_px, photo.height_px) == (48, 64)
    assert edited.tags_of("blue.jpg") == ["mine"]
