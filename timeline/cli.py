"""The command ``timeline``."""

__all__ = ["main"]


def main() -> int:
    """Run the command and return its exit code."""
    return 0
