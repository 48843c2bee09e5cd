"""The process that decodes what only somebody who looks at a photo wants: parts, frames, levels.

It is one for itself, so that the squares of one photo come from one process, which keeps the
decoded picture, and so that nobody who indexes waits behind it.
"""

from core.media.decode import explained
from core.media.frames import frames_of_file
from core.media.levels import levels_of_file
from core.media.tiles import Tiler
from core.media.wire import Answer, FramesFile, LevelsFile, Request, TileFile
from core.media.worker import serve


def main() -> None:
    """Answer requests until the engine is gone."""
    tiler = Tiler()
    serve(lambda request: answer(tiler, request), tiler.forget)


def answer(tiler: Tiler, request: Request) -> Answer:
    """Carry out one request; trouble with the picture is an answer as well."""
    if isinstance(request, TileFile):
        wish = request
        return explained(lambda: tiler.tile(wish.path, wish.level, wish.column, wish.row))
    if isinstance(request, FramesFile):
        path = request.path
        return explained(lambda: frames_of_file(path))
    if isinstance(request, LevelsFile):
        file = request.path
        return explained(lambda: levels_of_file(file))
    raise TypeError(f"this worker does not answer {type(request).__name__}")
