"""A client that edits until it is killed, and prints the number of every edit that is kept.

Run as a script with the library's folder and the number to begin with. It does what the window
does with a tag: through a connection of its own, without the engine.
"""

import sys
from pathlib import Path

TAG = "edit"


def _main(directory: Path, number: int) -> None:
    from core.catalog.connection import open_user  # noqa: PLC0415
    from tests.support import organised  # noqa: PLC0415

    editor = open_user(directory)
    photo_ids = [row[0] for row in editor.all("SELECT id FROM photos ORDER BY id")]
    while True:
        tag = organised.make_tag(editor, f"{TAG} {number}")
        organised.set_tag(editor, tag.id, [photo_ids[number % len(photo_ids)]])
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()
        number += 1


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    _main(Path(sys.argv[1]), int(sys.argv[2]))
