"""The command, from its arguments to its exit code."""

import io
import json
import stat
import subprocess
import sys
from pathlib import Path

import pytest

import timeline
from timeline import pipeline, plugins
from timeline.cli import main
from timeline.cli.output import printable, summary

ROOT = Path(__file__).parent.parent.parent
ARTICLES = ROOT / "fixtures" / "articles"
ARTICLE = str(ARTICLES / "war-report.md")
OTHER = str(ARTICLES / "court.md")
UNDATED = "They came on Monday and left on 16 January 2013."


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "article.txt"
    path.write_text(f"Rebels take Niono\n\n{UNDATED}\n", encoding="utf-8")
    return str(path)


@pytest.fixture
def stdin(monkeypatch):
    def give(text):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text.encode())))

    return give


def run(capsysbinary, *argv):
    """Return exit code, stdout and stderr."""
    code = main([str(argument) for argument in argv])
    out, err = capsysbinary.readouterr()
    return code, out, err.decode()


def test_json_on_stdout_is_that_of_python(capsysbinary):
    code, out, _ = run(capsysbinary, "export", ARTICLE, "--to", "json")
    assert code == 0
    assert out == timeline.export(timeline.extract(timeline.read(ARTICLE)), "json")


def test_the_suffix_of_the_output_says_the_format(capsysbinary, tmp_path):
    written = tmp_path / "article.ics"
    code, out, _ = run(capsysbinary, "export", ARTICLE, "-o", written)
    assert (code, out) == (0, b"")
    assert written.read_bytes().startswith(b"BEGIN:VCALENDAR")


def test_twice_the_same_bytes(capsysbinary):
    first = run(capsysbinary, "export", ARTICLE, OTHER, "--to", "json")
    assert run(capsysbinary, "export", ARTICLE, OTHER, "--to", "json") == first


def test_several_files_make_one_timeline(capsysbinary):
    code, out, _ = run(capsysbinary, "export", ARTICLE, OTHER, "--to", "json")
    titles = [each["title"] for each in json.loads(out)["articles"]]
    assert code == 0
    assert titles == [timeline.read(ARTICLE).title, timeline.read(OTHER).title]


def test_a_bad_file_among_several_is_told_and_left_out(capsysbinary, tmp_path):
    binary = tmp_path / "photo.md"
    binary.write_bytes(b"\xff\xd8\xff\0")
    files = (ARTICLE, binary, tmp_path / "missing.md", OTHER)
    code, out, err = run(capsysbinary, "export", *files, "--to", "json", "-q")
    assert code == 1
    assert len(json.loads(out)["articles"]) == 2
    assert [line.split(": ")[0] for line in err.splitlines()] == ["timeline"] * 2


def test_no_article_at_all_writes_nothing(capsysbinary, tmp_path):
    written = tmp_path / "out.json"
    code, out, err = run(capsysbinary, "export", tmp_path / "no.md", "-o", written)
    assert (code, out, written.exists()) == (1, b"", False)
    assert err.endswith("no.md': No such file or directory\n")


def test_stdin_is_read_and_dct_overrides(capsysbinary, stdin):
    stdin("Rebels take Niono\n\nThey came on Monday.")
    code, out, _ = run(capsysbinary, "tag", "-", "--dct", "16 janvier 2013")
    rows = [line.split("\t") for line in out.decode().splitlines()]
    assert code == 0
    assert rows[0][:5] == ["file", "start", "end", "type", "value"]
    assert [row[4] for row in rows[1:]] == ["2013-01-14"]


def test_tag_writes_json_as_well(capsysbinary):
    code, out, _ = run(capsysbinary, "tag", ARTICLE, OTHER, "--json")
    found = json.loads(out)
    assert code == 0
    assert (len(found["articles"]), found["events"]) == (2, [])
    assert len(found["timexes"]) > 10


def test_a_table_cell_is_one_line_without_control_characters(capsysbinary, stdin):
    stdin("They came on 16\nJanuary 2013, \x1b[31mthen\x1b[0m left.")
    _, out, _ = run(capsysbinary, "tag", "-")
    assert b"\x1b" not in out
    assert out.count(b"\n") == 2


@pytest.mark.parametrize("command", ["show", "explain"])
def test_the_terminal_gets_color_only_if_asked(capsysbinary, command):
    code, out, _ = run(capsysbinary, command, ARTICLE, "--width", "60")
    assert (code, b"\x1b" in out) == (0, False)
    assert max(len(line) for line in out.decode().splitlines()) <= 60
    _, colored, _ = run(capsysbinary, command, ARTICLE, "--color", "always")
    assert b"\x1b" in colored


@pytest.mark.parametrize("width", ["0", "-3"])
def test_a_line_without_room_is_refused(capsysbinary, width):
    code, out, err = run(capsysbinary, "show", ARTICLE, f"--width={width}")
    message = f"timeline: option 'width' must be at least 1, not {width}\n"
    assert (code, out, err) == (1, b"", message)


def test_what_was_left_out_is_counted_and_written(capsysbinary, article, tmp_path):
    report = tmp_path / "report.json"
    argv = ("export", article, "--to", "json", "--report", report)
    code, _, err = run(capsysbinary, *argv)
    rows = json.loads(report.read_bytes())["omissions"]
    assert code == 0
    assert "Monday" in [row["text"] for row in rows]
    assert err.startswith("timeline: left out 1: ")
    assert run(capsysbinary, *argv, "--quiet")[2] == ""


def test_corrected_json_is_exported_again(capsysbinary, tmp_path):
    written = tmp_path / "article.json"
    run(capsysbinary, "export", ARTICLE, "-o", written)
    _, again, _ = run(capsysbinary, "export", written, "--to", "json")
    assert again == written.read_bytes()


@pytest.mark.parametrize(
    ("argv", "message"),
    [
        (["--to", "docx"], "no exporter named 'docx'; available: "),
        (["--to", "json", "--dct", "January 2013"], "'January 2013' names no single"),
        (["--to", "json", "--from", "docx"], "no reader named 'docx'; available: "),
        (["--to", "json", "--encoding", "latin-99"], "no encoding named 'latin-99'"),
        (
            ["--to", "json", "--overrides", "{tmp}/broken.json"],
            "broken.json': overrides",
        ),
        (["-o", "{tmp}/no/out.json"], "out.json': No such file or directory"),
        (["--to", "json", "-o", "{tmp}"], "cannot write '"),
    ],
)
def test_errors_are_one_line_and_exit_1(capsysbinary, tmp_path, argv, message):
    (tmp_path / "broken.json").write_text("{", encoding="utf-8")
    argv = [argument.format(tmp=tmp_path) for argument in argv]
    code, out, err = run(capsysbinary, "export", ARTICLE, *argv)
    assert (code, out) == (1, b"")
    assert err.startswith("timeline: ")
    assert message in err
    assert err.count("\n") == 1


def test_a_broken_timeline_is_named(capsysbinary, tmp_path):
    path = tmp_path / "broken.json"
    path.write_text("{", encoding="utf-8")
    code, _, err = run(capsysbinary, "export", path, "--to", "csv")
    assert code == 1
    assert err.startswith(f"timeline: cannot read '{path}': not JSON: ")


@pytest.mark.parametrize(
    ("argv", "message"),
    [
        ([], "required: COMMAND"),
        (["export", ARTICLE], "--to is needed; one of "),
        (["export", ARTICLE, "-o", "a.docx"], "--to is needed; one of "),
        (["export", "--to"], "expected one argument"),
        (["tag"], "required: FILE"),
        (["tag", ARTICLE, "--to", "json"], "unrecognized arguments: --to"),
        (["tag", ARTICLE, "--prefer", "tomorrow"], "invalid choice: 'tomorrow'"),
        (["tag", ARTICLE, "--week-start", "Monday"], "invalid int value: 'Monday'"),
    ],
)
def test_wrong_usage_exits_2(capsysbinary, argv, message):
    with pytest.raises(SystemExit) as exit_:
        main(argv)
    assert exit_.value.code == 2
    assert message in capsysbinary.readouterr().err.decode()


@pytest.mark.parametrize("command", ["export", "tag", "show", "explain"])
def test_help_teaches_by_example(capsysbinary, command):
    with pytest.raises(SystemExit) as exit_:
        main([command, "--help"])
    out = capsysbinary.readouterr().out.decode()
    assert exit_.value.code == 0
    assert f"  timeline {command} " in out.partition("examples:")[2]


@pytest.mark.parametrize("format_", plugins.names("exporters"))
def test_every_option_of_an_exporter_is_a_flag(capsysbinary, format_):
    with pytest.raises(SystemExit):
        main(["export", "--to", format_, "--help"])
    out = capsysbinary.readouterr().out.decode()
    flags = ["--" + name.replace("_", "-") for name in pipeline.options(format_)]
    assert [flag for flag in flags if flag not in out] == []


def test_the_policy_is_set_by_flags(capsysbinary, stdin):
    values = []
    for flags in (("--prefer", "past"), ("--prefer", "future"), ("--day-first",)):
        stdin("Tuesday: a vote.")
        _, out, _ = run(capsysbinary, "tag", "-", "--dct", "03/04/2013", *flags)
        values.append(out.decode().splitlines()[1].split("\t")[4])
    assert values == ["2013-02-26", "2013-03-05", "2013-04-02"]


def test_a_reading_that_does_not_exist_is_an_error(capsysbinary):
    code, _, err = run(capsysbinary, "tag", ARTICLE, "--week-start", "7")
    assert code == 1
    assert err == "timeline: 'week_start' must be <= 6: 7\n"


def test_version(capsysbinary):
    with pytest.raises(SystemExit) as exit_:
        main(["--version"])
    assert exit_.value.code == 0
    assert capsysbinary.readouterr().out.startswith(b"timeline 0.")


def test_an_old_file_stays_whole_until_the_new_one_is(capsysbinary, tmp_path):
    old = tmp_path / "out.json"
    old.write_bytes(b"old")
    old.chmod(0o640)
    code, _, _ = run(capsysbinary, "export", tmp_path / "missing.md", "-o", old)
    assert (code, old.read_bytes()) == (1, b"old")
    run(capsysbinary, "export", ARTICLE, "-o", old)
    assert old.read_bytes().startswith(b'{"version"')
    assert stat.S_IMODE(old.stat().st_mode) == 0o640
    assert [path.name for path in tmp_path.iterdir()] == ["out.json"]


def test_a_link_is_followed_and_a_device_written_to(capsysbinary, tmp_path):
    link = tmp_path / "link.json"
    link.symlink_to(tmp_path / "real.json")
    run(capsysbinary, "export", ARTICLE, "-o", link)
    assert link.is_symlink()
    assert link.read_bytes().startswith(b'{"version"')
    argv = ("export", ARTICLE, "--to", "json", "-o", "/dev/null")
    assert run(capsysbinary, *argv)[0] == 0


def test_messages_cannot_steer_the_terminal():
    assert printable("\x1b]0;title\x07 a\n\tb") == "\\x1b]0;title\\x07 a b"


def test_many_reasons_are_summed_up():
    span = timeline.Span(0, 0)
    reasons = [*"aabcdefghij"]
    omissions = [
        timeline.Omission(article="", span=span, text="", reason=reason)
        for reason in reasons
    ]
    lines = summary(omissions)
    assert lines[0] == "left out 2: a"
    assert lines[-1] == "left out 2 for 2 other reasons"
    assert len(lines) == 9


def test_a_closed_pipe_is_no_traceback():
    command = f"{sys.executable} -m timeline export {ARTICLE} --to json -q | head -c 1"
    ran = subprocess.run(command, shell=True, capture_output=True, check=True)  # noqa: S602
    assert (ran.stdout, ran.stderr) == (b"{", b"")


def test_an_interrupt_is_no_traceback(monkeypatch, capsysbinary):
    def interrupt(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr(pipeline, "read", interrupt)
    assert run(capsysbinary, "tag", ARTICLE) == (130, b"", "")


@pytest.mark.parametrize("command", ["show", "explain"])
def test_the_readme_shows_what_the_command_prints(capsysbinary, command):
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    _, _, behind = readme.partition(f"$ timeline {command} docs/examples/dam.md\n")
    shown = behind.partition("```")[0].partition("$ timeline")[0].split("\n")
    _, out, _ = run(capsysbinary, command, ROOT / "docs/examples/dam.md")
    printed = out.decode().split("\n")
    wanted = [line for line in shown if line and line != "…"]
    assert len(wanted) > 3
    assert [line for line in printed if line in wanted] == wanted
