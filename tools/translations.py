"""Gathers the window's words into the Qt Linguist files, and compiles them.

Usage: python -P tools/translations.py [--check]

Every literal of `tr("...")`, `trn("...", "...", n)` and `mark("...")` below `app/` becomes a
message of `resources/translations/photosift_LANGUAGE.ts`. What was translated stays; what the
window does not say any more goes. Then each file is compiled into the `.qm` beside it, which the
program loads.
`--check` writes nothing: it says what is missing, and ends with 1 if anything is.
"""

import argparse
import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "photosift"
PLURAL_FORMS = {"de": 2, "es": 2}
"""Languages, with the number of plural forms that Qt asks for in each."""


@dataclass(frozen=True, order=True)
class Message:
    """One thing that the window says; `plural` is its key when it is about a number."""

    text: str
    plural: bool = False


def gather(folder: Path = ROOT / "app") -> dict[Message, list[str]]:
    """Every message, with the files that say it.

    Raises:
        SystemExit: the text of one is no literal.
    """
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
        return Message(words.value, plural=node.func.id == "trn")
    if node.func.id == "tr" and not isinstance(words, ast.JoinedStr):
        return None  # what was marked elsewhere
    raise SystemExit(f"{path}:{node.lineno}: only literals can be translated")


def read(language: str) -> dict[Message, list[str]]:
    """What is translated, by message: one text, or one for each plural form."""
    path = FOLDER / f"photosift_{language}.ts"
    if not path.exists():
        return {}
    found = {}
    for element in ET.parse(path).getroot().iter("message"):
        plural = element.get("numerus") == "yes"
        translation = element.find("translation")
        if translation is None:
            continue
        texts = [form.text or "" for form in translation] if plural else [translation.text or ""]
        found[Message(element.findtext("source", ""), plural)] = texts
    return found


def write(language: str, messages: dict[Message, list[str]]) -> None:
    """Write a language's file with these messages and what is translated of them."""
    known = read(language)
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for message, places in messages.items():
        element = ET.SubElement(context, "message")
        for place in places:
            ET.SubElement(element, "location", filename=f"../../{place}")
        ET.SubElement(element, "source").text = message.text
        translation = ET.SubElement(element, "translation")
        forms = PLURAL_FORMS[language] if message.plural else 1
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
    path = FOLDER / f"photosift_{language}.ts"
    path.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8"
    )


def compile_file(language: str, target: Path | None = None) -> Path:
    """Make the `.qm` file of a language with Qt's own compiler."""
    compiled = target or FOLDER / f"photosift_{language}.qm"
    source = FOLDER / f"photosift_{language}.ts"
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([lrelease, "-silent", source, "-qm", compiled], check=True)
    return compiled


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
    for language in PLURAL_FORMS:
        if not arguments.check:
            FOLDER.mkdir(exist_ok=True)
            write(language, messages)
            compile_file(language)
        for fault in missing(language, messages):
            print(f"{language}: {fault}")
            faults += 1
    print(f"{len(messages)} messages, {faults} faults")
    return 1 if faults and arguments.check else 0


if __name__ == "__main__":
    sys.exit(main())
