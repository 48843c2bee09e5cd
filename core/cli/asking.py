"""Questions to whoever sits at the terminal."""

import sys

import click

from core.cli.output import flush, is_terminal


def is_attended() -> bool:
    """Whether somebody is there who can answer."""
    return sys.stdin.isatty() and is_terminal()


def agreed(question: str) -> bool:
    """Ask, where somebody can answer; nobody means no."""
    if not is_attended():
        return False
    flush()
    return click.confirm(question, default=False, err=True)
