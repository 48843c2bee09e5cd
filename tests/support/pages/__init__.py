"""What a test sees and does in a window."""

from typing import Final

PATIENCE_MS: Final = 30_000
"""How long a test waits for what has to come; a busy machine needs more than a quick one."""
