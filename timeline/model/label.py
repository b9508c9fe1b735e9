"""What timexes and events are labelled with: TIMEX3 types, a basis, a status, a kind."""

from enum import StrEnum, unique

__all__ = ["Basis", "Kind", "Status", "TimexType"]


@unique
class TimexType(StrEnum):
    """TIMEX3 ``type``."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


@unique
class Basis(StrEnum):
    """How an event got its time."""

    EXPLICIT = "explicit"
    INHERITED = "inherited"
    DCT = "dct"
    NONE = "none"


@unique
class Status(StrEnum):
    """Whether the text says that an event happened."""

    OCCURRED = "occurred"
    ONGOING = "ongoing"
    PLANNED = "planned"
    REPORTED = "reported"
    HYPOTHETICAL = "hypothetical"
    NEGATED = "negated"


@unique
class Kind(StrEnum):
    """What sort of event, in the types of ACE 2005, with five more."""

    LIFE = "life"
    MOVEMENT = "movement"
    TRANSACTION = "transaction"
    BUSINESS = "business"
    CONFLICT = "conflict"
    CONTACT = "contact"
    PERSONNEL = "personnel"
    JUSTICE = "justice"
    STATEMENT = "statement"
    DISASTER = "disaster"
    COMPETITION = "competition"
    CREATION = "creation"
    OTHER = "other"
