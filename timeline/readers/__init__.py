"""One module a source format, each with ``read``."""
