"""What people do at an hour, and the half of the day that it tells: "dinner at 8"."""

from collections.abc import Mapping

from timeline.languages.en.syntax.word_set import word_set
from timeline.model.policy import PartOfDay

__all__ = ["ARRANGED", "HELD"]

# A part of the day, and the hours of the dial that are of it.
_MEALS: Mapping[str, tuple[PartOfDay, range]] = {
    "breakfast": (PartOfDay.MORNING, range(0)),
    "brunch": (PartOfDay.MIDDAY, range(1, 4)),
    "lunch": (PartOfDay.MIDDAY, range(1, 5)),
    "dinner": (PartOfDay.EVENING, range(1, 12)),
    "supper": (PartOfDay.EVENING, range(1, 12)),
}
# In an article a party may meet, and a show open, in the morning.
ARRANGED: Mapping[str, tuple[PartOfDay, range]] = {
    **_MEALS,
    **dict.fromkeys(
        word_set(
            "drinks cocktails party gig concert pub movie movies disco karaoke quiz trivia bingo"
        ),
        (PartOfDay.EVENING, range(1, 12)),
    ),
    **dict.fromkeys(
        word_set("doors curtain gigs headliner encore"),
        (PartOfDay.EVENING, range(5, 10)),
    ),
    **dict.fromkeys(
        word_set(
            "meeting mtg call appointment appt interview class lesson lecture dentist doctor "
            "haircut practice rehearsal game match pickup webinar workshop tea coffee "
            "zoom catchup viewing delivery playdate meetings calls appointments everything"
        ),
        (PartOfDay.AFTERNOON, range(1, 6)),
    ),
    **dict.fromkeys(
        word_set("kickoff tipoff faceoff gametime"),
        (PartOfDay.AFTERNOON, range(1, 10)),
    ),
}
# What an article tells of is not held in the small hours.
HELD: Mapping[str, tuple[PartOfDay, range]] = {
    **_MEALS,
    **dict.fromkeys(
        word_set(
            "film films movie movies screening screenings concert concerts recital opera "
            "ballet musical play plays performance performances premiere gala"
        ),
        (PartOfDay.EVENING, range(1, 10)),
    ),
    **dict.fromkeys(
        word_set(
            "meeting meetings meet meets session sessions hearing hearings funeral funerals "
            "burial wake mass wedding reception ceremony parade lecture seminar workshop "
            "conference briefing briefings auction matinee game games match rally tea"
        ),
        (PartOfDay.AFTERNOON, range(1, 6)),
    ),
}
