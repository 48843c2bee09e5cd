"""Follows an expression through the code, without running it, to the literals it is made of.

A name leads to what it is set to, a call to what the function returns, an f-string to a sentence
with a place for each value that is no literal itself.
"""

import ast
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import product
from pathlib import Path
from typing import Any, Final

SAID: Final = frozenset(
    {
        "_losses", "hint", "image_encoder", "last_line", "message", "notice", "problem", "reason",
        "strerror", "trouble", "values", "waiting_for", "watch_reason",
    }
)  # fmt: skip
"""Attributes and methods whose values are sentences, or words: gathered where they are made."""

NAMES: Final = frozenset(
    {"display_name", "file_system", "shown", "shown_name", "_shown", "_quoted"}
)
"""Calls that give names: never looked into, and never translated."""

CLEANERS: Final = frozenset({"one_line", "valid_text"})
"""Calls that give what they are given."""

_INLINE_AT_MOST: Final = 3
_INLINE_AT_MOST_BARE: Final = 40  # without a word of its own, a sentence would be any text
_DEPTH: Final = 8


@dataclass(frozen=True, order=True)
class Sentence:
    """One sentence, with `{0}`, `{1}`, ... for what it names.

    Attributes:
        text: In English.
        one: How it is said of one thing, where `text` is for any other number.
        kinds: A letter for each place: `p` for a name, which is shown as it is, `n` for a
            number, `w` for words, which may be a sentence of their own.
        tail: It is added to another one.
    """

    text: str
    one: str = ""
    kinds: str = ""
    tail: bool = False


@dataclass
class Found:
    """What an expression may say.

    Attributes:
        whole: It could be followed to its end.
        passed: It may also say what is gathered elsewhere.
    """

    sentences: list[Sentence] = field(default_factory=list)
    whole: bool = True
    passed: bool = False

    def add(self, other: "Found") -> None:
        """It may say this as well."""
        self.sentences += other.sentences
        self.whole = self.whole and other.whole
        self.passed = self.passed or other.passed


class Source:
    """A module: what its names stand for."""

    def __init__(self, name: str, root: Path) -> None:
        self.name = name
        self.tree = ast.parse((root / name).read_text(encoding="utf-8"))

    @cached_property
    def parents(self) -> dict[ast.AST, ast.AST]:
        """What each part stands in."""
        return {child: node for node in ast.walk(self.tree) for child in ast.iter_child_nodes(node)}

    @cached_property
    def values(self) -> dict[str, ast.expr]:
        """Constants of the module, and of its classes."""
        found = {name: value for name, value, _ in assignments(self.tree.body)}
        for node in self.tree.body:
            if isinstance(node, ast.ClassDef):
                own = assignments(node.body)
                found |= {f"{node.name}.{name}": value for name, value, _ in own}
        return found

    @cached_property
    def functions(self) -> dict[str, ast.FunctionDef]:
        """By name, and by class and name."""
        found: dict[str, ast.FunctionDef] = {}
        for node in ast.walk(self.tree):
            if isinstance(node, ast.FunctionDef):
                found.setdefault(node.name, node)
                parent = self.parents.get(node)
                if isinstance(parent, ast.ClassDef):
                    found[f"{parent.name}.{node.name}"] = node
        return found

    @cached_property
    def imports(self) -> dict[str, tuple[str, str]]:
        """By name: the module that it is from, and its name there."""
        return {
            alias.asname or alias.name: (node.module, alias.name)
            for node in ast.walk(self.tree)
            if isinstance(node, ast.ImportFrom) and node.module
            for alias in node.names
        }

    def functions_around(self, node: ast.AST) -> Iterator[ast.FunctionDef]:
        """The functions that something stands in, the innermost first."""
        above = self.parents.get(node)
        while above is not None:
            if isinstance(above, ast.FunctionDef):
                yield above
            above = self.parents.get(above)


def assignments(body: Sequence[ast.AST]) -> Iterator[tuple[str, ast.expr, ast.stmt]]:
    """Names that are set, with what they are set to; of `a, b = c`, both to `c`."""
    for node in body:
        if isinstance(node, ast.Assign):
            for target in node.targets:
                for name, value in _set_by(target, node.value):
                    yield name, value, node
        elif (
            isinstance(node, ast.AnnAssign | ast.AugAssign)
            and isinstance(node.target, ast.Name)
            and node.value is not None
        ):
            yield node.target.id, node.value, node


def _set_by(target: ast.expr, value: ast.expr) -> Iterator[tuple[str, ast.expr]]:
    if isinstance(target, ast.Name):
        yield target.id, value
    elif isinstance(target, ast.Tuple):
        each = value.elts if isinstance(value, ast.Tuple) else [value] * len(target.elts)
        for part, own in zip(target.elts, each, strict=False):
            yield from _set_by(part, own)


class Follower:
    """Follows expressions of a program.

    Attributes:
        aside: Sentences that stand in places of others; a caller takes them along.
    """

    def __init__(
        self,
        sources: Mapping[str, Source],
        errors: frozenset[str],
        passed_on: frozenset[tuple[str, str]],
    ) -> None:
        """Prepare.

        Args:
            sources: The modules, by path.
            errors: Names of errors, whose own sentences are gathered where they are raised.
            passed_on: Paths, and expressions in them, that are not to be followed.
        """
        self._sources = sources
        self._errors = errors
        self._passed_on = passed_on
        self.aside: set[Sentence] = set()
        self._ways: dict[type[ast.expr], Callable[[Any, Source, int], Found]] = {
            ast.Constant: _of_constant,
            ast.JoinedStr: self._joined,
            ast.Starred: lambda node, *rest: self._follow(node.value, *rest),
            ast.NamedExpr: lambda node, *rest: self._follow(node.value, *rest),
            ast.IfExp: self._either,
            ast.BoolOp: lambda node, *rest: self._all(node.values, *rest),
            ast.Dict: lambda node, *rest: self._all(node.values, *rest),
            ast.Tuple: lambda node, *rest: self._all(node.elts, *rest),
            ast.List: lambda node, *rest: self._all(node.elts, *rest),
            ast.Subscript: self._subscript,
            ast.BinOp: self._added,
            ast.Attribute: self._attribute,
            ast.Name: self._name,
            ast.Call: self._call,
        }

    def follow(self, node: ast.expr, source: Source) -> Found:
        """What an expression of a module may say."""
        return self._follow(node, source, 0)

    def returned(self, function: ast.FunctionDef, source: Source, depth: int = 0) -> Found:
        """What a function may return."""
        values = [
            node.value
            for node in ast.walk(function)
            if isinstance(node, ast.Return) and node.value is not None
        ]
        return self._all(values, source, depth) if values else Found(whole=False)

    def _follow(self, node: ast.expr, source: Source, depth: int) -> Found:
        way = self._ways.get(type(node))
        if way is None or depth > _DEPTH:
            return Found(whole=False)
        has_some = any(source.name == name for name, _ in self._passed_on)
        if has_some and (source.name, ast.unparse(node)) in self._passed_on:
            return Found(passed=True)
        return way(node, source, depth + 1)

    def _all(self, parts: Sequence[ast.expr], source: Source, depth: int) -> Found:
        found = Found()
        for part in parts:
            found.add(self._follow(part, source, depth))
        return found

    def _either(self, node: ast.IfExp, source: Source, depth: int) -> Found:
        one, other = (self._follow(n, source, depth) for n in (node.body, node.orelse))
        counted = _counted(node)
        if counted and len(one.sentences) == len(other.sentences) == 1:
            single, many = (
                self._joined(_as_joined(n), source, depth, counted).sentences[0]
                for n in (node.body, node.orelse)
            )
            return Found([replace(many, one=single.text.replace("{0}", "1"))])
        one.add(other)
        return one

    def _subscript(self, node: ast.Subscript, source: Source, depth: int) -> Found:
        if isinstance(node.value, ast.Name):
            return self._follow(node.value, source, depth)
        return Found(whole=False)

    def _added(self, node: ast.BinOp, source: Source, depth: int) -> Found:
        if not isinstance(node.op, ast.Add):
            return Found(whole=False)
        one, other = (self._follow(n, source, depth) for n in (node.left, node.right))
        if one.sentences and one.whole and other.whole:
            pairs = product(one.sentences, other.sentences)
            return Found([_concatenated([first, second]) for first, second in pairs])
        tails = [replace(s, tail=True) for s in other.sentences if s.text]
        return Found([*one.sentences, *tails], one.whole and other.whole)

    def _attribute(self, node: ast.Attribute, source: Source, depth: int) -> Found:
        if node.attr in SAID:
            return Found(passed=True)
        other = self._module_of(node.value, source)
        if other is None or node.attr not in other.values:
            return Found(whole=False)
        return self._follow(other.values[node.attr], other, depth)

    def _name(self, node: ast.Name, source: Source, depth: int) -> Found:
        for function in source.functions_around(node):
            local = assignments(list(ast.walk(function)))
            here = [(value, at) for name, value, at in local if name == node.id]
            if here:
                return self._assigned(here, source, depth)
            if any(isinstance(a, ast.arg) and a.arg == node.id for a in ast.walk(function.args)):
                return Found(whole=False)
        if node.id in source.values:
            return self._follow(source.values[node.id], source, depth)
        module, name = source.imports.get(node.id, ("", ""))
        other = self._module(module)
        if other is None or name not in other.values:
            return Found(whole=False)
        return self._follow(other.values[name], other, depth)

    def _assigned(
        self, here: Sequence[tuple[ast.expr, ast.stmt]], source: Source, depth: int
    ) -> Found:
        found = Found()
        for value, statement in here:
            said = self._follow(value, source, depth)
            if isinstance(statement, ast.AugAssign):
                said.sentences = [replace(s, tail=True) for s in said.sentences]
            found.add(said)
        return found

    def _call(self, node: ast.Call, source: Source, depth: int) -> Found:
        last = called_name(node)
        if last in self._errors or last in SAID:
            return Found(passed=True)
        if last in CLEANERS:
            return self._follow(node.args[0], source, depth)
        if last == "get" and isinstance(node.func, ast.Attribute):
            found = self._follow(node.func.value, source, depth)
            # What stands in for what is not in a table may be anything.
            found.sentences += self._all(node.args[1:], source, depth).sentences
            return found
        function, other = self._function_of(node.func, source)
        if function is None or other is None or last in NAMES:
            return Found(whole=False)
        return self.returned(function, other, depth)

    def _function_of(
        self, called: ast.expr, source: Source
    ) -> tuple[ast.FunctionDef | None, Source | None]:
        other: Source | None = source
        name = ""
        if isinstance(called, ast.Name):
            name = called.id
            if name in source.imports:
                module, name = source.imports[name]
                other = self._module(module)
        elif isinstance(called, ast.Attribute):
            name = called.attr
            is_own = isinstance(called.value, ast.Name) and called.value.id == "self"
            other = source if is_own else self._module_of(called.value, source)
        return (None, None) if other is None else (other.functions.get(name), other)

    def _module_of(self, node: ast.expr, source: Source) -> Source | None:
        """The module that a name stands for."""
        if isinstance(node, ast.Name) and node.id in source.imports:
            return self._module(".".join(source.imports[node.id]))
        return None

    def _module(self, name: str) -> Source | None:
        path = name.replace(".", "/")
        return self._sources.get(f"{path}.py") or self._sources.get(f"{path}/__init__.py")

    # ---- places

    def _joined(self, node: ast.JoinedStr, source: Source, depth: int, counted: str = "") -> Found:
        """All forms of an f-string."""
        most = _INLINE_AT_MOST_BARE
        if any(isinstance(part, ast.Constant) and _has_words(part.value) for part in node.values):
            most = _INLINE_AT_MOST
        choices: list[tuple[str, list[Sentence]]] = []
        for part in node.values:
            if isinstance(part, ast.Constant):
                choices.append(("", [_literal(str(part.value))]))
            elif isinstance(part, ast.FormattedValue):
                name = ast.unparse(part.value)
                forms = (
                    [Sentence("{0}", kinds="n")]
                    if name == counted
                    else self._place(part, source, depth, most)
                )
                choices.append((f"{name}:{_spec(part)}", forms))
        # What is named twice is the same both times.
        named = {name: found for name, found in choices if name}
        sentences = []
        for chosen in product(*named.values()):
            values = dict(zip(named, chosen, strict=True))
            parts = [values[name] if name else found[0] for name, found in choices]
            sentences.append(_concatenated(parts))
        return Found(sentences)

    def _place(
        self, part: ast.FormattedValue, source: Source, depth: int, most: int
    ) -> list[Sentence]:
        """What may stand in one place: a few literals, or the place itself."""
        spec = _spec(part)
        if "%B" in spec:  # the name of a month
            return [Sentence("{0}", kinds="w")]
        if spec[-1:] in {"f", "g", ",", "d", "e"}:
            return [Sentence("{0}", kinds="n")]
        if part.conversion != -1 or spec:
            return [Sentence("{0}", kinds="p")]
        found = self._follow(part.value, source, depth)
        is_settled = found.whole and not found.passed
        is_plain = not any(s.one or s.tail for s in found.sentences)
        if 0 < len(found.sentences) <= most and is_settled and is_plain:
            return found.sentences
        self.aside.update(found.sentences)
        says = bool(found.sentences) or found.passed
        return [Sentence("{0}", kinds="w" if says else "p")]


def called_name(node: ast.Call) -> str:
    """What is called, without what it belongs to."""
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


def _of_constant(node: ast.Constant, _: Source, __: int) -> Found:
    if isinstance(node.value, str):
        return Found([_literal(node.value)])
    return Found(whole=node.value is None)


def _literal(text: str) -> Sentence:
    if any(f"{{{digit}}}" in text for digit in range(10)):
        raise SystemExit(f"a sentence cannot say what stands for a place: {text!r}")
    return Sentence(text)


def _counted(node: ast.IfExp) -> str:
    """The number of which one thing is said differently; empty for another choice."""
    test = node.test
    if not isinstance(node.orelse, ast.JoinedStr) or not isinstance(test, ast.Compare):
        return ""
    is_one = isinstance(test.ops[0], ast.Eq) and ast.unparse(test.comparators[0]) == "1"
    return ast.unparse(test.left) if is_one else ""


def _as_joined(node: ast.expr) -> ast.JoinedStr:
    return node if isinstance(node, ast.JoinedStr) else ast.JoinedStr(values=[node])


def _concatenated(parts: Sequence[Sentence]) -> Sentence:
    """Sentences one after another; places beside each other are one."""
    text, kinds = "", ""
    for part in parts:
        said = part.text
        for place in reversed(range(len(part.kinds))):
            said = said.replace(f"{{{place}}}", f"{{{place + len(kinds)}}}")
        if kinds and text.endswith(f"{{{len(kinds) - 1}}}") and said == f"{{{len(kinds)}}}":
            kinds = kinds[:-1] + "p"
            continue
        text += said
        kinds += part.kinds
    return Sentence(text, kinds=kinds)


def _spec(part: ast.FormattedValue) -> str:
    return "" if part.format_spec is None else ast.unparse(part.format_spec)[2:-1]


def _has_words(text: object) -> bool:
    return any(sign.isalpha() for sign in str(text))
