"""Where a frozen bundle starts: window, command, engine or decode worker."""

import multiprocessing
import sys

from app.__main__ import main

if __name__ == "__main__":
    # A decode worker is this program started again; without this line it would open a window.
    multiprocessing.freeze_support()
    sys.exit(main())
