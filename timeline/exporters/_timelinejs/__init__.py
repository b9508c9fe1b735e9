"""What the three formats of TimelineJS share."""
