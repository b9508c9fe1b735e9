"""The feed in the parsers of Thunderbird (ical.js) and of GNOME and KDE (libical)."""

from pathlib import Path

HERE = Path(__file__).parent
TITLE = 'Ségou; \\ "bombed", said «Le Drian» 😀 — قصف'


def rows(printed: str):
    return [line.split("\t") for line in printed.splitlines()]


def test_ical_js_reads_every_event(feed_file, expected, needs, answer):
    needs("node")
    if "MODULE_NOT_FOUND" in probe(answer):
        needs("ical.js of npm")
    found = rows(answer("node", HERE / "icaljs.cjs", feed_file))
    assert {tuple(row[:3]) for row in found} == expected
    assert f"{TITLE} 0" in {row[3] for row in found}


def probe(answer) -> str:
    code = "try { require('ical.js') } catch (error) { console.log(error.code) }"
    return answer("node", "-e", code)


def test_libical_reads_every_event(feed_file, expected, needs, answer, tmp_path):
    needs("gcc")
    if not Path("/usr/include/libical/ical.h").exists():
        needs("libical of Debian's libical-dev")
    program = tmp_path / "libical"
    answer("gcc", "-Wall", "-o", program, HERE / "libical.c", "-lical")
    found = rows(answer(program, feed_file))
    assert {tuple(row[:3]) for row in found} == expected
    assert f"{TITLE} 0" in {row[3] for row in found}
