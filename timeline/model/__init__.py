"""Pure values: what a moment, an interval, an expression and an event are."""
