"""Tests of work on files, without an engine."""
