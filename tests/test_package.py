"""The package as a whole: what importing it costs, and what it promises."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

import timeline

ROOT = Path(__file__).parent.parent
ARTICLE = ROOT / "fixtures" / "articles" / "war-report.md"
HEAVY = ("dateparser", "icalendar", "rich", "jinja2", "holidays", "yaml", "cattrs")


def run(code, **environment):
    ran = subprocess.run(
        [sys.executable, "-c", code],
        env={"PATH": os.environ["PATH"], **environment},
        capture_output=True,
        check=True,
    )
    return ran.stdout


@pytest.mark.parametrize("used", ["timeline", "timeline; timeline.tag; timeline.read"])
def test_nothing_heavy_is_imported(used):
    code = (
        f"import {used}; import sys; print([m for m in {HEAVY!r} if m in sys.modules])"
    )
    assert run(code).strip() == b"[]"


def test_importing_is_quick():
    code = (
        "import time; start = time.process_time(); import timeline;"
        "print(time.process_time() - start)"
    )
    assert min(float(run(code)) for _ in range(3)) < 0.2


def test_the_stub_names_what_the_package_has():
    stub = ast.parse(Path(timeline.__file__).with_suffix(".pyi").read_text("utf-8"))
    imported = {
        alias.name: node.module
        for node in stub.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    assert imported == {
        name: getattr(timeline, name).__module__ for name in timeline.__all__
    }
    assert timeline.__all__ == sorted(timeline.__all__)
    assert set(timeline.__all__) <= set(dir(timeline))


def test_a_name_that_is_not_there_is_an_attribute_error():
    with pytest.raises(AttributeError, match="module 'timeline' has no attribute 'x'"):
        timeline.x  # noqa: B018


@pytest.mark.parametrize("format_", ["json", "ics", "timelinejs", "html"])
def test_the_same_bytes_everywhere(format_):
    code = (
        "import sys, timeline;"
        f"made = timeline.extract(timeline.read({str(ARTICLE)!r}));"
        f"sys.stdout.buffer.write(timeline.export(made, {format_!r}))"
    )
    here = run(code, TZ="UTC", PYTHONHASHSEED="1")
    assert here == run(code, TZ="Pacific/Auckland", PYTHONHASHSEED="2", LC_ALL="C")


def test_the_seed_article_holds():
    shared = ROOT.parent / "shared"
    if not shared.is_dir():
        pytest.skip("there is no ../shared with the seed article")
    code = "import sys; from timeline.cli import main; sys.exit(main(sys.argv[1:]))"
    seed = str(shared / "seed" / "article.md")
    export = [sys.executable, "-c", code, "export", seed, "--to", "json", "-q"]
    made = subprocess.run(export, capture_output=True, check=True)
    checker = [sys.executable, str(shared / "tools" / "check_seed.py")]
    checked = subprocess.run(
        checker, input=made.stdout, capture_output=True, check=False
    )
    assert checked.returncode == 0, checked.stdout.decode()
