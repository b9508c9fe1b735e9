"""One module a target format, each with ``export``."""
