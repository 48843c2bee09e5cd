"""Whatever is done to files, folders and exclusions, in whatever order: no tag is ever lost."""

import os
import tempfile
from contextlib import closing
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.ingest.keeping_story import Story

KINDS = (
    *("create", "create", "create", "edit", "edit-metadata", "rename", "rename", "rename", "copy"),
    *("link", "link", "delete", "put-back", "put-back", "exclude", "exclude", "include", "include"),
    *("remove-folder", "restore-folder", "add-folder", "add-folder", "pull-out", "plug-in"),
    *("relocate", "purge", "undo-purge", "restart", "scan", "scan", "scan-all", "scan-all"),
)
ACTIONS = st.lists(
    st.tuples(st.sampled_from(KINDS), st.integers(0, 11), st.integers(0, 11)), max_size=40
)


@settings(max_examples=80, deadline=None)
@given(actions=ACTIONS)
def test_no_tag_is_ever_lost(actions: list[tuple[str, int, int]]) -> None:
    with tempfile.TemporaryDirectory() as directory:
        base = Path(os.path.realpath(directory))
        with closing(Story(base / "pictures", base / "library")) as story:
            for kind, first, second in actions:
                story.act(kind, first, second)
            story.scan_all(0, 0)
