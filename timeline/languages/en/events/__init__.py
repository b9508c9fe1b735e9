"""English events: what happened, to whom, when, and how sure."""
