"""Trains the model that comes with Photosift; see the model card beside the weights."""

import os

# Read when torch is imported: its threads sleep while they wait, as in `core/embedding`.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
