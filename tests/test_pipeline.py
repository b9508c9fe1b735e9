"""From text to timeline: what the stages and the plugins owe each other."""

import pytest

import timeline
from timeline import pipeline, plugins
from timeline.errors import ExportError, UnknownPluginError

RELATIVE = "They came on Monday and will leave tomorrow. They met in March 2014."


def reasons(text, **given):
    made = timeline.extract(timeline.read_text(text, **given))
    return {omission.text: omission.reason for omission in made.omissions}


def test_without_a_dateline_only_the_absolute_is_placed():
    made = timeline.extract(timeline.read_text(RELATIVE))
    placed = [timex.text for timex in made.timexes if timex.interval is not None]
    assert placed == ["March 2014"]
    assert reasons(RELATIVE) == dict.fromkeys(
        ["Monday", "tomorrow"], "relative, and the article has no dateline"
    )


def test_a_dateline_without_a_year_is_told():
    text = f"Niono falls\n\nBAMAKO, Jan. 16 (Reuters) — {RELATIVE}"
    assert reasons(text)["Monday"] == (
        "relative, and the dateline 'BAMAKO, Jan. 16 (Reuters)' names no single day"
    )
    assert "Monday" not in reasons(text, dct="2013-01-16")


def test_the_dateline_is_no_event_and_no_omission():
    text = "# Niono falls\n\nThursday, 16 January 2014\n\nThey came on Monday."
    made = timeline.extract(timeline.read_text(text))
    assert [event.timex.text for event in made.events if event.timex] == ["Monday"]
    assert made.omissions == ()


def test_uids_survive_another_dateline_but_not_another_article(tmp_path):
    uids = []
    for folder, title, dct in (
        ("a", "Niono falls", None),
        ("b", "Niono falls", "2013-01-16"),
        ("c", "Konna falls", None),
    ):
        (tmp_path / folder).mkdir()
        path = tmp_path / folder / "article.md"
        path.write_text(f"# {title}\n\n{RELATIVE}", encoding="utf-8")
        made = timeline.extract(timeline.read(path, dct=dct))
        uids.append([event.uid for event in made.events])
    assert uids[0] == uids[1]
    assert not {*uids[0]} & {*uids[2]}


def test_unknown_names_list_the_known():
    made = timeline.Timeline()
    with pytest.raises(
        UnknownPluginError, match=r"no exporter named 'docx'; .* ics, js"
    ):
        timeline.export(made, "docx")
    with pytest.raises(ExportError, match="has no option 'colour'; available: "):
        timeline.export(made, "html", colour="red")
    with pytest.raises(UnknownPluginError, match="no language named 'tlh'"):
        timeline.tag(timeline.Article(text="Monday", language="tlh"))


@pytest.mark.parametrize("name", ["", "_layout", "a.b", "../json", "json ", "Json"])
def test_only_public_modules_are_plugins(name):
    with pytest.raises(UnknownPluginError):
        plugins.load("exporters", name)


def test_a_suffix_finds_its_module():
    assert plugins.by_suffix("exporters", ".ICS") == "ics"
    assert plugins.by_suffix("exporters", ".md") == "markdown"
    assert plugins.by_suffix("readers", ".txt") == "plain"
    assert plugins.by_suffix("readers", ".docx") is None


def test_what_a_format_cannot_hold_is_reported():
    made = timeline.extract(timeline.read_text(RELATIVE))
    for format_ in plugins.names("exporters"):
        assert pipeline.left_out(made, format_)[: len(made.omissions)] == made.omissions


@pytest.fixture
def package(tmp_path, monkeypatch):
    """Install a package that brings an exporter, as pip would."""
    (tmp_path / "opml.py").write_text(
        "def export(timeline):\n    return b'<opml/>'\n", encoding="utf-8"
    )
    installed = tmp_path / "opml-1.dist-info"
    installed.mkdir()
    (installed / "METADATA").write_text("Name: opml\nVersion: 1\n", encoding="utf-8")
    (installed / "entry_points.txt").write_text(
        "[timeline.exporters]\nopml = opml\n", encoding="utf-8"
    )
    monkeypatch.syspath_prepend(tmp_path)


@pytest.mark.usefixtures("package")
def test_a_package_brings_an_exporter():
    made = timeline.extract(timeline.read_text(RELATIVE))
    assert "opml" in plugins.names("exporters")
    assert timeline.export(made, "opml") == b"<opml/>"
    assert pipeline.left_out(made, "opml") == made.omissions


def test_an_undated_history_keeps_its_years_and_no_day_of_today():
    text = (
        "The mill closed in 1967, burnt in 1970 and was sold in 1981.\n\n"
        "On 3 July a guard drowned. Today it is a museum; last month it was painted."
    )
    assert [t.value for t in timeline.tag(timeline.read_text(text))] == [
        *("1967", "1970", "1981"),
        *("1981-07-03", "PRESENT_REF", "XXXX-XX"),
    ]


def test_an_undated_text_that_looks_ahead_from_a_weekday_is_no_history():
    text = (
        "The dam burst on Oct. 21, 1966, and an inquiry met in 1967. The mine shut in "
        "1985 and was sold in 1997.\n\nHe laid a wreath on Friday and will be back on Saturday."
    )
    values = [timex.value for timex in timeline.tag(timeline.read_text(text))]
    assert values[-2:] == ["XXXX-WXX-5", "XXXX-WXX-6"]


@pytest.mark.parametrize(
    ("said", "zone"),
    [
        ("at 10:30 GMT-08:00", "-08:00"),
        ("at 10:30 UTC+0530", "+05:30"),
        ("at 10:30 GMT-3", "-03:00"),
        ("at 10:30 +02:00", "+02:00"),
        ("at 2014-03-05T10:30:00-05:00", "-05:00"),
        ("at 10:30 EST", "EST"),
        ("from 10:30-11:00", None),
    ],
)
def test_the_zone_of_a_time_keeps_its_sign(said, zone):
    article = timeline.read_text(f"It sank {said}.", dct="2014-03-05")
    assert {timex.zone for timex in timeline.tag(article)} == {zone}


@pytest.mark.parametrize(
    ("said", "first", "after"),
    [
        ("It will open later this month.", "2025-06-12", "2025-07-01"),
        ("It closed earlier this week.", "2025-06-09", "2025-06-11"),
        ("It closed later in 2010.", "2010-01-01", "2011-01-01"),
        ("It will open later today.", "2025-06-11", "2025-06-12"),
        ("It will open late this month.", "2025-06-21", "2025-07-01"),
    ],
)
def test_later_this_month_is_all_that_is_left_of_it(said, first, after):
    (timex,) = timeline.tag(timeline.read_text(said, dct="2025-06-11"))
    bounds = timex.interval.start, timex.interval.end
    assert tuple(bound.isoformat()[:10] for bound in bounds) == (first, after)


@pytest.mark.parametrize(
    ("said", "hours"),
    [
        ("in the early hours of Monday", (0, 8)),
        ("early on Monday morning", (0, 8)),
        ("on Monday morning", (6, 12)),
    ],
)
def test_the_early_hours_begin_at_midnight(said, hours):
    article = timeline.read_text(f"They came {said}.", dct="2014-01-16")
    (timex,) = timeline.tag(article)
    assert (timex.interval.start.hour, timex.interval.end.hour) == hours


@pytest.mark.parametrize("dct", ["2012-01-01", 2012, "Sunday"])
def test_an_article_wants_a_date(dct):
    with pytest.raises(TypeError, match=f"dct is a date, .* not {dct!r}"):
        timeline.Article(text="They came on Monday.", dct=dct)


def test_a_body_lies_within_its_text():
    body = timeline.Span(2, 6)
    assert timeline.Article(text="a body", body=body).body == body
    with pytest.raises(ValueError, match="ends at 7, and the text has 6"):
        timeline.Article(text="a body", body=timeline.Span(2, 7))


def test_a_policy_tells_what_can_be_chosen():
    with pytest.raises(ValueError, match="'soon'; available: past, nearest, future"):
        timeline.Policy(prefer="soon")
    assert timeline.Policy(prefer="past").prefer == "past"
