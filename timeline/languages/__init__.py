"""One package a language."""
