"""Write which English words are used alike, for the words that the tagger knows.

usage: build_clusters.py EN_LEXEME_CLUSTER.json.gz

Source: the Brown clusters of spaCy's English vocabulary, as in the PyPI package
``spacy-lookups-data`` (MIT).
"""

import gzip
import json
import sys
from collections import defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from timeline.languages.en.syntax.vocabulary import vocabulary

DATA = Path(__file__).parents[2] / "timeline" / "languages" / "en" / "data"
OPEN = ("NN", "NNS", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "JJ", "JJR", "JJS")


def main(path):
    known = json.loads(gzip.decompress(Path(path).read_bytes()))
    clusters = defaultdict(list)
    words = {word for tag in OPEN for word in vocabulary().having(tag)}
    for word in filter(str.islower, words):
        if known.get(word):
            clusters[known[word]].append(word)
    lines = [f"{n}\t{' '.join(sorted(w))}" for n, w in sorted(clusters.items())]
    (DATA / "clusters.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
