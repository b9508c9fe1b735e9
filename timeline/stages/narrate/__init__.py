"""From what the sentences tell to events with their time."""

from timeline.stages.narrate.merging import join, merged
from timeline.stages.narrate.narration import narrate

__all__ = ["join", "merged", "narrate"]
