"""A short English clause for an event, in words of the text."""
