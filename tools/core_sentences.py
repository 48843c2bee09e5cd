"""Finds the sentences of the engine that a window may show, with places for what they name.

What reaches a user is an argument of one of `CALLS`, a value of one of `WORDING`, or is given to
an attribute of `ASSIGNED`. Each of these is followed through the code to its literals. A sentence
that cannot be followed is a fault, unless `PASSED_ON` says that it is gathered where it is made.
"""

import ast
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Final

from tools.following import Follower, Sentence, Source, called_name

ROOT: Final = Path(__file__).resolve().parents[1]

SKIPPED: Final = (
    "core/cli/",
    "core/desktop_search/",
    "core/embedding/evaluate.py",
    "core/service/evaluation.py",
)
"""Their sentences are read in a terminal alone: no window asks for them."""

ERROR_ARGUMENTS: Final = (0, 1, "message", "hint")
"""What is shown of a `CoreError` of any kind."""

CALLS: Final[dict[str, tuple[int | str, ...]]] = {
    "Check": (0, 2, 3),
    "DiskUse": (4,),
    "EngineLost": (1, "message"),
    "FileProblem": (1, 2, "message", "hint"),
    "ModelStatus": (7, "message"),
    "Notice": (1, 2, "message", "hint"),
    "Restraint": (0, "waiting_for"),
    "Root": (0,),
    "SearchAnswer": ("notice",),
    "UserSetting": (1,),
    "Watched": (1,),
    "_bug_in": (0,),
    "_say": (0, 1),
    "_set_batch_aside": (1,),
    "board.trouble": (0,),
    "notes.append": (0,),
    "said.append": (0,),
    "set_offline": ("message",),
    "work_said": (0, 1),
}
"""Other calls, and which of their arguments are shown."""

_LAST_NAMES: Final = frozenset(name.rpartition(".")[2] for name in CALLS)

WORDING: Final = (
    "core/catalog/recovery.py:Recovery.hint",
    "core/catalog/recovery.py:Recovery.message",
    "core/embedding/devices.py:choose_device",
    "core/errors.py:DecodeTimeout.reason",
    "core/errors.py:Gone.reason",
    "core/errors.py:TooLarge.reason",
    "core/errors.py:Unreadable.reason",
    "core/errors.py:Unsupported.reason",
    "core/ingest/disks_below.py:_sentence",
    "core/ingest/in_flight.py:POISON",
    "core/ingest/roots.py:_absence",
    "core/ingest/roots.py:_follow",
    "core/ingest/roots.py:_other_disk",
    "core/ingest/roots.py:_target",
    "core/ingest/roots.py:_trouble_without_id",
    "core/ingest/scan.py:_message",
    "core/media/exif.py:_show_flash",
    "core/media/formats.py:_OTHERS",
    "core/service/filework/naming.py:checked",
    "core/service/encoder.py:Encoder.state",
    "core/service/restraint.py:outside_hours",
)
"""Functions, properties and constants that make sentences; what they name besides is no matter."""

ASSIGNED: Final = frozenset({"notice"})
"""Attributes that hold sentences."""

PASSED_ON: Final = frozenset(
    {
        ("core/catalog/quarantine.py", "*row"),  # another Root
        ("core/embedding/loading.py", "embedder.notice or notice"),
        ("core/ingest/pipeline.py", "message"),
        ("core/ingest/pipeline.py", "reason"),
        ("core/rpc/launcher.py", "start.last_line() or error.message"),
        ("core/service/disks.py", "hint"),
        ("core/service/disks.py", "message"),
        ("core/service/filework/exporting.py", "problem"),
        ("core/service/filework/verbs.py", "hint"),
        ("core/service/filework/verbs.py", "message"),
        ("core/service/filework/verbs.py", "notes[0]"),
        ("core/service/filework/verbs.py", "planner.notes"),
    }
)
"""Files, and expressions in them, that hold sentences which are made elsewhere."""

OF_THE_SYSTEM: Final = (
    "Permission denied", "Operation not permitted", "No such file or directory",
    "No space left on device", "Read-only file system", "Input/output error",
    "Device or resource busy", "File exists", "Directory not empty", "File name too long",
    "File too large", "Too many open files", "No such device", "No such device or address",
    "Connection timed out", "Invalid argument", "Is a directory", "Not a directory",
    "Too many levels of symbolic links", "Disk quota exceeded", "Stale file handle",
    "Transport endpoint is not connected", "Host is down", "Operation not supported",
    "Invalid cross-device link", "Cannot allocate memory", "Connection refused",
)  # fmt: skip
"""What the system says of trouble; sentences take it in."""

MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip


class Gathering:
    """Goes through the modules of the engine.

    Attributes:
        sentences: What was found.
        faults: Where a sentence could not be followed, in words.
    """

    def __init__(self, root: Path) -> None:
        paths = sorted((root / "core").rglob("*.py"))
        names = [path.relative_to(root).as_posix() for path in paths]
        sources = [Source(name, root) for name in names if not name.startswith(SKIPPED)]
        self._sources = {source.name: source for source in sources}
        self._errors = frozenset(_errors(sources))
        self._follower = Follower(self._sources, self._errors, PASSED_ON)
        self.sentences: set[Sentence] = set()
        self.faults: list[str] = []

    def run(self) -> None:
        """Gather everything."""
        for source in self._sources.values():
            for node in ast.walk(source.tree):
                for value in self._shown(node):
                    self._take(value, source)
        for place in WORDING:
            self._take_wording(place)
        self.sentences.update(self._follower.aside, map(Sentence, (*OF_THE_SYSTEM, *MONTHS)))

    def _shown(self, node: ast.AST) -> Iterator[ast.expr]:
        """What is shown to a user at a place in the code."""
        if isinstance(node, ast.Assign):
            if any(isinstance(t, ast.Attribute) and t.attr in ASSIGNED for t in node.targets):
                yield node.value
        elif isinstance(node, ast.Call):
            yield from _arguments(node, self._wanted(node))

    def _wanted(self, node: ast.Call) -> tuple[int | str, ...]:
        """Which arguments of a call are shown."""
        last = called_name(node)
        if last in self._errors:
            return ERROR_ARGUMENTS
        if last == "Check" and _is_fine(node):
            return (0,)  # of what is in order the window says no more than that
        if last not in _LAST_NAMES:
            return ()
        called = ast.unparse(node.func)
        names = (name for name in CALLS if called == name or called.endswith(f".{name}"))
        return CALLS[name] if (name := next(names, "")) else ()

    def _take(self, node: ast.expr, source: Source) -> None:
        found = self._follower.follow(node, source)
        if not found.whole:
            self.faults.append(f"{source.name}:{node.lineno}: {ast.unparse(node)}")
        self.sentences.update(found.sentences)

    def _take_wording(self, place: str) -> None:
        path, _, name = place.partition(":")
        source = self._sources.get(path)
        if source is not None and name in source.values:
            self.sentences.update(self._follower.follow(source.values[name], source).sentences)
        elif source is not None and name in source.functions:
            function = source.functions[name]
            self.sentences.update(self._follower.returned(function, source).sentences)
        else:
            self.faults.append(f"{place}: is not there any more")


def _errors(sources: Sequence[Source]) -> Iterator[str]:
    """Names of all kinds of `CoreError`."""
    bases = {
        node.name: {base.id for base in node.bases if isinstance(base, ast.Name)}
        for source in sources
        for node in source.tree.body
        if isinstance(node, ast.ClassDef)
    }
    known = {"CoreError"}
    while more := {name for name, above in bases.items() if above & known} - known:
        known |= more
    yield from known


def _arguments(node: ast.Call, wanted: Sequence[int | str]) -> Iterator[ast.expr]:
    last = max((place for place in wanted if isinstance(place, int)), default=-1)
    for place, argument in enumerate(node.args):
        if place in wanted or (isinstance(argument, ast.Starred) and place <= last):
            yield argument
    yield from (keyword.value for keyword in node.keywords if keyword.arg in wanted)


def _is_fine(node: ast.Call) -> bool:
    state = node.args[1] if len(node.args) > 1 else None
    return isinstance(state, ast.Constant) and state.value == "ok"


def _in_one_place(sentence: Sentence) -> Sentence:
    """A message and its hint, one after the other, in one place of another sentence."""
    last = len(sentence.kinds) - 1
    together = f"{{{last - 1}}} {{{last}}}"
    if sentence.kinds.endswith("ww") and sentence.text.endswith(together):
        text = f"{sentence.text.removesuffix(together)}{{{last - 1}}}"
        return replace(sentence, text=text, kinds=sentence.kinds[:-1])
    return sentence


@cache
def gather(root: Path = ROOT) -> tuple[list[Sentence], list[str]]:
    """Every sentence, in order and once, and the faults."""
    gathering = Gathering(root)
    gathering.run()
    best: dict[str, Sentence] = {}
    # Of those with the same text the pair stays, where it is about a number.
    for sentence in sorted(gathering.sentences, key=lambda s: (s.one, s.kinds, not s.tail)):
        if sentence.text.strip():
            best[_in_one_place(sentence).text] = _in_one_place(sentence)
    return sorted(best.values()), gathering.faults
