"""Whom and what the kind of an English word depends on, by the name of the condition."""

from timeline.languages.en import kind_words as words

__all__ = ["ACTORS", "BEFORE", "BEHIND", "PATIENTS"]

ACTORS = {
    "works": words.WORKS,
    "vehicle": words.VEHICLE,
    "spillage": words.SPILLAGE,
    "police": words.POLICE,
    "crowd": words.CROWD,
}
"""Nouns that do it."""

BEHIND = {
    "insolvent": frozenset(("bankruptcy", "insolvency")),
    "guilty": frozenset(("guilty",)),
    "polls": words.POLLS,
}
"""Words close behind it."""

BEFORE = {
    "military": words.MILITARY,
    "legal": words.LEGAL,
    "vote": words.BALLOT,
    "court": words.COURT,
    "levy": words.LEVY,
}
"""Words before a noun in its phrase."""

PATIENTS = {
    "product": words.PRODUCT,
    "weapons": frozenset(("arms", "weapons")),
    "guest": words.GUEST,
    "athlete": words.ATHLETE,
    "assets": frozenset(("assets", "account", "accounts", "funds")),
    "work": words.WORK,
    "injury": frozenset(
        ["burns", "injury", "injuries", "wounds", "fracture", "concussion", "stroke"]
    ),
    "childbirth": frozenset(("birth",)),
    "charge": words.CHARGE,
    "ruling": words.RULING,
    "fire": frozenset(("fire",)),
    "bomb": words.BOMB,
    "talk": words.TALK,
    "letter": words.LETTER,
    "jobs": words.JOBS,
    "child": words.CHILD,
    "hostage": words.HOSTAGE,
    "goal": words.GOAL,
    "stronghold": words.STRONGHOLD,
    "siege": frozenset(("siege", "blockade")),
    "life": frozenset(("suicide",)),
    "fund": words.MONEY,
    "document": words.DOCUMENT,
    "pact": words.PACT,
    "plant": words.PLANT,
}
"""Nouns that suffer it."""
