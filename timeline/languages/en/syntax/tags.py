"""Sets of Penn Treebank tags that several rules of English go by."""

__all__ = ["FINITE", "IN_PHRASE", "NOUNS", "SURELY_FINITE", "WH"]

NOUNS = frozenset(("NN", "NNS", "NNP"))

FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))

SURELY_FINITE = FINITE - {"VBP"}
"""Those that the tagger takes for no infinitive and no noun."""

IN_PHRASE = NOUNS | {"DT", "PRP$", "JJ", "CD", "POS"}
"""What a noun phrase is made of."""

WH = frozenset(("WDT", "WP", "WP$", "WRB"))
"""What opens a relative clause or a question."""
