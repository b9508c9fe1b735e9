"""What a lexicon, a rule and a language are, and the recogniser they compile to."""
