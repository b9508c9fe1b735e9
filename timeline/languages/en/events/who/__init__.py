"""Who takes part in an English event: subjects, objects, names for pronouns."""
