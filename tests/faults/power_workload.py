"""A working day of a library, short: index, edit, back up, change the model, stop.

Run as a script with the library's folder and a folder of photos, beside which lies a model. The
number of every edit that was acknowledged is written to a file beside the catalog, where the
recorder sees it.
"""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.support.running_library import RunningLibrary

EDITS = 40
TAG = "day"
LATEST = "latest edit"


def _main(directory: Path, folder: Path) -> None:
    from tests.support.running_library import RunningLibrary  # noqa: PLC0415 - sys.path is set

    running = RunningLibrary(directory)
    try:
        _work(running, directory, folder)
    finally:
        running.close()


def _work(running: "RunningLibrary", directory: Path, folder: Path) -> None:
    from core.catalog import backup, recovery  # noqa: PLC0415 - sys.path is set first
    from core.catalog.connection import open_user  # noqa: PLC0415
    from core.records import PhotoView  # noqa: PLC0415
    from tests.support import organised  # noqa: PLC0415

    spec = str(folder.with_name("others-dim48"))
    acknowledged = os.open(directory / "acknowledged", os.O_WRONLY | os.O_CREAT)
    running.library.add_folder(folder)
    running.wait_for(lambda status: status.embedded >= 20)
    editor = open_user(directory)
    try:
        for number in range(EDITS):
            tag = organised.make_tag(editor, f"{TAG} {number}")
            photo_ids = running.library.photo_ids(PhotoView())
            organised.set_tag(editor, tag.id, [photo_ids[number % len(photo_ids)]])
            running.library.set_setting(LATEST, str(number))
            os.write(acknowledged, b"%d\n" % number)
            if number == EDITS // 2:
                running.wait_idle()
                backup.make_automatic(directory, recovery.utc_now())
                running.library.use_model(spec)
    finally:
        editor.close()
        os.close(acknowledged)
    running.wait_for(lambda status: status.model.spec == spec)
    running.wait_idle()


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    _main(Path(sys.argv[1]), Path(sys.argv[2]))
