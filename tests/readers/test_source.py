"""Files: what is text, what is not, and whose offsets count."""

import io
from datetime import UTC, date, datetime

import pytest

import timeline
from timeline.errors import ReadError, UnknownDateError, UnknownPluginError

ARTICLE = "# Café\r\n\r\n16 January 2013\r\n\r\nThey came.\r\n"


def test_line_breaks_and_byte_order_mark_stay(tmp_path):
    path = tmp_path / "article.md"
    path.write_bytes(("\ufeff" + ARTICLE).encode())
    article = timeline.read(path)
    assert article.text == "\ufeff" + ARTICLE
    assert (article.title, article.dct) == ("Café", date(2013, 1, 16))


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32"])
def test_a_byte_order_mark_tells_the_encoding(tmp_path, encoding):
    path = tmp_path / "article.md"
    path.write_bytes(ARTICLE.encode(encoding))
    assert timeline.read(path).text == ARTICLE


def test_other_encodings_are_asked_for_not_guessed(tmp_path):
    path = tmp_path / "article.md"
    path.write_bytes(ARTICLE.encode("cp1252"))
    with pytest.raises(
        ReadError, match=r"article\.md' as utf-8 at byte 5; 'encoding' takes"
    ):
        timeline.read(path)
    assert timeline.read(path, encoding="cp1252").text == ARTICLE


def test_open_files_are_read_as_they_are(tmp_path):
    path = tmp_path / "article.txt"
    path.write_text("Title\n\nThey came.", encoding="utf-8")
    with path.open(encoding="utf-8") as text, path.open("rb") as binary:
        assert timeline.read(text) == timeline.read(binary) == timeline.read(path)
    assert timeline.read(io.StringIO("They came.")).uri == ""
    assert timeline.read(io.BytesIO(b"They came.")).text == "They came."


def test_the_name_says_the_format_unless_it_is_given(tmp_path):
    text = "# Title\n\nThey came."
    for name, title in (("a.md", "Title"), ("b.txt", "# Title"), ("c", "Title")):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        assert timeline.read(path).title == title
        assert timeline.read(path, format="plain").title == "# Title"
    with pytest.raises(UnknownPluginError, match="no reader named 'docx'; available:"):
        timeline.read(path, format="docx")


def test_the_same_file_elsewhere_is_the_same_article(tmp_path):
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.md").write_text("They came.", encoding="utf-8")
    one, two = (timeline.read(tmp_path / name / "a.md") for name in ("one", "two"))
    assert one.id == two.id


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"GIF89a\0\0", "byte 6 is NUL, so it is not text"),
        (b"", "there is nothing in it"),
        (b" \r\n", "there is nothing in it"),
        (b"\xff\xfeab\xd8\xd8", "as utf-16"),
        (b"\x89PNG", "as utf-8 at byte 0"),
        ("They came.".encode("utf-16-le"), "UTF-16 or UTF-32, that encoding has to"),
        (b"\xff\xfeThey came.", "as utf-16: it is not text in that encoding"),
        (b"\xff\xfea\0\0\0", "as utf-16: it is not text in that encoding"),
    ],
)
def test_what_is_not_text_is_refused(tmp_path, content, reason):
    path = tmp_path / "article.md"
    path.write_bytes(content)
    with pytest.raises(ReadError, match=reason):
        timeline.read(path)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le"])
def test_a_wide_encoding_without_a_mark_can_be_named(tmp_path, encoding):
    path = tmp_path / "article.md"
    path.write_bytes(ARTICLE.encode(encoding))
    assert timeline.read(path, encoding=encoding).text == ARTICLE


def test_a_wide_text_without_latin_letters_is_text(tmp_path):
    path = tmp_path / "article.md"
    path.write_bytes("大坝于周二决堤。".encode("utf-16"))
    assert timeline.read(path).text == "大坝于周二决堤。"


@pytest.mark.parametrize("page", ["<!DOCTYPE html>\n<p>A", "\ufeff <HTML lang='en'>"])
def test_a_page_of_html_is_refused_unless_a_reader_is_named(tmp_path, page):
    path = tmp_path / "page.html"
    path.write_text(page, encoding="utf-8")
    with pytest.raises(
        ReadError, match=r"'page\.html': it is HTML.*available: markdown"
    ):
        timeline.read(path)
    assert timeline.read(path, format="plain").text == page


def test_missing_files_folders_and_impossible_names_are_refused(tmp_path):
    for path in (tmp_path, tmp_path / "missing.md", "a\0b"):
        with pytest.raises(ReadError, match="cannot read"):
            timeline.read(path)
    with pytest.raises(ReadError, match="no encoding named 'latin-99'"):
        timeline.read(io.BytesIO(b"a"), encoding="latin-99")


def test_a_text_file_of_another_encoding_is_refused():
    with pytest.raises(ReadError, match="cannot read 'the file'"):
        timeline.read(io.TextIOWrapper(io.BytesIO(b"\xff"), encoding="utf-8"))


@pytest.mark.parametrize(
    ("dct", "day"),
    [
        ("5 mars 2014", date(2014, 3, 5)),
        (date(2014, 3, 5), date(2014, 3, 5)),
        (datetime(2014, 3, 5, 8, tzinfo=UTC), datetime(2014, 3, 5, 8, tzinfo=UTC)),
        (None, date(2013, 1, 16)),
    ],
)
def test_the_dateline_can_be_given(dct, day):
    assert timeline.read_text(ARTICLE, dct=dct).dct == day


def test_day_and_month_can_be_told_apart(tmp_path):
    path = tmp_path / "article.txt"
    path.write_text("Title\n\nUpdated 03/04/2013\n\nThey came.", encoding="utf-8")
    assert timeline.read(path).dct == date(2013, 3, 4)
    assert timeline.read(path, day_first=True).dct == date(2013, 4, 3)
    assert timeline.read(path, day_first=True, dct="5/6/14").dct == date(2014, 6, 5)
    path.write_text("They came.", encoding="utf-8")
    assert timeline.read(path, day_first=True).dct is None


def test_a_dateline_that_is_none_is_refused():
    with pytest.raises(UnknownDateError, match="'yesterday' names no single day"):
        timeline.read_text(ARTICLE, dct="yesterday")


@pytest.mark.parametrize("block", ["- Jane\n- John", "Jane", "a: [", "a: &a [*a]"])
def test_what_is_no_mapping_is_no_front_matter(block):
    text = f"---\n{block}\n---\n\nThey came."
    assert timeline.read_text(text).body.end == len(text)


def test_nested_aliases_cost_nothing():
    lines = ["a0: &a0 [x, y]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 40)]
    text = "\n".join(["---", *lines, "author: *a39", "---", "They came."])
    assert timeline.read_text(text).author == ""
