"""English nouns that verbs make: "announcement", "acquisition", "rescuer"."""

from collections.abc import Callable

__all__ = ["is_agent", "verb_of"]

# What a noun ends in, and what its verb may have there instead, longest first.
_ENDINGS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("ification", ("ify",)),
    ("ization", ("ize",)),
    ("isation", ("ise",)),
    ("uction", ("uce", "uct")),
    ("iption", ("ibe",)),
    ("ission", ("it",)),
    ("ation", ("ate", "e", "", "y")),
    ("ition", ("e", "ire", "ite")),
    ("ution", ("ute", "ve")),
    ("sion", ("d", "de", "t", "se", "s")),
    ("tion", ("te", "t", "e", "")),
    ("ment", ("",)),
    ("ance", ("", "e")),
    ("ence", ("", "e")),
    ("ture", ("t",)),
    ("ing", ("", "e")),
    ("ure", ("e", "")),
    ("age", ("", "e")),
    ("ery", ("er", "e")),
    ("al", ("", "e")),
    ("th", ("",)),
    ("", ("",)),
)
_IRREGULAR = {
    "loss": "lose",
    "death": "die",
    "speech": "speak",
    "sale": "sell",
    "gift": "give",
    "flight": "fly",
    "belief": "believe",
    "proof": "prove",
    "thought": "think",
    "choice": "choose",
    "marriage": "marry",
    "trial": "try",
    "arrival": "arrive",
    "entry": "enter",
    "growth": "grow",
    "advice": "advise",
    "complaint": "complain",
    "analysis": "analyze",
    "pursuit": "pursue",
    "response": "respond",
    "defense": "defend",
    "offense": "offend",
    "theft": "steal",
    "injury": "injure",
    "inquiry": "inquire",
    "recovery": "recover",
    "discovery": "discover",
    "delivery": "deliver",
    "robbery": "rob",
}
_SUFFIXES = tuple(ending for ending, _ in _ENDINGS if ending)
_SHORTEST = 3


def verb_of(noun: str, is_verb: Callable[[str], bool]) -> str:
    """Return the verb that *noun* derives from, empty if there is none.

    >>> [verb_of(noun, {"seize", "announce", "plan"}.__contains__)
    ...  for noun in ("seizure", "announcement", "planning", "war")]
    ['seize', 'announce', 'plan', '']
    """
    irregular = _IRREGULAR.get(noun)
    if irregular is not None:
        return irregular if is_verb(irregular) else ""
    if not noun.endswith(_SUFFIXES):
        return noun if len(noun) >= _SHORTEST and is_verb(noun) else ""
    for ending, others in _ENDINGS:
        if noun.endswith(ending):
            stem = noun.removesuffix(ending)
            for verb in (*(stem + other for other in others), _undoubled(stem, ending)):
                if len(stem) >= _SHORTEST and is_verb(verb):
                    return verb
    return ""


def is_agent(noun: str, is_verb: Callable[[str], bool]) -> bool:
    """Tell whether *noun* is who does what a verb says, or to whom it is done.

    >>> [is_agent(noun, {"rescue", "detain", "evacuate", "run"}.__contains__)
    ...  for noun in ("rescuer", "detainee", "evacuee", "runner", "river")]
    [True, True, True, True, False]
    """
    stem = noun[:-2]
    if not noun.endswith(_AGENTS) or len(stem) < _SHORTEST:
        return False
    single = stem[:-1] if stem[-1] == stem[-2] else stem
    return any(map(is_verb, (stem, stem + "e", single, stem + "ate")))


_AGENTS = ("er", "or", "ee")


def _undoubled(stem: str, ending: str) -> str:
    doubled = ending == "ing" and stem[-1:] == stem[-2:-1]
    return stem[:-1] if doubled else stem
