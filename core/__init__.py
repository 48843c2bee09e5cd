"""The engine of Photosift: everything that does not need a window."""
