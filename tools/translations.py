"""Gathers the window's words into the Qt Linguist files, and compiles them.

Usage: python -P tools/translations.py [--check]

Every literal of `tr("...")`, `trn("...", "...", n)` and `mark("...")` below `app/` becomes a
message of `resources/translations/photosift_LANGUAGE.ts`, and so does every sentence of the engine
that a window may show (`tools/core_sentences.py`), in a context of its own. What was translated
stays; what is not said any more goes. Then each file is compiled into the `.qm` beside it, which
the program loads, and the engine's sentences are listed in `core_sentences.json`, by which the
window knows them. A made-up language with longer words, `photosift_pseudo.qm`, comes from the
English ones.
`--check` writes nothing: it says what is missing, and ends with 1 if anything is.
"""

import argparse
import ast
import json
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

from tools import core_sentences, pseudo_language
from tools.following import Sentence

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
LIST = FOLDER / "core_sentences.json"
CONTEXT, CORE = "photosift", "core"
PLURAL_FORMS = {"de": 2, "es": 2}
"""Languages, with the number of plural forms that Qt asks for in each."""
PSEUDO = "pseudo"


@dataclass(frozen=True, order=True)
class Message:
    """One thing that the window says, or shows of what the engine says.

    Attributes:
        context: Which of them.
        text: In English; for any number but one, if `plural`.
    """

    context: str
    text: str
    plural: bool = False


def gather() -> dict[Message, list[str]]:
    """Every message, with the files that say it; those of the engine without.

    Raises:
        SystemExit: the text of one is no literal, or cannot be followed.
    """
    found = gather_said()
    for sentence in said_by_core():
        found[Message(CORE, sentence.text, plural=bool(sentence.one))] = []
    return dict(sorted(found.items()))


def said_by_core() -> list[Sentence]:
    """The engine's sentences.

    Raises:
        SystemExit: one of them cannot be followed.
    """
    sentences, faults = core_sentences.gather()
    if faults:
        raise SystemExit("\n".join(["these sentences cannot be gathered:", *faults]))
    return sentences


def listed(sentences: list[Sentence]) -> str:
    """The list by which the window knows them: text, places, the form for one, whether a tail."""
    rows = [[s.text, s.kinds, s.one, s.tail] for s in sentences]
    return "[\n" + ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows) + "\n]\n"


def gather_said(folder: Path = ROOT / "app") -> dict[Message, list[str]]:
    """What the window says itself."""
    found: dict[Message, list[str]] = {}
    for path in sorted(folder.rglob("*.py")):
        if path.name == "translation.py":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            message = _message_of(node, path)
            if message is not None:
                name = path.relative_to(folder.parent).as_posix()
                places = found.setdefault(message, [])
                if name not in places:
                    places.append(name)
    return dict(sorted(found.items()))


def _message_of(node: ast.AST, path: Path) -> Message | None:
    if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
        return None
    place = {"tr": 0, "mark": 0, "trn": 1}.get(node.func.id)
    if place is None:
        return None
    words = node.args[place]
    if isinstance(words, ast.Constant) and isinstance(words.value, str):
        return Message(CONTEXT, words.value, plural=node.func.id == "trn")
    if node.func.id == "tr" and not isinstance(words, ast.JoinedStr):
        return None  # what was marked elsewhere
    raise SystemExit(f"{path}:{node.lineno}: only literals can be translated")


def read(language: str) -> dict[Message, list[str]]:
    """What is translated, by message: one text, or one for each plural form."""
    path = FOLDER / f"photosift_{language}.ts"
    if not path.exists():
        return {}
    found = {}
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for element in context.iter("message"):
            plural = element.get("numerus") == "yes"
            translation = element.find("translation")
            if translation is None:
                continue
            forms = [form.text or "" for form in translation]
            texts = forms if plural else [translation.text or ""]
            found[Message(name, element.findtext("source", ""), plural)] = texts
    return found


def write(language: str, messages: dict[Message, list[str]]) -> None:
    """Write a language's file with these messages and what is translated of them."""
    known = read(language)
    path = FOLDER / f"photosift_{language}.ts"
    path.write_text(_linguist_file(language, messages, known), encoding="utf-8")


def _linguist_file(
    language: str, messages: dict[Message, list[str]], known: dict[Message, list[str]]
) -> str:
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts = {}
    for name in (CONTEXT, CORE):
        contexts[name] = ET.SubElement(root, "context")
        ET.SubElement(contexts[name], "name").text = name
    for message, places in messages.items():
        element = ET.SubElement(contexts[message.context], "message")
        for place in places:
            ET.SubElement(element, "location", filename=f"../../{place}")
        ET.SubElement(element, "source").text = message.text
        translation = ET.SubElement(element, "translation")
        forms = PLURAL_FORMS.get(language, 2) if message.plural else 1
        texts = known.get(message, [])
        texts = [*texts, *[""] * forms][:forms]
        if not all(texts):
            translation.set("type", "unfinished")
        if message.plural:
            element.set("numerus", "yes")
            for text in texts:
                ET.SubElement(translation, "numerusform").text = text
        else:
            translation.text = texts[0]
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'


def compile_file(language: str, target: Path | None = None) -> Path:
    """Make the `.qm` file of a language with Qt's own compiler."""
    compiled = target or FOLDER / f"photosift_{language}.qm"
    _compile(FOLDER / f"photosift_{language}.ts", compiled)
    return compiled


def compile_pseudo(messages: dict[Message, list[str]], target: Path | None = None) -> Path:
    """Make the `.qm` file of the made-up language.

    A translator of our own would do it without a file, but Qt asks for words on any thread, some
    of them within its locks, and one written in Python would wait there for Python's.
    """
    compiled = target or FOLDER / f"photosift_{PSEUDO}.qm"
    known = {m: [pseudo_language.stretched(m.text)] * (1 + m.plural) for m in messages}
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "pseudo.ts"
        source.write_text(_linguist_file("en", messages, known), encoding="utf-8")
        _compile(source, compiled)
    return compiled


def _compile(source: Path, compiled: Path) -> None:
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([lrelease, "-silent", source, "-qm", compiled], check=True)


def missing(language: str, messages: dict[Message, list[str]]) -> list[str]:
    """What a language's file lacks, or has too much, in words."""
    known = read(language)
    lacking = [f"not translated: {m.text!r}" for m in messages if not all(known.get(m, [""]))]
    return lacking + [f"not said any more: {m.text!r}" for m in known if m not in messages]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    arguments = parser.parse_args()
    messages = gather()
    faults = 0
    known = listed(said_by_core())
    if not arguments.check:
        FOLDER.mkdir(exist_ok=True)
        LIST.write_text(known, encoding="utf-8")
    elif not LIST.exists() or LIST.read_text(encoding="utf-8") != known:
        print(f"{LIST.name}: not what the engine says")
        faults += 1
    if not arguments.check:
        compile_pseudo(messages)
    for language in PLURAL_FORMS:
        if not arguments.check:
            write(language, messages)
            compile_file(language)
        for fault in missing(language, messages):
            print(f"{language}: {fault}")
            faults += 1
    print(f"{len(messages)} messages, {faults} faults")
    return 1 if faults and arguments.check else 0


if __name__ == "__main__":
    sys.exit(main())
