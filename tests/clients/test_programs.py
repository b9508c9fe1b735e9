"""What is for programs, in programs: vis-timeline, pandas and a JSON-LD processor."""

import io
import json
from pathlib import Path

import pytest
from samples import news, told

import timeline

HERE = Path(__file__).parent
HOSTILE = "<img src=x onerror=alert(1)> & bombed"
THREE = told(
    news(HOSTILE),
    news("Caesar was killed", "BC0044-03-15", number=1),
    news("=Army seized power", "2013-03", mod="START", number=2),
)


def test_vis_timeline_draws_every_event_and_shows_markup_as_text(
    needs, answer, tmp_path
):
    needs("node")
    code = "try { require('vis-timeline') } catch (error) { console.log(error.code) }"
    if "MODULE_NOT_FOUND" in answer("node", "-e", code):
        needs("vis-timeline of npm")
    path = tmp_path / "items.json"
    path.write_bytes(timeline.export(THREE, "vis"))
    drawn = json.loads(answer("node", HERE / "vis.cjs", path, TZ="UTC"))
    assert drawn == {
        "first": "-000043-03-15T00:00:00.000Z",
        "last": "2013-03-11T00:00:00.000Z",
        "texts": ["Caesar was killed", HOSTILE, "Early March 2013: =Army seized power"],
        "loaded": 0,
    }


@pytest.mark.filterwarnings("default")
def test_pandas_reads_rows_and_lines(needs):
    needs(modules=("pandas",))
    import pandas as pd  # noqa: PLC0415

    rows = pd.read_csv(io.BytesIO(timeline.export(THREE, "csv")))
    assert list(rows["uid"]) == ["uid-1", "uid-0", "uid-2"]
    assert list(rows["title"]) == ["Caesar was killed", HOSTILE, "'=Army seized power"]
    dated = pd.to_datetime(rows["start"][1:])
    assert list(dated.dt.day) == [15, 1]
    lines = pd.read_json(io.BytesIO(timeline.export(THREE, "jsonl")), lines=True)
    assert list(lines["uid"]) == list(rows["uid"])
    assert list(lines["edtf"]) == list(rows["edtf"])


def test_a_json_ld_processor_understands_the_graph(needs):
    needs(modules=("pyld",))
    from pyld import jsonld  # noqa: PLC0415

    content = json.loads(timeline.export(THREE, "jsonld"))
    vocabulary = {"@context": {"@vocab": "https://schema.org/"}}

    def context(url, _):
        assert url.startswith("https://schema.org")
        return {"contextUrl": None, "documentUrl": url, "document": vocabulary}

    expanded = jsonld.expand(content, {"documentLoader": context})
    assert len(expanded) == len(THREE.articles)
    (event,) = expanded[0]["https://schema.org/about"]
    assert event["@id"] == "urn:timeline:event:uid-0"
    assert event["@type"] == ["https://schema.org/Event"]
    assert event["https://schema.org/startDate"] == [{"@value": "2013-01-15"}]
