"""Work on the user's files: planned, journaled, carried out, and settled after a crash."""
