"""What the documents say of commands, options, keys, labels and settings, held against the code."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from PySide6.QtGui import QKeySequence

from app.actions import all_verbs
from app.commanding import shortcut_groups
from core.cli import COMMANDS
from core.cli.program import program
from core.settings import USER_SETTINGS
from tests.test_project import DOCUMENTS, MODULES, relative, text

GUIDE = text("docs/user-guide.md")
COMMAND_TABLE = GUIDE.partition("## Command line\n")[2]
# Keys of the sidebar, which no command has.
ELSEWHERE = {"Shift+F10"}


def commands() -> Iterator[tuple[tuple[str, ...], click.Command]]:
    """Every command and sub-command, by its words."""
    for name, command in program.commands.items():
        yield (name,), command
        if isinstance(command, click.Group):
            yield from (((name, below), sub) for below, sub in command.commands.items())


def options_of(command: click.Command) -> set[str]:
    names = {name for p in command.params for name in (*p.opts, *p.secondary_opts)}
    return {name for name in names if name.startswith("--")}


def test_every_option_in_the_documents_exists() -> None:
    known = dict(commands())
    unknown, seen = [], 0
    for document in DOCUMENTS:
        for line in re.findall(r"photosift ((?:[\w-]+ )?[\w-]+ [^`\n|#]*)", text(document)):
            words = line.split()
            command = known.get(tuple(words[:2])) or known.get(tuple(words[:1]))
            options = set(re.findall(r"(?:^|[\s\[])(--[a-z-]+)", line))
            seen += len(options)
            if command is not None and not options <= options_of(command):
                unknown.append(f"{relative(document)}: photosift {line}")
    assert unknown == []
    assert seen > 15


def test_every_command_that_a_message_names_exists() -> None:
    known = dict(commands())
    unknown, seen = [], 0
    for path in MODULES:
        if not relative(path).startswith(("core/", "app/")):
            continue
        for said in strings(path):
            for line in re.findall(r"`photosift ([a-z][^`]*)`", said):
                words = line.split()
                seen += 1
                command = known.get(tuple(words[:2])) or known.get(tuple(words[:1]))
                options = {word for word in words if word.startswith("--")} - {"--help"}
                if command is None or not options <= options_of(command):
                    unknown.append(f"{relative(path)}: photosift {line}")
    assert unknown == []
    assert seen > 50


def strings(path: Path) -> Iterator[str]:
    """Every string of a module, those that f-strings are made of too."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def test_every_command_is_in_the_table_of_the_guide() -> None:
    words = set(re.findall(r"[\w-]+", " ".join(re.findall(r"`([^`]+)`", COMMAND_TABLE))))
    subcommands = {name for path, _ in commands() if len(path) > 1 for name in path} - {"list"}
    assert {*COMMANDS, *subcommands} - words == set()


def test_every_condition_is_in_the_table_of_the_guide() -> None:
    """Those of `photos` and `search`; an option that can be denied stands as `--[no-]place`."""
    named = re.sub(r"--\[no-\]([a-z]+)", r"--\1 --no-\1", COMMAND_TABLE)
    words = set(re.findall(r"--[a-z-]+", named))
    wanted = options_of(program.commands["search"]) | options_of(program.commands["photos"])
    assert wanted - words - {"--json"} == set()


def test_every_setting_is_in_the_guide() -> None:
    named = set(re.findall(r"`([a-z_]+)`", GUIDE))
    assert {setting.name for setting in USER_SETTINGS} - named == set()


def test_every_label_in_the_guide_is_one_of_the_window() -> None:
    shown = {
        said for path in MODULES if relative(path).startswith("app/") for said in strings(path)
    }
    labels = {
        " ".join(found.split()) for found in re.findall(r"(?<![*\w`])\*([A-Z][^*]+)\*", GUIDE)
    }
    assert len(labels) > 20
    assert {label for label in labels if label not in shown} == set()


def test_every_key_in_the_guide_is_one_of_the_window() -> None:
    verbs = all_verbs()
    known = {key for verb in verbs for key in verb.shortcuts}
    known |= {key for group in shortcut_groups(verbs) for _, keys in group.rows for key in keys}
    named = set(re.findall(r"`((?:(?:Ctrl|Shift|Alt)\+)+[^`+]+|F\d+|Ctrl\+[+-])`", GUIDE))
    assert len(named) > 30
    assert {_standard(key) for key in named} - {
        _standard(key) for key in known | ELSEWHERE
    } == set()


def _standard(key: str) -> str:
    return QKeySequence(key).toString()


@pytest.mark.parametrize("path", sorted(path for path, _ in commands()), ids=" ".join)
def test_the_list_of_commands_says_whole_sentences(path: tuple[str, ...]) -> None:
    """A list of commands on a terminal of 80 columns cuts long ones off with an ellipsis."""
    command = dict(commands())[path]
    siblings = [len(other[-1]) for other, _ in commands() if other[:-1] == path[:-1]]
    said = command.get_short_help_str(80 - 6 - max(siblings))
    assert said.endswith(".")
    assert not said.endswith("...")


def test_every_table_has_a_heading() -> None:
    """Rows after an empty line are shown as text."""
    broken = []
    for document in DOCUMENTS:
        for block in re.split(r"\n\s*\n", text(document)):
            rows = [line for line in block.splitlines() if line.startswith("|")]
            if rows and not re.fullmatch(r"[|:\s-]+", [*rows, ""][1]):
                broken.append(f"{relative(document)}: {rows[0][:60]}")
    assert broken == []
