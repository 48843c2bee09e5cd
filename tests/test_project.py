"""Rules about the project itself: sizes, names, documents, packaging."""

import ast
import re
import subprocess
import sys
import tomllib
from importlib import metadata, resources
from pathlib import Path
from typing import Any

import pytest

import core
from core import errors
from core.cli import COMMANDS
from core.cli.desktop_commands import ICON_SIZES_PX

ROOT = Path(__file__).parents[1]
CODE = ("app", "core", "tests", "benchmarks", "tools", "packaging")
MODULES = sorted(path for folder in CODE for path in (ROOT / folder).rglob("*.py"))
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
PYPROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
# Distributions whose import name differs.
IMPORTED_AS = {
    "open_clip_torch": "open_clip",
    "pillow": "PIL",
    "PySide6-Essentials": "PySide6",
    "pi-heif": "pi_heif",
    "typing-extensions": "typing_extensions",
}


def text(path: str | Path) -> str:
    return (ROOT / path).read_text("utf-8")


def relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


# ---- code


def test_no_file_is_longer_than_500_lines() -> None:
    long = {relative(path): len(text(path).splitlines()) for path in MODULES}
    assert {name: lines for name, lines in long.items() if lines > 500} == {}


def test_no_module_has_a_name_that_says_nothing() -> None:
    empty = re.compile(r"(^|_)(utils?|helpers?|managers?|common|misc)($|_)")
    assert [relative(path) for path in MODULES if empty.search(path.stem)] == []


def test_packaging_is_no_package() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists(), "it would shadow a library"


def error_classes(base: type[errors.CoreError] = errors.CoreError) -> list[type[errors.CoreError]]:
    own = [kind for kind in base.__subclasses__() if kind.__module__ == errors.__name__]
    return [base, *(found for kind in own for found in error_classes(kind))]


@pytest.mark.parametrize("kind", error_classes(), ids=lambda kind: kind.__name__)
def test_every_error_is_in_the_tree_and_explained(kind: type[errors.CoreError]) -> None:
    assert kind.__doc__
    assert re.search(rf"\b{kind.__name__}\b", errors.__doc__ or "")


@pytest.mark.parametrize(
    "migration",
    sorted((ROOT / "core" / "catalog" / "migrations").glob("*.sql")),
    ids=lambda path: path.stem,
)
def test_every_migration_has_a_test(migration: Path) -> None:
    tests = [path for path in (ROOT / "tests").rglob("test_*.py") if path != Path(__file__)]
    named = re.compile(rf"{migration.stem}|known_migrations\(\)\[{int(migration.stem[:4])}\]")
    assert any(named.search(path.read_text("utf-8")) for path in tests)


# ---- resources


@pytest.mark.parametrize(
    "name",
    [
        "models.toml",
        "models/photosift-lite/open_clip_config.json",
        "models/photosift-lite/open_clip_model.safetensors",
        "models/photosift-lite/LICENSE-WEIGHTS.md",
        "icons/photosift.svg",
        *(f"icons/photosift-{size}.png" for size in ICON_SIZES_PX),
    ],
)
def test_every_resource_is_found(name: str) -> None:
    resource = resources.files("resources").joinpath(name)
    with resource.open("rb") as file:
        assert file.read(1)


def test_every_icon_that_the_window_names_is_there() -> None:
    called = re.compile(r"\bicon\([^()]*?\"([a-z-]+)\"|set_icon\([^()]*\"([a-z-]+)\"")
    sources = [text(path) for path in MODULES if relative(path).startswith("app/")]
    named = {first or second for source in sources for first, second in called.findall(source)}
    assert [name for name in named if not (ROOT / f"resources/icons/{name}.svg").exists()] == []


def test_the_menu_entry_travels_in_the_wheel() -> None:
    carried = PYPROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    files = {relative(path) for path in (ROOT / "packaging").glob("io.github.*")}
    assert set(carried) == files
    assert all(target.startswith("resources/desktop/") for target in carried.values())


# ---- set-up


def test_the_version_is_the_same_everywhere() -> None:
    version = PYPROJECT["project"]["version"]
    assert core.__version__ == version
    assert metadata.version("photosift") == version
    (store_page,) = (ROOT / "packaging").glob("*.metainfo.xml")
    assert f'<release version="{version}"' in store_page.read_text("utf-8")


def test_every_version_is_pinned() -> None:
    pins = PYPROJECT["tool"]["uv"]["constraint-dependencies"]
    assert all(re.fullmatch(r"[A-Za-z0-9._-]+==[\w.]+", pin) for pin in pins)
    pinned = {re.sub(r"[-_.]+", "-", pin.partition("==")[0]).lower() for pin in pins}
    asked = PYPROJECT["project"]["dependencies"] + PYPROJECT["dependency-groups"]["dev"]
    names = {re.split(r"[<>=]", line)[0] for line in asked}
    assert {re.sub(r"[-_.]+", "-", name).lower() for name in names} <= pinned


def test_what_the_program_imports_is_declared() -> None:
    declared = set()
    for line in PYPROJECT["project"]["dependencies"]:
        name = re.split(r"[<>=]", line)[0]
        declared.add(IMPORTED_AS.get(name, name.replace("-", "_")))
    # These come with PySide6-Essentials and with open_clip_torch.
    declared |= {"shiboken6", "huggingface_hub", "timm", "torchvision", "app", "core", "resources"}
    own = [path for path in MODULES if relative(path).startswith(("app/", "core/"))]
    imported = {name for path in own for name in imports(path)}
    assert imported - declared - set(sys.stdlib_module_names) == set()


def imports(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module.partition(".")[0])
    return found


@pytest.mark.skipif(sys.platform == "win32", reason="files have no mode there")
def test_the_checks_can_be_run() -> None:
    script = ROOT / ".ci" / "run"
    assert script.stat().st_mode & 0o111
    subprocess.run(["bash", "-n", script], check=True)


# ---- documents


def test_the_readme_starts_with_the_two_commands() -> None:
    blocks = re.findall(r"```sh\n(.*?)```", text("README.md"), re.DOTALL)
    assert blocks[0] == "pip install uv && uv run photosift ~/Pictures\n"
    assert blocks[1] == "uv run pytest -n logical --dist loadfile\n"


def test_every_command_in_the_documents_exists() -> None:
    unknown = []
    for document in DOCUMENTS:
        code = re.findall(r"```sh\n(.*?)```|`([^`\n]+)`", text(document), re.DOTALL)
        for line in "\n".join(block or inline for block, inline in code).splitlines():
            started = re.match(r"(?:uv run (?:--no-sync )?)?photosift (\S+)", line.strip())
            if started and not started[1].startswith(("-", "[", "~", "COMMAND")):
                unknown += [] if started[1] in COMMANDS else [f"{relative(document)}: {line}"]
    assert unknown == []


def test_every_link_in_the_documents_leads_somewhere() -> None:
    broken = [
        f"{relative(document)}: {link}"
        for document in DOCUMENTS
        for link in re.findall(r"\]\(([^)#]+)", text(document))
        if not link.startswith("http") and not (document.parent / link).exists()
    ]
    assert broken == []


def test_every_place_in_the_architecture_exists() -> None:
    named = re.findall(
        r"`((?:app|core|resources|docs|packaging)/[\w./*-]+)`", text("ARCHITECTURE.md")
    )
    assert named
    missing = [
        name for name in named if "NNNN" not in name and not list(ROOT.glob(name.rstrip("/")))
    ]
    assert missing == []


def test_documents_stay_short() -> None:
    assert len(text("ARCHITECTURE.md").splitlines()) <= 150
    decisions = sorted((ROOT / "docs" / "decisions").glob("*.md"))
    assert all(len(text(path).splitlines()) <= 40 for path in decisions)
    numbers = [int(path.name[:4]) for path in decisions]
    assert numbers == list(range(1, len(numbers) + 1))


def test_the_changelog_has_a_place_for_the_next_change() -> None:
    assert "## [Unreleased]" in text("CHANGELOG.md")
