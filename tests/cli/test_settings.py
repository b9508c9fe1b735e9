"""Flags, from what functions and records declare."""

from argparse import ArgumentParser
from enum import StrEnum
from typing import Literal

import pytest

from timeline.cli.settings import Setting, add_flags, chosen


class Coarse(StrEnum):
    SPAN = "span"
    SKIP = "skip"


KINDS = [
    (str, ["--it", "a"], "a"),
    (str | None, ["--it", "a"], "a"),
    (int | None, ["--it", "7"], 7),
    (bool, ["--no-it"], False),
    (Coarse, ["--it", "skip"], "skip"),
    (Literal["span", "skip"], ["--it", "skip"], "skip"),
    (tuple[int, int], ["--it", "5", "6"], (5, 6)),
    (str | int, ["--it", "7"], "7"),
    (object, ["--it", "a"], "a"),
]


@pytest.mark.parametrize(("annotation", "argv", "value"), KINDS)
def test_every_kind_of_setting_has_a_flag(annotation, argv, value):
    parser = ArgumentParser()
    add_flags(parser, "settings", "own.", [Setting("it", annotation)])
    assert chosen(parser.parse_args(argv), "own.") == {"it": value}
    assert chosen(parser.parse_args([]), "own.") == {}


def test_help_shows_defaults_and_keeps_percent_signs():
    parser = ArgumentParser()
    setting = Setting("per_cent", int, "How many % of all.", 5)
    add_flags(
        parser, "settings", "own.", [setting, Setting("on", bool, "", default=True)]
    )
    text = parser.format_help()
    assert "How many % of all. (default: 5)" in text
    assert "(default: yes)" in text
