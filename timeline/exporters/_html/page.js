"use strict";
(() => {
  const $ = (selector, root = document) => root.querySelector(selector);
  const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
  const form = $(".tools");
  const note = $("#note");
  const cards = $$("#timeline li");
  const bars = $$(".strip [data-i]");
  const phone = matchMedia("(max-width: 60rem)");
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  let selected = null;

  const strings = JSON.parse($("#strings").textContent);
  const eventsOf = (mark) => {
    if (mark.dataset.e) return mark.dataset.e.split(" ");
    return mark.hash?.startsWith("#e") ? [mark.hash.slice(2)] : [];
  };
  const byEvent = new Map();
  for (const mark of $$("#text .t, #text .x")) {
    for (const number of eventsOf(mark)) {
      if (!byEvent.has(number)) byEvent.set(number, []);
      byEvent.get(number).push(mark);
    }
    if (!mark.dataset.r) continue;
    mark.title = strings[mark.dataset.r];
    if (!mark.href) {
      mark.tabIndex = 0;
      mark.role = "button";
    }
  }
  const numberOf = (card) => card.id.slice(1);
  const marksOf = (card) => byEvent.get(numberOf(card)) || [];
  const titleOf = (card) => $("b", card).textContent;
  const columnsOf = (card) => (card.dataset.c || "0-0").split("-").map(Number);
  const values = (card, name) => {
    if (name === "basis") return [card.dataset.b || "explicit"];
    if (name === "source") return (card.dataset.a || "0").split(" ");
    const prefix = name === "kind" ? "k-" : "s-";
    const own = [...card.classList].filter((c) => c.startsWith(prefix));
    return own.length ? own.map((c) => c.slice(2)) : ["occurred"];
  };
  const make = (tag, text, parent) => {
    const element = document.createElement(tag);
    element.textContent = text;
    parent?.append(element);
    return element;
  };

  const bring = (element, block = "center") => {
    const { top, bottom } = element.getBoundingClientRect();
    const far = top > 2 * innerHeight || bottom < -innerHeight;
    element.scrollIntoView({ block, behavior: far || calm.matches ? "instant" : "smooth" });
  };
  const view = (name) => {
    document.body.dataset.view = name;
    for (const button of $$(".views button")) {
      button.setAttribute("aria-pressed", String(button.dataset.view === name));
    }
  };

  /* selecting */
  const clear = () => {
    for (const element of $$(".on")) element.classList.remove("on");
    selected = null;
  };
  const light = (card) => {
    clear();
    selected = card;
    card.classList.add("on");
    for (const mark of marksOf(card)) {
      mark.classList.add("on");
      if (mark.classList.contains("t")) mark.closest(".q")?.classList.add("on");
    }
    const [first, last] = columnsOf(card);
    bars.forEach((bar, i) => bar.classList.toggle("on", first <= i && i < last));
  };
  const fill = (card) => {
    if ($("dl", card)) return;
    const more = document.createElement("div");
    more.className = "more";
    const sentence = marksOf(card).find((m) => m.matches(".t"))?.closest(".q");
    if (sentence) make("blockquote", sentence.textContent.trim(), more).dir = "auto";
    const list = make("dl", "", more);
    const [when, value, why, who, says] = $("details", card).dataset.d.split(" ").map((n) => strings[n]);
    for (const [name, text] of [["When", when], ["Why", why], ["Who", who], ["Says", says]]) {
      if (!text) continue;
      make("dt", name, list);
      const term = make("dd", text, list);
      term.dir = "auto";
      if (name === "When" && value) { term.append(" "); make("code", value, term); }
    }
    const links = $("details > p", card);
    const articles = $$("#text article");
    if (articles.length > 1) {
      make("dt", "Told in", list);
      const term = make("dd", "", list);
      for (const link of $$("a", links)) {
        const source = $(link.hash)?.closest("article");
        link.textContent = source ? $("h2", source).textContent : link.textContent;
        term.append(link);
      }
      links.remove();
    }
    $("summary", card).after(more);
  };
  const open = (card) => {
    for (const other of cards) if (other !== card) $("details", other).open = false;
    $("details", card).open = true;
    fill(card);
    light(card);
  };
  const tell = (...parts) => {
    const close = document.createElement("button");
    close.className = "close";
    close.type = "button";
    close.textContent = "×";
    close.setAttribute("aria-label", "Close");
    close.addEventListener("click", () => { note.hidden = true; });
    note.replaceChildren(...parts, close);
    note.hidden = false;
  };
  const paragraph = (strong, rest) => {
    const p = document.createElement("p");
    make("strong", strong, p);
    p.append(rest ? ` ${rest}` : "");
    return p;
  };
  const linkTo = (card) => {
    const link = document.createElement("a");
    link.href = `#${card.id}`;
    link.textContent = titleOf(card);
    return link;
  };

  const showCard = (card) => {
    if (card.hidden) {
      restore();
      card.hidden = false;
      tidy();
    }
    open(card);
    bring(card, phone.matches ? "center" : "nearest");
  };
  const showMark = (mark) => {
    if (phone.matches) view("text");
    bring(mark);
  };
  const answer = (mark) => {
    const told = eventsOf(mark).map((n) => document.getElementById(`e${n}`)).filter(Boolean);
    if (mark.classList.contains("t")) {
      const card = told[0];
      if (!card) return;
      if (!phone.matches) { note.hidden = true; showCard(card); return; }
      light(card);
      tell(paragraph("", strings[$("details", card).dataset.d.split(" ")[0]]), linkTo(card));
      return;
    }
    clear();
    mark.classList.add("on");
    for (const card of told) card.classList.add("on");
    const list = document.createElement("ul");
    for (const card of told) {
      const item = document.createElement("li");
      item.append(linkTo(card));
      list.append(item);
    }
    const [reading, ...why] = mark.title.split(" — ");
    tell(paragraph(mark.textContent.trim(), `→ ${reading}`), paragraph("", why.join(" — ")), list);
    const shown = told.find((card) => !card.hidden);
    if (shown && !phone.matches) bring(shown, "nearest");
  };

  document.addEventListener("click", (click) => {
    const summary = click.target.closest("#timeline summary");
    if (summary) {
      click.preventDefault();
      const card = summary.closest("li");
      if (selected === card && $("details", card).open) {
        $("details", card).open = false;
        clear();
        return;
      }
      open(card);
      const mark = marksOf(card).find((m) => m.classList.contains("t"));
      if (mark && !phone.matches) bring(mark);
      return;
    }
    const mark = click.target.closest("#text .x, #text .t");
    if (mark) { click.preventDefault(); answer(mark); return; }
    const link = click.target.closest('a[href^="#"]');
    const goal = link && document.getElementById(link.hash.slice(1));
    if (goal && goal.matches("#timeline li")) {
      click.preventDefault();
      note.hidden = true;
      view("timeline");
      showCard(goal);
      $("summary", goal).focus({ preventScroll: true });
    } else if (goal && goal.matches("#text *")) {
      click.preventDefault();
      showMark(goal);
      if (goal.matches("a")) goal.focus({ preventScroll: true });
    }
    for (const filter of $$(".filter[open]")) {
      if (!filter.contains(click.target)) filter.open = false;
    }
  });

  /* keys: only where the focus is */
  document.addEventListener("keydown", (key) => {
    if (key.key === "Escape") {
      const filter = $(".filter[open]");
      if (filter) { filter.open = false; $("summary", filter).focus(); return; }
      note.hidden = true;
      for (const card of cards) $("details", card).open = false;
      clear();
      return;
    }
    if (key.key === "Enter" || key.key === " ") {
      const mark = document.activeElement?.closest("#text .x[role]");
      if (mark) { key.preventDefault(); answer(mark); }
      return;
    }
    const card = document.activeElement?.closest("#timeline li");
    if (!card || document.activeElement.tagName !== "SUMMARY") return;
    const shown = cards.filter((other) => !other.hidden);
    const at = shown.indexOf(card);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: shown.length - 1 }[key.key];
    if (next === undefined || !shown[next]) return;
    key.preventDefault();
    $("summary", shown[next]).focus();
  });

  /* filtering */
  const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const words = new Map(cards.map((card) => [card, plain(card.textContent)]));
  const chosen = (name) => new Set($$(`[name=${name}]:checked`, form).map((box) => box.value));
  const names = ["kind", "status", "basis", "source"].filter((name) => $(`[name=${name}]`, form));
  const tidy = () => {
    let count = 0;
    const load = new Array(bars.length).fill(0);
    for (const card of cards) {
      for (const mark of marksOf(card)) {
        if (mark.classList.contains("t")) mark.classList.toggle("o", card.hidden);
      }
      if (card.hidden) continue;
      count += 1;
      const [first, last] = columnsOf(card);
      for (let i = first; i < last; i += 1) {
        load[i] += 1 / (last - first) / parseFloat(bars[i].getAttribute("width"));
      }
    }
    let year = null;
    let empty = true;
    for (const part of $("#timeline").children) {
      if (part.matches(".year")) {
        if (year) year.hidden = empty;
        [year, empty] = [part, true];
      } else if (part.matches(".day")) {
        part.hidden = !$("li:not([hidden])", part);
        empty &&= part.hidden;
      }
    }
    if (year) year.hidden = empty;
    const most = Math.max(...load, 0);
    bars.forEach((bar, i) => {
      const height = load[i] && Math.max(3, 44 * Math.sqrt(load[i] / most));
      bar.setAttribute("height", height.toFixed(1));
      bar.setAttribute("y", (44 - height).toFixed(1));
    });
    $("#nothing").hidden = count > 0 || !cards.length;
    $("output", form).textContent = `${count} of ${cards.length} events`;
  };
  const filter = () => {
    const wanted = new Map(names.map((name) => [name, chosen(name)]));
    const asked = plain(form.q.value).split(/\s+/).filter(Boolean);
    let changed = asked.length > 0;
    for (const [name, set] of wanted) {
      const boxes = $$(`[name=${name}]`, form);
      const other = boxes.some((box) => box.checked !== box.defaultChecked);
      const badge = $("b", boxes[0].closest("details"));
      badge.hidden = !other;
      badge.textContent = `${set.size}/${boxes.length}`;
      changed ||= other;
    }
    for (const card of cards) {
      const fits = names.every((name) => values(card, name).some((v) => wanted.get(name).has(v)));
      card.hidden = !fits || !asked.every((word) => words.get(card).includes(word));
    }
    $("[type=reset]", form).hidden = !changed;
    tidy();
  };
  const restore = () => {
    for (const box of $$("[type=checkbox]", form)) box.checked = box.defaultChecked;
    form.q.value = "";
    filter();
  };
  form.addEventListener("input", filter);
  form.addEventListener("click", (click) => {
    const { tick } = click.target.dataset;
    if (tick === undefined) return;
    for (const box of $$("[type=checkbox]", click.target.closest("fieldset"))) box.checked = Boolean(tick);
    filter();
  });
  form.addEventListener("reset", (reset) => { reset.preventDefault(); restore(); });
  form.addEventListener("submit", (submit) => submit.preventDefault());
  for (const button of $$(".views button")) {
    button.addEventListener("click", () => { view(button.dataset.view); scrollTo(0, 0); });
  }
  $(".strip")?.addEventListener("click", (click) => {
    if (!click.target.dataset.i) return;
    const i = Number(click.target.dataset.i);
    const within = (card) => {
      const [first, last] = columnsOf(card);
      return !card.hidden && first <= i && i < last;
    };
    const fitting = cards.filter(within);
    if (fitting.length) { showCard(fitting.at(-1)); }
  });

  form.hidden = false;
  document.body.classList.add("live");
  view("timeline");
  filter();
  const goal = location.hash && document.getElementById(location.hash.slice(1));
  if (goal && goal.matches("#timeline li")) showCard(goal);
})();
