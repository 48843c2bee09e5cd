"""Options that many commands have."""

from typing import Final

import click

ALL: Final = 2**31 - 1
"""A limit that no library reaches."""

json_array = click.option("--json", "as_json", is_flag=True, help="Print one JSON array.")
json_object = click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
