"""Models that turn pictures and words into vectors; the only importer of torch and open_clip."""

import os

# torch's threads wait for each other about a hundred times per batch. By default they spin while
# they wait, which is fast on an idle machine only: beside decode workers or any other program,
# spinning threads take the core from the very thread they wait for. On two busy cores a single
# picture took 1.2 s with spinning and 0.05 s without. Read when torch is imported.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
