"""Build the English word lists in ``timeline/languages/en/data``.

usage: build_lexicon.py EWT_TRAIN.conllu.gz BRILL_WORDS.js WORDNET_DICT_DIR

Sources: Universal Dependencies English Web Treebank (CC BY-SA 4.0), the lexicon of
Eric Brill's tagger as in the npm package ``brill`` (MIT), WordNet 3 (its own licence).
"""

import gzip
import re
import sys
from collections import Counter, defaultdict
from pathlib import Path

DATA = Path(__file__).parents[2] / "timeline" / "languages" / "en" / "data"
CAPITAL = re.compile(r"[A-Z][a-z]+$")
WORD = re.compile(r"[a-z]+(?:-[a-z]+)*$|'[a-z]+$|n't$")
FEW, RARE, OFTEN = 4, 20, 60
LEAST = 0.02

# Irregular forms that neither list has, or not as a past tense.
MISSED = {
    word: tags.split()
    for tags, words in {
        "VBD": "overthrew slew forsook stank retook redrew outran trod cast",
        "VBD VBN": "burnt spelt spilt spoilt leant foretold rebuilt remade wrung",
        "VBN": "trodden bidden retaken",
    }.items()
    for word in words.split()
}


def conllu(path):
    """Yield sentences as lists of (word, lemma, xpos, glued to the next)."""
    sentence = []
    for line in gzip.decompress(Path(path).read_bytes()).decode().splitlines():
        cells = line.rstrip("\n").split("\t")
        if cells[0].isdigit():
            sentence.append((cells[1], cells[2], cells[4], "SpaceAfter=No" in cells[9]))
        elif not line.strip() and sentence:
            yield joined(sentence)
            sentence = []


def joined(sentence):
    """Make hyphenated compounds and "didn't" what the tokeniser makes of them."""
    out = []
    k = 0
    while k < len(sentence):
        word, lemma, tag, glued = sentence[k]
        while (
            glued
            and k + 2 < len(sentence)
            and sentence[k + 1][2] == "HYPH"
            and sentence[k + 1][3]
        ):
            last = sentence[k + 2]
            after = sentence[k + 3][2] if k + 3 < len(sentence) else "."
            tag = (
                last[2]
                if tag == "NNP" and last[2] == "NNP"
                else ("JJ" if after.startswith("NN") else last[2])
            )
            if last[2] in ("VBN", "VBG", "JJ", "RB") and after.startswith("NN"):
                tag = "JJ"
            word, lemma, glued = word + "-" + last[0], word + "-" + last[1], last[3]
            k += 2
        if word.lower() in ("n't", "n’t") and out and word != "not":
            stem, base, before = out[-1]
            out[-1] = (stem + word[0], base, before)
            word = word[1:]
        out.append((word, lemma, "NNP" if tag == "NNPS" else tag))
        k += 1
    return out


def brill(path):
    """Return word -> tags, most frequent first, of the Brill lexicon."""
    text = Path(path).read_text(encoding="utf-8")
    listed = Path(path).with_name("tags.js").read_text(encoding="utf-8")
    pattern = r"^  ['\"](.+)['\"],?$"
    names = re.findall(pattern, listed, re.MULTILINE)
    found = {}
    pattern = r"^  (?:'((?:[^'\\]|\\.)*)'|([A-Za-z0-9_$]+)): (\d+|\[[\d, ]+\]),?$"
    for quoted, bare, numbers in re.findall(pattern, text, re.MULTILINE):
        numbered = [int(n) for n in re.findall(r"\d+", numbers)]
        tags = [names[n] for n in numbered if n < len(names)]
        found[(quoted or bare).replace("\\'", "'")] = tags
    return found


def main(ewt, brill_path, wordnet):
    counts = defaultdict(Counter)
    lemmas = defaultdict(Counter)
    for sentence in conllu(ewt):
        for k, (word, lemma, tag) in enumerate(sentence):
            if k and CAPITAL.match(word):
                counts[word][tag] += 1
            else:
                counts[word.lower()][tag] += 1
            if tag[0] in "VN" and tag != "NNP" and word.isalpha():
                lemmas[word.lower(), tag[0]][lemma.lower()] += 1
    lexicon = brill(brill_path)
    keep = {t for c in counts.values() for t in c if t.strip("$").isalpha()}
    entries = {}
    acts = often_verbs(Path(wordnet))
    for word in {*counts, *lexicon, *MISSED}:
        if not (WORD.match(word) or CAPITAL.match(word)):
            continue
        own, said = counts.get(word, Counter()), lexicon.get(word, [])
        said = ["NNP" if t == "NNPS" else t for t in said]
        said = [t for t in dict.fromkeys(said) if t in keep]
        total = sum(own.values())
        tags = [
            t
            for t, n in own.most_common()
            if t in keep and n >= max(1 if total < RARE else 2, total * LEAST)
        ]
        if total < FEW and said:
            tags = said[:4] + [t for t in tags if t not in said]
        elif total < OFTEN:
            tags += [t for t in said[:2] if t not in tags]
        tags = [
            t for t in tags if t not in ("FW", "SYM", "LS", "GW", "XX", "AFX", "ADD")
        ]
        if CAPITAL.match(word):
            if tags[:1] == ["NNP"] and (len(tags) == 1 or total >= FEW):
                low = counts.get(word.lower(), Counter()) or lexicon.get(word.lower())
                if not low:
                    continue
                tags = ["NNP"]
            if tags == ["UH"]:
                continue
            low = entries_of_lower(word.lower(), counts, lexicon)
            if not tags or (tags[0] != "NNP" and low and set(tags) <= {*low, "NNP"}):
                continue
        if word == "to":
            tags = ["TO"]
        if word.islower():
            tags = with_verbs(word, tags, said, acts)
            tags += [t for t in MISSED.get(word, ()) if t not in tags]
        if tags:
            entries[word] = tuple(tags[:6])
    for word, tags in entries.items():
        if tags == ("NNS",) and word[-1] == "s" and "VB" in entries.get(word[:-1], ()):
            entries[word] = ("NNS", "VBZ")
    classes = defaultdict(list)
    for word, tags in entries.items():
        classes[" ".join(tags)].append(word)
    lines = [
        f"{tags}\t{' '.join(sorted(words))}" for tags, words in sorted(classes.items())
    ]
    (DATA / "words.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    senses(Path(wordnet), entries)
    forms(lemmas, {w: t for w, t in entries.items() if w in lexicon})


def with_verbs(word, tags, said, acts):
    """Add the verbs that a small treebank does not show: "will record", "he plans"."""
    verbal = [t for t in tags if t[0] == "V"] or [t for t in said if t[0] == "V"]
    if word.endswith("s") and "VBZ" in said:
        verbal = ["VBZ", *(t for t in verbal if t not in ("VB", "VBP", "VBZ"))]
    if word.endswith("ed") and {"VBD", "VBN"} & set(verbal):
        verbal = [t for t in verbal if t not in ("VB", "VBP")]
        verbal += [t for t in ("VBD", "VBN") if t not in verbal]
    if {"VB", "VBP"} & set(verbal):
        verbal += [t for t in ("VB", "VBP") if t not in verbal]
    if not acts.get(word, True) or not acts.get(word.removesuffix("s"), True):
        verbal = [t for t in verbal if t in tags]
    kept = [t for t in tags if t[0] != "V" or t in verbal]
    return [*kept, *(t for t in verbal if t not in kept)]


def often_verbs(wordnet):
    """Tell of each noun that WordNet lists whether it is often enough a verb."""
    seen = defaultdict(Counter)
    for line in (wordnet / "index.sense").read_text(encoding="utf-8").splitlines():
        key, _, _, often = line.split()
        lemma, rest = key.split("%")
        seen[lemma][rest[0]] += int(often) + 1
    return {
        w: n["2"] / n.total() >= LEAST and n["2"] > 1 for w, n in seen.items() if n["1"]
    }


def entries_of_lower(word, counts, lexicon):
    """Return all tags that *word* is known to have."""
    return {*counts.get(word, ()), *lexicon.get(word, ())}


def senses(wordnet, entries):
    """Write what WordNet says of verbs and nouns: lexicographer files, by frequency."""
    files = {"1": defaultdict(list), "2": defaultdict(list)}
    for line in (wordnet / "index.sense").read_text(encoding="utf-8").splitlines():
        key, _, number, seen = line.split()
        lemma, rest = key.split("%")
        kind, file, *_ = rest.split(":")
        if kind in files and "_" not in lemma:
            files[kind][lemma].append((int(number), file, int(seen)))
    derived = set()
    for line in (wordnet / "data.noun").read_text(encoding="utf-8").splitlines():
        cells = line.split(" | ")[0].split()
        if line[0] == " ":
            continue
        n = int(cells[3], 16)
        words = cells[4 : 4 + 2 * n : 2]
        pointers = cells[5 + 2 * n :]
        for k in range(0, len(pointers) - 3, 4):
            if pointers[k] == "+" and pointers[k + 2] == "v":
                derived.add(words[int(pointers[k + 3][:2], 16) - 1].lower())
    lines = defaultdict(list)
    for lemma, found in files["1"].items():
        if lemma not in entries:
            continue
        found.sort()
        mass = sum(n + 0.5 / k for k, _, n in found)
        eventive = sum(
            n + 0.5 / k for k, f, n in found if f in ("04", "11", "22", "19")
        )
        bucket = int(eventive / mass * 4.99)
        code = f"n{found[0][1]}.{bucket}{'d' if lemma in derived else ''}"
        lines[code].append(lemma)
    for lemma, found in files["2"].items():
        found.sort()
        if lemma in entries:
            lines[f"v{found[0][1]}"].append(lemma)
    text = "\n".join(f"{c}\t{' '.join(sorted(w))}" for c, w in sorted(lines.items()))
    (DATA / "senses.tsv").write_text(text + "\n", encoding="utf-8")


def forms(lemmas, entries):
    """Write irregular forms: those a rule would not bring back to their lemma."""
    sys.path.insert(0, str(DATA.parents[3]))
    from timeline.languages.en.syntax.lemma import regular  # noqa: PLC0415

    known = {w for w in entries if {"VB", "VBP"} & set(entries[w])}
    nouns = {w for w in entries if "NN" in entries[w]}
    lines = []
    for (word, kind), seen in sorted(lemmas.items()):
        lemma, n = seen.most_common(1)[0]
        base = known if kind == "V" else nouns
        listed = word in entries and (lemma in base or n > 5)
        if listed and regular(word, kind, base) != lemma:
            lines.append(f"{kind}\t{word}\t{lemma}")
    lines = [*dict.fromkeys([*lines, *irregular(known)])]
    lines.sort(key=lambda line: line.split("\t")[1::-1])
    (DATA / "forms.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


def irregular(known):
    """Yield the verb forms that a treebank is too small to show."""
    from timeline.languages.en.syntax.lemma import regular  # noqa: PLC0415

    path = Path(__file__).with_name("irregular.tsv")
    for line in path.read_text(encoding="utf-8").splitlines():
        lemma, forms = line.split("\t")
        for word in forms.split():
            if regular(word, "V", known) != lemma:
                yield f"V\t{word}\t{lemma}"


if __name__ == "__main__":
    main(*sys.argv[1:])
