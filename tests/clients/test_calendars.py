"""The feed in calendars: Radicale, over CalDAV and back, and khal in the terminal."""

import socket
import subprocess
import sys
import time
from datetime import date, datetime

import pytest


@pytest.fixture
def radicale(needs, tmp_path):
    """The address of a server that takes everyone."""
    needs(modules=("radicale", "caldav"))
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [
        *(sys.executable, "-m", "radicale", "--config", ""),
        *("--server-hosts", f"127.0.0.1:{port}"),
        *("--storage-filesystem-folder", str(tmp_path / "store")),
        *("--auth-type", "none", "--rights-type", "owner_only"),
    ]
    log = (tmp_path / "radicale.log").open("wb")
    with log, subprocess.Popen(command, stdout=log, stderr=log) as server:
        try:
            wait_for(port, server)
            yield f"http://127.0.0.1:{port}/"
        finally:
            server.terminate()


def wait_for(port: int, server: subprocess.Popen) -> None:
    for _ in range(200):
        assert server.poll() is None, "radicale did not start"
        with socket.socket() as client:
            if client.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    pytest.fail("radicale did not listen")


def iso(moment: date) -> str:
    if isinstance(moment, datetime):
        return moment.isoformat().replace("+00:00", "Z")
    return moment.isoformat()


def test_a_caldav_server_takes_the_feed_and_gives_it_back(radicale, feed, expected):
    import caldav  # noqa: PLC0415

    with caldav.DAVClient(url=radicale, username="desk", password="") as client:
        headers = {"Content-Type": "text/calendar; charset=utf-8"}
        client.request(f"{radicale}desk/", "MKCOL")
        put = client.request(f"{radicale}desk/feed/", "PUT", feed.decode(), headers)
        assert put.status in {201, 204}, put.raw
        calendar = client.calendar(url=f"{radicale}desk/feed/")
        events = [event.icalendar_component for event in calendar.events()]
        found = {
            (str(e["uid"]), iso(e["dtstart"].dt), iso(e["dtend"].dt)) for e in events
        }
        assert found == expected
        assert {str(e["x-timeline-basis"]) for e in events} == {"explicit"}
        on_the_weekend = calendar.search(
            start=datetime(2013, 1, 12), end=datetime(2013, 1, 13), event=True
        )
        assert [str(e.icalendar_component["uid"]) for e in on_the_weekend] == ["uid-2"]


def test_khal_lists_each_event_on_its_days(feed_file, needs, answer, tmp_path):
    needs(modules=("khal",))
    config = tmp_path / "khal.conf"
    store = tmp_path / "calendar"
    store.mkdir()
    config.write_text(
        f"[calendars]\n[[feed]]\npath = {store}\n"
        f"[sqlite]\npath = {tmp_path / 'khal.db'}\n"
        "[locale]\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n"
        "timeformat = %H:%M\ndatetimeformat = %Y-%m-%d %H:%M\n"
        "longdatetimeformat = %Y-%m-%d %H:%M\n"
        "local_timezone = Europe/Paris\ndefault_timezone = Europe/Paris\n",
        encoding="utf-8",
    )
    home = {"HOME": str(tmp_path), "TZ": "Europe/Paris"}
    khal = (sys.executable, "-m", "khal", "-c", config)
    answer(*khal, "import", "--batch", "-a", "feed", feed_file, **home)

    def listed(day: str) -> set[str]:
        form = ("--format", "{uid} {start-time}", "--day-format", "")
        return set(answer(*khal, "list", *form, day, "1d", **home).split("\n")) - {""}

    def names(day: str) -> set[str]:
        return {line.split()[0] for line in listed(day)}

    assert names("2013-01-11") == set()
    assert names("2013-01-12") == names("2013-01-13") == {"uid-2"}
    assert names("2013-01-15") == {"uid-0", "uid-1", "uid-3", "uid-12"}
    assert "uid-12 14:30" in listed("2013-01-15")
    assert "uid-13 05:30" in listed("2013-01-16")
    assert names("2013-01-18") == {"uid-3", "uid-6"}
    assert names("2012-02-29") == {"uid-8"}
    assert names("2012-03-10") == {"uid-4", "uid-5"}
    assert names("2012-03-11") == names("2012-03-31") == {"uid-4"}
    assert names("1944-06-06") == {"uid-10"}
