"""The engine of Photosift: everything that does not need a window."""

__version__ = "0.1.0"
