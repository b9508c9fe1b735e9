"""Whether what English words tell happened, will, might, or did not."""
