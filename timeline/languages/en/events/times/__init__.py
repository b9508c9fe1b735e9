"""Which time of an English sentence is that of which of its events."""
