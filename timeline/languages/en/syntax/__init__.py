"""English words and sentences: tokens, tags, verb groups, noun phrases, clauses."""
