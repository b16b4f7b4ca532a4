"use strict";
/* Days in forms and filters: <input class="day">. What is typed is read in both languages and written in the page's; a
   button opens a calendar. Without this file the input still works: the server reads what people type. */
(() => {
  const language = document.documentElement.lang === "en" ? "en-GB" : "id-ID";
  const zone = { timeZone: "UTC" };
  const format = (options, locale = language) => new Intl.DateTimeFormat(locale, { ...zone, ...options });
  const written = format({ day: "numeric", month: "short", year: "numeric" });
  const spoken = format({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
  const heading = format({ month: "long", year: "numeric" });
  const utc = (year, month, day) => {
    const date = new Date(Date.UTC(year, month - 1, day));
    return year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date : null;
  };
  const iso = date => date.toISOString().slice(0, 10);
  const plus = (date, days) => new Date(date.getTime() + days * 86_400_000);
  const plusMonths = (date, months) => {
    const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
    const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
    return plus(first, Math.min(date.getUTCDate(), last) - 1);
  };

  const names = ["id-ID", "en-GB"].map(locale =>
    [...Array(12).keys()].map(month => format({ month: "long" }, locale).format(Date.UTC(2023, month, 1)).toLowerCase()));
  const monthOf = word => /^\d/.test(word) ? Number(word)
    : 1 + Math.max(...names.map(months => months.findIndex(name => name.startsWith(word.toLowerCase()))));

  /* The same as the server's Typed. */
  const read = text => {
    const typed = text.trim();
    const address = typed.match(/^(\d{4})-(\d{1,2})-(\d{1,2})$/);
    if (address) return utc(Number(address[1]), Number(address[2]), Number(address[3]));
    const local = typed.match(/^(\d{1,2})[\s./-]+(\d{1,2}|\p{L}{3,})[\s./-]+(\d{4})$/u);
    return local ? utc(Number(local[3]), monthOf(local[2]), Number(local[1])) : null;
  };

  const template = document.getElementById("calendar");
  let calendar = null;
  let input = null;
  let shown = null;

  /* Filters send data-iso instead of what was typed. */
  const note = field => {
    const day = read(field.value);
    field.dataset.iso = day ? iso(day) : "";
    return day;
  };
  const settle = field => {
    const day = note(field);
    if (day) field.value = written.format(day);
    const message = field.form?.matches("[data-search]") && document.getElementById(field.id + "Message");
    if (!message) return;
    const wrong = field.value.trim() !== "" && !day;
    field.setAttribute("aria-invalid", String(wrong));
    message.textContent = wrong ? template.dataset.wanted : "";
  };
  const take = day => {
    input.value = day ? written.format(day) : "";
    settle(input);
    input.dispatchEvent(new Event("input", { bubbles: true }));
    calendar.hidePopover();
    input.focus();
  };

  const cell = (day, today, chosen) => {
    const button = document.createElement("button");
    button.type = "button";
    button.dataset.day = iso(day);
    button.textContent = day.getUTCDate();
    button.setAttribute("aria-label", spoken.format(day));
    button.tabIndex = iso(day) === iso(shown) ? 0 : -1;
    if (iso(day) === today) button.setAttribute("aria-current", "date");
    if (day.getUTCMonth() !== shown.getUTCMonth()) button.className = "other";
    const box = document.createElement("td");
    box.setAttribute("role", "gridcell");
    box.setAttribute("aria-selected", String(iso(day) === chosen));
    box.append(button);
    return box;
  };
  const draw = focus => {
    const first = new Date(Date.UTC(shown.getUTCFullYear(), shown.getUTCMonth(), 1));
    const monday = plus(first, -((first.getUTCDay() + 6) % 7));
    const today = new Intl.DateTimeFormat("en-CA").format(new Date());
    const chosen = input.dataset.iso;
    calendar.querySelector("h2").textContent = heading.format(shown);
    calendar.querySelector("tbody").replaceChildren(...[...Array(6).keys()].map(week => {
      const row = document.createElement("tr");
      row.append(...[...Array(7).keys()].map(day => cell(plus(monday, week * 7 + day), today, chosen)));
      return row;
    }));
    if (focus) calendar.querySelector("[tabindex='0']").focus();
  };
  const keys = {
    ArrowLeft: () => plus(shown, -1), ArrowRight: () => plus(shown, 1),
    ArrowUp: () => plus(shown, -7), ArrowDown: () => plus(shown, 7),
    Home: () => plus(shown, -((shown.getUTCDay() + 6) % 7)), End: () => plus(shown, 6 - ((shown.getUTCDay() + 6) % 7)),
    PageUp: event => plusMonths(shown, event.shiftKey ? -12 : -1), PageDown: event => plusMonths(shown, event.shiftKey ? 12 : 1),
  };
  const show = (day, focus) => {
    if (day.getUTCFullYear() < 1000 || day.getUTCFullYear() > 9999) return;
    shown = day;
    draw(focus);
  };

  const build = () => {
    calendar = document.importNode(template.content, true).firstElementChild;
    const monday = Date.UTC(2023, 0, 2);
    calendar.querySelector("thead tr").append(...[...Array(7).keys()].map(day => {
      const head = document.createElement("th");
      head.scope = "col";
      head.abbr = format({ weekday: "long" }).format(monday + day * 86_400_000);
      head.textContent = format({ weekday: "short" }).format(monday + day * 86_400_000);
      return head;
    }));
    calendar.addEventListener("keydown", event => {
      if (!event.target.dataset.day || !keys[event.key]) return;
      event.preventDefault();
      show(keys[event.key](event), true);
    });
    calendar.addEventListener("click", event => {
      const pressed = event.target.closest("button")?.dataset ?? {};
      if (pressed.months) show(plusMonths(shown, Number(pressed.months)), false);
      if (pressed.day) take(read(pressed.day));
      if (pressed.choose) take(pressed.choose === "today" ? read(new Intl.DateTimeFormat("en-CA").format(new Date())) : null);
    });
    document.body.append(calendar);
  };
  const open = field => {
    if (!calendar) build();
    input = field;
    shown = note(field) ?? read(new Intl.DateTimeFormat("en-CA").format(new Date()));
    draw(false);
    calendar.showPopover();
    const box = field.getBoundingClientRect();
    const own = calendar.getBoundingClientRect();
    const below = box.bottom + own.height + 8 < innerHeight || box.top < own.height + 8;
    calendar.style.left = Math.max(8, Math.min(box.left, document.documentElement.clientWidth - own.width - 8)) + "px";
    calendar.style.top = scrollY + (below ? box.bottom + 4 : box.top - own.height - 4) + "px";
    calendar.querySelector("[tabindex='0']").focus();
  };

  const equip = field => {
    const box = document.createElement("span");
    box.className = "day-box";
    field.before(box);
    const button = document.createElement("button");
    button.type = "button";
    button.className = "day-open";
    const label = document.querySelector(`label[for="${CSS.escape(field.id)}"]`)?.firstChild?.textContent.trim() ?? "";
    button.setAttribute("aria-label", `${template.dataset.open}: ${label}`);
    button.setAttribute("aria-haspopup", "dialog");
    button.addEventListener("click", () => open(field));
    box.append(field, button);
    field.addEventListener("input", () => note(field));
    field.addEventListener("change", () => settle(field));
    note(field);
  };
  const start = () => template && document.querySelectorAll("input.day").forEach(equip);
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", start);
  else start();
})();
