"""Patterns of what is left out, held against git's own `check-ignore`."""

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.catalog.patterns import Patterns, below, checked, of_path, within
from core.errors import UsageError

# Names of files and, ending with a slash, of directories.
PATHS = [
    b"a.jpg",
    b"A.JPG",
    b"b.png",
    b"private/",
    b"private/a.jpg",
    b"private/deep/b.png",
    b"x/private/",
    b"x/private/a.jpg",
    b"x/private/keep.jpg",
    b"raw/",
    b"raw/raw/a.jpg",
    b"2019/raw/a.jpg",
    b"2019/raw/keep.jpg",
    b"2019/more/raw/a.jpg",
    b"2020/raw",
    b"foo/",
    b"foo/bar/",
    b"foo/bar/c.jpg",
    b"foo/keep.jpg",
    b"with space.jpg",
    b"with space.jpg ",
    b" lead.jpg",
    b"#hash.jpg",
    b"!bang.jpg",
    b"back\\slash.jpg",
    b"back/slash.jpg",
    b"star*.jpg",
    b"star1.jpg",
    b"[b].jpg",
    b"line\nbreak.jpg",
    b"a.jpg\n",
    b"caf\xe9.jpg",
    b"caf\xc3\xa9.jpg",
    b"\xff\xfe/a.jpg",
    b"\xff\xfe/",
    b"IMG_1.jpg",
    b"IMG_12.jpg",
    b"tmp~",
    b"deep/er/and/deeper/a.jpg",
    b"(1).jpg",
    b"a|b$.jpg",
]

LISTS = [
    ["*.jpg"],
    ["*.jpg", "!keep.jpg"],
    ["private"],
    ["private/"],
    ["/private"],
    ["/private/"],
    ["x/private"],
    ["**/private"],
    ["raw", "!/raw"],
    ["raw/", "!2019/raw/"],
    ["2019/raw"],
    ["2019/**/raw"],
    ["2019/*/raw"],
    ["foo/**"],
    ["foo/**", "!foo/keep.jpg"],
    ["foo/*", "!foo/bar/"],
    ["foo/**", "!foo/bar/"],
    ["foo/", "!foo/keep.jpg"],
    ["*/", "!foo/"],
    ["/*", "!/foo/"],
    ["/*", "!/foo/", "/foo/*", "!/foo/bar/"],
    ["IMG_?.jpg"],
    ["IMG_[0-9].jpg"],
    ["IMG_[!2]*"],
    ["[aA].[jJ][pP][gG]"],
    ["with space.jpg"],
    ["with space.jpg\\ "],
    ["with space.jpg   "],
    [" lead.jpg"],
    ["\\#hash.jpg"],
    ["#hash.jpg"],
    ["\\!bang.jpg"],
    ["back\\\\slash.jpg"],
    ["back\\slash.jpg"],
    ["star\\*.jpg"],
    ["star*.jpg"],
    ["\\[b\\].jpg"],
    ["[b].jpg"],
    ["line?break.jpg"],
    ["a.jpg?"],
    ["a.jpg"],
    ["caf*.jpg"],
    ["café.jpg"],
    ["deep/**"],
    ["deep/**/deeper"],
    ["**/deeper/**"],
    ["*~"],
    ["(1).jpg", "a|b$.jpg"],
    ["/", "!private"],
    ["private", "!private", "private/deep"],
]


def mine(patterns: Sequence[str], path: bytes) -> bool:
    return Patterns(patterns).leaves_out(path.rstrip(b"/"), is_directory=path.endswith(b"/"))


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    root = tmp_path_factory.mktemp("repository")
    subprocess.run(["git", "init", "-q", str(root)], check=True, env=_quiet(root))
    for path in PATHS:
        place = Path(os.fsdecode(os.fsencode(root) + b"/" + path))
        if path.endswith(b"/"):
            place.mkdir(parents=True, exist_ok=True)
        else:
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(b"")
    return root


def _quiet(root: Path) -> dict[str, str]:
    return os.environ | {
        "HOME": str(root),
        "GIT_CONFIG_NOSYSTEM": "1",
        "XDG_CONFIG_HOME": str(root),
    }


@pytest.mark.parametrize("patterns", LISTS, ids=" ".join)
def test_it_agrees_with_git(repository: Path, patterns: list[str]) -> None:
    (repository / ".git" / "info" / "exclude").write_bytes(
        "".join(f"{pattern}\n" for pattern in patterns).encode()
    )
    told = subprocess.run(
        ["git", "-c", "core.ignoreCase=false", "check-ignore", "-z", "--stdin"],
        input=b"".join(path.rstrip(b"/") + b"\0" for path in PATHS),
        stdout=subprocess.PIPE,
        cwd=repository,
        env=_quiet(repository),
        check=False,
    )
    assert told.returncode in {0, 1}
    ignored = set(told.stdout.split(b"\0"))
    for path in PATHS:
        assert mine(patterns, path) == (path.rstrip(b"/") in ignored), (patterns, path)


def test_a_question_mark_is_one_character_or_one_byte_that_is_none() -> None:
    assert mine(["caf?.jpg"], b"caf\xc3\xa9.jpg")
    assert mine(["caf?.jpg"], b"caf\xe9.jpg")
    assert not mine(["caf??.jpg"], b"caf\xc3\xa9.jpg")


def test_the_folder_itself_is_never_left_out() -> None:
    assert not Patterns(["*"]).leaves_out(b"", is_directory=True)
    assert not Patterns([]).leaves_out(b"a", is_directory=False)


def test_deciding_names_the_pattern() -> None:
    patterns = Patterns(["*.png", "private/", "!private/", "secret/"])
    assert patterns.deciding(b"a.png", is_directory=False) == 0
    assert patterns.deciding(b"private/a.jpg", is_directory=False) is None
    assert patterns.deciding(b"secret/a.png", is_directory=False) == 3


def test_a_path_as_deep_as_the_system_allows() -> None:
    deep = b"/".join([b"d"] * 2000)
    assert Patterns(["x.jpg"]).leaves_out(deep + b"/x.jpg", is_directory=False)
    assert not Patterns(["x.jpg"]).leaves_out(deep + b"/y.jpg", is_directory=False)


@pytest.mark.parametrize(
    "pattern",
    ["", "   ", "# note", "*", "**", "/", "/*", "**/*", "*.*", "?*", "!", "a\\", "[z-a]", "[a",
     "a\nb", "a\0b", "\udce9.jpg", "[[:alpha:]]", "x" * 1001],
)  # fmt: skip
def test_what_is_no_pattern(pattern: str) -> None:
    with pytest.raises(UsageError) as told:
        checked(pattern)
    assert told.value.message
    assert told.value.hint


@pytest.mark.parametrize("pattern", ["*.jpg", "*/", "!*.jpg", "a ", "a\\ ", "[[a]", "caf?"])
def test_what_is_one(pattern: str) -> None:
    assert checked(pattern) == (pattern if pattern == "a\\ " else pattern.rstrip())


names = st.binary(min_size=1, max_size=12).filter(
    lambda name: not {0, 0x2F} & set(name) and name not in {b".", b".."}
)


@settings(deadline=None)
@given(
    st.lists(st.one_of(st.text(max_size=12), st.text("*?[]!\\/#ab -^", max_size=12)), max_size=4),
    st.lists(names, min_size=1, max_size=4),
)
def test_any_pattern_and_any_name(patterns: list[str], parts: list[bytes]) -> None:
    found = Patterns(patterns)
    decided = found.deciding(b"/".join(parts), is_directory=False)
    assert decided is None or 0 <= decided < len(patterns)
    above = [found.leaves_out(b"/".join(parts[:n]), is_directory=True) for n in range(len(parts))]
    assert above == sorted(above), "what lies in a directory that is left out is left out"
    if any(above):
        assert decided is not None
    for pattern in patterns:
        try:
            kept = checked(pattern)
        except UsageError:
            continue
        assert Patterns([kept])


@settings(deadline=None)
@given(st.lists(names, min_size=1, max_size=3), st.lists(names, min_size=1, max_size=3))
def test_the_pattern_of_a_path_matches_it_and_nothing_of_another_kind(
    parts: list[bytes], others: list[bytes]
) -> None:
    path, other = b"/".join(parts), b"/".join(others)
    pattern = of_path(path)
    checked(pattern)
    assert Patterns([pattern]).leaves_out(path, is_directory=False)
    assert Patterns([pattern + "/"]).leaves_out(path + b"/" + other, is_directory=False)
    if "?" not in pattern and not other.startswith(path):
        assert not Patterns([pattern]).leaves_out(other, is_directory=False)


@settings(deadline=None)
@given(
    st.sampled_from(["*.jpg", "private", "private/", "/a/b", "a/b", "!a", "!/a/b", "a/**", "**/b"]),
    st.lists(names, min_size=1, max_size=2),
    st.lists(st.sampled_from([b"a", b"b", b"private", b"x.jpg"]), min_size=1, max_size=3),
)
def test_a_pattern_means_the_same_in_a_folder_around(
    pattern: str, prefix: list[bytes], parts: list[bytes]
) -> None:
    inner, way = b"/".join(parts), b"/".join(prefix)
    outer = Patterns(["x.jpg", below(way, pattern)])
    if Patterns(["x.jpg"]).leaves_out(way, is_directory=True):
        return
    assert outer.leaves_out(way + b"/" + inner, is_directory=False) == Patterns(
        ["x.jpg", pattern]
    ).leaves_out(inner, is_directory=False)


@pytest.mark.parametrize(
    ("way", "pattern", "inner"),
    [
        ("trips", "private/", ["private/"]),
        ("trips", "!*.png", ["!*.png"]),
        ("trips", "/trips/private/", ["/private/"]),
        ("trips", "trips/2019/raw", ["/2019/raw"]),
        ("trips", "/other/private/", []),
        ("trips", "/*/raw", ["/raw"]),
        ("trips/2019", "/trips/**/raw/", ["/**/raw/"]),
        ("trips/2019", "/**/2019/*.png", ["/**/2019/*.png", "/*.png"]),
        ("trips", "!/trips/a.jpg", ["!/a.jpg"]),
        ("trips", "/trips", []),
        ("trips", "/trips/", []),
        ("trips/2019", "/trips", []),
        ("trips", "/trips/**", []),
        ("a b", "/a\\ b/c", ["/c"]),
        ("caf\u00e9", "/caf?/c", ["/c"]),
    ],
)
def test_inside_a_folder_below(way: str, pattern: str, inner: list[str]) -> None:
    assert within(os.fsencode(way), pattern) == inner
    outer, own = (
        Patterns([pattern.removeprefix("!")]),
        Patterns([p.removeprefix("!") for p in inner]),
    )
    for name in (
        "a.jpg",
        "x.png",
        "raw",
        "2019/raw",
        "2019/x.png",
        "2018/2019/x.png",
        "c",
        "private",
    ):
        path = os.fsencode(name)
        is_whole = outer.leaves_out(os.fsencode(way), is_directory=True) or pattern.endswith("/**")
        for is_directory in (True, False):
            assert own.leaves_out(path, is_directory=is_directory) == (
                not is_whole
                and outer.leaves_out(os.fsencode(way) + b"/" + path, is_directory=is_directory)
            )
