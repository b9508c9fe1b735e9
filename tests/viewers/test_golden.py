"""What people see of one fixture, byte for byte, told as people tell it."""

from collections.abc import Callable

import pytest

from timeline.exporters import terminal, timelinejs, timelinejs_csv
from timeline.model.record import Timeline

Told = Callable[[str], Timeline]
Golden = Callable[[str, bytes], None]


def test_timelinejs_is_as_before(told: Told, golden: Golden) -> None:
    timeline = told("war-report")
    golden("timelinejs/told-war-report.json", timelinejs.export(timeline))
    golden("timelinejs_csv/told-war-report.csv", timelinejs_csv.export(timeline))


@pytest.mark.parametrize("style", ["show", "explain"])
def test_the_terminal_is_as_before(told: Told, golden: Golden, style: str) -> None:
    content = terminal.export(told("war-report"), style=style)
    golden(f"terminal/told-war-report.{style}.txt", content)
