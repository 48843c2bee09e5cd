"""Writes docs/schema/*.json from the shapes that the command line prints."""

import json
from pathlib import Path

from core.cli.schemas import json_schemas

FOLDER = Path(__file__).parents[1] / "docs" / "schema"


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, schema in json_schemas():
        text = json.dumps(schema, indent=2) + "\n"
        (FOLDER / f"{name}.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
