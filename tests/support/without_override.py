"""Runs a command without root's power to pass over file permissions; others never have it.

[sys.executable, "-P", WITHOUT_OVERRIDE, *command]
"""

import ctypes
import os
import sys
from pathlib import Path

WITHOUT_OVERRIDE = str(Path(__file__))

_PR_CAPBSET_DROP = 24
_CAP_DAC_OVERRIDE, _CAP_DAC_READ_SEARCH = 1, 2


def _main() -> None:
    if sys.platform == "linux" and os.geteuid() == 0:
        libc = ctypes.CDLL(None, use_errno=True)
        for capability in (_CAP_DAC_OVERRIDE, _CAP_DAC_READ_SEARCH):
            if libc.prctl(_PR_CAPBSET_DROP, capability, 0, 0, 0) != 0:
                raise OSError(ctypes.get_errno(), "the power over permissions cannot be given up")
    os.execv(sys.argv[1], sys.argv[1:])


if __name__ == "__main__":
    _main()
