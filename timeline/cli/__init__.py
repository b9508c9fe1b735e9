"""The command ``timeline``: arguments, files, messages and exit codes."""

from timeline.cli.run import main

__all__ = ["main"]
