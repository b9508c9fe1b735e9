"""The stages of the pipeline, each from values to values."""
