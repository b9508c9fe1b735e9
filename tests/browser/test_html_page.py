"""Our own page answers to mouse, finger and keys."""

from collections.abc import Callable

import pytest

from timeline.exporters import html
from timeline.model.record import Timeline

Visit = Callable[..., object]
PHONE = {
    "viewport": {"width": 390, "height": 844},
    "has_touch": True,
    "is_mobile": True,
}


def shown(page: object) -> int:
    return page.locator("#timeline li:visible").count()


def card(page: object, title: str) -> object:
    return page.locator("#timeline li", has=page.get_by_text(title, exact=True))


def choose(page: object, label: str, choice: str, *, wanted: bool) -> None:
    page.locator(".filter summary", has_text=label).click()
    page.locator(".filter[open]").get_by_label(choice).set_checked(wanted)
    page.keyboard.press("Escape")


def in_view(page: object, selector: str) -> bool:
    page.wait_for_timeout(700)
    return page.locator(selector).first.evaluate(
        "e => { const b = e.getBoundingClientRect();"
        " return b.height > 0 && b.top >= 0 && b.bottom <= innerHeight; }"
    )


def test_all_dated_events_are_shown_and_nothing_runs(
    visit: Visit, hard: Timeline
) -> None:
    page = visit(html.export(hard))
    assert shown(page) == 10
    assert page.locator("output").text_content() == "10 of 12 events"
    assert page.locator("img").count() == 0
    assert page.title() == "A long story"
    days = page.locator("#timeline h3").all_text_contents()
    assert days[0].endswith("15 March 44 BC")
    assert "Friday, 31 December 9999" in days


def test_an_event_finds_its_words(visit: Visit, hard: Timeline) -> None:
    page = visit(html.export(hard))
    card(page, "The last day").locator("summary").click()
    assert page.locator("#text .t.on").text_content() == "The last day"
    assert in_view(page, "#text .t.on")
    quote = card(page, "The last day").locator("blockquote")
    assert quote.text_content() == "On 10, The last day, they said."
    card(page, "The last day").locator("summary").click()
    assert page.locator(".on").count() == 0


def test_words_find_their_event(visit: Visit, long: Timeline) -> None:
    page = visit(html.export(long))
    page.locator("#text .t", has_text="Event number 333").click()
    assert page.locator("#timeline li.on b").text_content() == "Event number 333"
    assert in_view(page, "#timeline li.on")
    assert page.locator("#timeline li.on details").get_attribute("open") is not None


def test_an_expression_tells_its_reading(visit: Visit, hard: Timeline) -> None:
    page = visit(html.export(hard))
    page.locator("#text .x", has_text="4").first.click()
    note = page.locator("#note")
    assert "4 → weekend of 12–13 January 2013" in note.text_content()
    assert "said in line 4" in note.text_content()
    note.get_by_role("link").click()
    assert "Planes bombed" in page.locator("#timeline li.on b").text_content()


def test_a_hidden_event_shows_itself_when_its_words_are_chosen(
    visit: Visit, hard: Timeline
) -> None:
    page = visit(html.export(hard))
    assert not card(page, "Five did not come").is_visible()
    page.locator("#text .t", has_text="Five did not come").click()
    assert card(page, "Five did not come").is_visible()


def test_filters_choose_and_are_reset(visit: Visit, hard: Timeline) -> None:
    page = visit(html.export(hard))
    choose(page, "Kind", "conflict", wanted=False)
    assert shown(page) == 7
    choose(page, "Status", "did not happen", wanted=True)
    assert shown(page) == 8
    choose(page, "Date", "undated", wanted=True)
    assert shown(page) == 9
    page.get_by_role("button", name="Reset").click()
    assert page.locator("output").text_content() == "10 of 12 events"


def test_one_kind_is_picked_from_all(visit: Visit, hard: Timeline) -> None:
    page = visit(html.export(hard))
    page.locator(".filter summary", has_text="Kind").click()
    page.get_by_role("button", name="None").click()
    assert shown(page) == 0
    page.locator(".filter[open]").get_by_label("life").check()
    assert shown(page) == 1
    page.get_by_role("button", name="All").click()
    assert shown(page) == 10


def test_search_ignores_case_and_accents(visit: Visit, hard: Timeline) -> None:
    page = visit(html.export(hard))
    page.get_by_role("searchbox").fill("CÆSAR wás")
    assert shown(page) == 0
    assert page.get_by_text("No event matches.").is_visible()
    page.get_by_role("searchbox").fill("cáesar WAS")
    assert shown(page) == 1
    assert page.locator("#timeline h2:visible").all_text_contents() == ["44 BC"]


def test_keys_go_from_event_to_event(visit: Visit, hard: Timeline) -> None:
    page = visit(html.export(hard))
    page.locator("#timeline summary").first.focus()
    focused = "document.activeElement.querySelector('b').textContent"
    for key, title in (
        ("ArrowDown", "The last year before ours"),
        ("ArrowDown", "A century of wars"),
        ("ArrowUp", "The last year before ours"),
        ("End", "The last day"),
        ("Home", "Caesar was murdered"),
    ):
        page.keyboard.press(key)
        assert page.evaluate(focused) == title
    page.keyboard.press("Enter")
    assert page.locator("#text .t.on").text_content() == "Caesar was murdered"
    page.keyboard.press("Escape")
    assert page.locator(".on").count() == 0


def test_everything_is_reached_by_tab(visit: Visit, hard: Timeline) -> None:
    page = visit(html.export(hard))
    reached = set()
    for _ in range(60):
        page.keyboard.press("Tab")
        reached.add(page.evaluate("document.activeElement.outerHTML.slice(0, 40)"))
    assert any("skip" in element for element in reached)
    assert any("searchbox" in e or 'type="search"' in e for e in reached)
    assert sum("<summary" in element for element in reached) >= 2
    assert any('class="t' in e or 'id="m' in e for e in reached)


def test_a_phone_has_one_side_at_a_time(visit: Visit, hard: Timeline) -> None:
    page = visit(html.export(hard), **PHONE)
    assert page.locator("#timeline").is_visible()
    assert not page.locator("#text").is_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    page.get_by_role("button", name="Article").tap()
    assert page.locator("#text").is_visible()
    page.locator("#text .t", has_text="The last day").tap()
    page.locator("#note a").tap()
    assert in_view(page, "#timeline li.on")
    card(page, "The last day").locator("p a").tap()
    assert in_view(page, "#text .t.on")


def test_without_script_it_is_a_document(visit: Visit, hard: Timeline) -> None:
    page = visit(html.export(hard), java_script_enabled=False)
    assert page.locator("#timeline li:visible").count() == 10
    assert page.locator("#text article").is_visible()
    assert not page.locator(".tools").is_visible()
    page.locator("#text .t", has_text="The last day").click()
    assert page.url.endswith("#e10") or "#e" in page.url


def test_five_hundred_events_are_quick(visit: Visit, long: Timeline) -> None:
    page = visit(html.export(long))
    assert shown(page) == 500
    spent = page.evaluate(
        "() => { const s = performance.now(); document.forms[0].q.value = '33';"
        " document.forms[0].dispatchEvent(new Event('input', {bubbles: true}));"
        " document.body.offsetHeight; return performance.now() - s; }"
    )
    assert shown(page) == 14
    assert spent < 500


def test_paper_has_everything(visit: Visit, hard: Timeline) -> None:
    page = visit(html.export(hard))
    page.emulate_media(media="print")
    assert page.locator("#timeline").is_visible()
    assert page.locator("#text article").is_visible()
    assert not page.locator(".tools").is_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("options", [{}, PHONE], ids=["desktop", "phone"])
def test_nobody_is_kept_out(
    visit: Visit, hard: Timeline, axe: str, scheme: str, options: dict
) -> None:
    page = visit(html.export(hard), color_scheme=scheme, **options)
    card(page, "The last day").locator("summary").click()
    page.locator("footer summary").first.click()
    page.evaluate(axe)
    found = page.evaluate("axe.run().then(r => r.violations)")
    told = [(v["id"], [n["html"][:90] for n in v["nodes"]]) for v in found]
    assert told == []
