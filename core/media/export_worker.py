"""The process that encodes pictures for an export; see `core.media.worker`."""

from core.media.decode import explained
from core.media.exporting import export_file
from core.media.wire import Answer, ExportFile, Request
from core.media.worker import serve


def main() -> None:
    """Answer requests until the engine is gone."""
    serve(_answer)


def _answer(request: Request) -> Answer:
    if isinstance(request, ExportFile):
        export = request
        return explained(lambda: export_file(export))
    raise TypeError(f"this worker does not answer {type(request).__name__}")
