"""Dialogs for what is done with selected photos: each asks, and none does anything itself."""
