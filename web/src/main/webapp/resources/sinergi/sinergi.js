"use strict";
/* What pages can do beyond plain HTML. Every page works without this file; nothing here is called from markup. */
(() => {
  const announce = text => {
    const announcer = document.getElementById("announcer");
    if (announcer && text) announcer.textContent = text;
  };

  /* Signing out empties this browser; check-ins that the server has not taken yet would be gone. */
  document.addEventListener("submit", event => {
    const question = event.target.dataset.unsent;
    const waiting = () => Object.keys(localStorage)
      .filter(key => key.startsWith("checkin:"))
      .reduce((sum, key) => sum + JSON.parse(localStorage.getItem(key)).length, 0);
    if (question && waiting() > 0 && !confirm(question.replace("{0}", waiting()))) event.preventDefault();
  });

  /* Lists: <form method="get" data-search> searches while somebody types and swaps #results. */
  const searchAsYouType = form => {
    let timer = 0;
    let running = null;

    const address = () => {
      const query = new URLSearchParams();
      for (const [name, value] of new FormData(form)) {
        const sent = form.elements[name].dataset?.iso ?? value;
        if (String(sent).trim() !== "") query.append(name, sent);
      }
      const text = query.toString();
      return form.action.split("?")[0] + (text ? "?" + text : "");
    };

    const load = async () => {
      const wanted = address();
      running?.abort();
      running = new AbortController();
      form.parentElement.classList.add("searching");
      try {
        const answer = await fetch(wanted, { signal: running.signal, headers: { Accept: "text/html" } });
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        const found = page.getElementById("results");
        if (!answer.ok || answer.redirected || !found) {
          location.assign(wanted);
          return;
        }
        document.getElementById("results").replaceWith(document.adoptNode(found));
        history.replaceState(null, "", wanted);
        for (const back of document.querySelectorAll("form[action='/preferences'] input[name='return']")) {
          back.value = location.pathname + location.search;
        }
        announce(found.querySelector("[data-announce]")?.textContent.trim());
        form.parentElement.classList.remove("searching");
      } catch (failure) {
        if (failure.name !== "AbortError") location.assign(wanted);
      }
    };

    const soon = delay => {
      clearTimeout(timer);
      timer = setTimeout(load, delay);
    };
    form.addEventListener("input", event => soon(event.target.matches("select, [type=checkbox], [type=radio]") ? 0 : 220));
    form.addEventListener("submit", event => {
      event.preventDefault();
      soon(0);
    });
    form.querySelectorAll("[data-unscripted]").forEach(button => { button.hidden = true; });
  };

  /* Inputs: <input list="…" data-suggest="/api/v1/…"> offers the records of that address by reference and name. */
  const suggest = input => {
    let running = null;
    input.addEventListener("input", async () => {
      const typed = input.value.trim();
      running?.abort();
      if (typed.length < 2) return;
      running = new AbortController();
      try {
        const answer = await fetch(input.dataset.suggest + "&q=" + encodeURIComponent(typed), { signal: running.signal });
        if (!answer.ok) return;
        const options = (await answer.json()).items.map(item => {
          const option = document.createElement("option");
          option.value = item.ref;
          const called = item.name ?? item.title ?? item.text;
          option.label = called[document.documentElement.lang] ?? called.id;
          return option;
        });
        input.list?.replaceChildren(...options);
      } catch (failure) {
        if (failure.name !== "AbortError") input.list?.replaceChildren();
      }
    });
  };

  /* Forms: <h:form> with class "guarded" warns before typed text is left behind. */
  let changed = false;
  const guard = form => {
    form.addEventListener("input", () => { changed = true; });
    form.addEventListener("submit", () => { changed = false; });
    if (form.querySelector("[aria-invalid='true'], .field-error") || document.querySelector(".notice.error")) changed = true;
  };
  addEventListener("beforeunload", event => {
    if (changed) event.preventDefault();
  });

  /* What is typed into such a form is kept in the database as well, so that an expired session loses nothing. */
  const SENT = "sinergi.sent";
  const DRAFTS = "/api/v1/drafts";
  const words = () => document.getElementById("announcer").dataset;
  const addressOf = form => location.pathname + location.search + "#" + form.id;
  const one = address => DRAFTS + "/one?address=" + encodeURIComponent(address);
  const typedIn = form => {
    const fields = {};
    for (const [name, value] of new FormData(form)) {
      const ours = typeof value === "string" && !/^(jakarta\.faces|primefaces)\.|password|secret|token/i.test(name);
      if (ours) (fields[name] ??= []).push(value);
    }
    return fields;
  };
  const keep = draft => fetch(DRAFTS, {
    method: "POST", keepalive: true, headers: { "Content-Type": "application/json" }, body: JSON.stringify(draft),
  });
  const keepDraft = form => {
    let timer = 0;
    const draft = () => ({ address: addressOf(form), title: document.title.slice(0, 200), fields: typedIn(form) });
    form.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(() => keep(draft()).catch(() => { /* the form itself still has it */ }), 1500);
    });
    form.addEventListener("submit", () => {
      clearTimeout(timer);
      sessionStorage.setItem(SENT, JSON.stringify({ user: words().user, draft: draft() }));
    });
  };

  /* A form that was sent and taken needs no draft any more; one that met an expired session is kept as it was sent. */
  const settleSent = refused => {
    const sent = JSON.parse(sessionStorage.getItem(SENT) ?? "null");
    if (!sent) return Promise.resolve();
    if (location.pathname === "/login") {
      sessionStorage.setItem(SENT, JSON.stringify({ ...sent, expired: true }));
      return Promise.resolve();
    }
    sessionStorage.removeItem(SENT);
    const back = sent.draft.address.startsWith(location.pathname + location.search + "#") && !document.querySelector(".notice.done");
    if (!sent.expired && !back) return fetch(one(sent.draft.address), { method: "DELETE" });
    return refused || sent.user !== words().user ? Promise.resolve() : keep(sent.draft);
  };

  /* Posts what was typed back into the fresh form, without pressing any button: every input takes up its own. */
  const takeUp = async (form, address) => {
    const draft = await (await fetch(one(address))).json();
    const again = document.createElement("form");
    again.method = "post";
    again.action = location.href;
    const add = (name, value) => again.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
    for (const [name, values] of Object.entries(draft.fields)) values.forEach(value => add(name, value));
    add("jakarta.faces.ViewState", form.querySelector("input[name='jakarta.faces.ViewState']").value);
    document.body.append(again);
    again.submit();
  };
  const offerDraft = async form => {
    const address = addressOf(form);
    const answer = await fetch(DRAFTS, { headers: { Accept: "application/json" } });
    const draft = answer.ok && (await answer.json()).items.find(each => each.address === address);
    if (!draft) return;
    const offer = document.createElement("div");
    offer.className = "callout warn draft-offer";
    const moment = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "long", timeStyle: "short" }).format(new Date(draft.savedAt));
    const text = Object.assign(document.createElement("p"), { textContent: words().draftOffer.replace("{0}", moment) });
    const button = (label, work) => {
      const made = Object.assign(document.createElement("button"), { type: "button", className: "button plain", textContent: label });
      made.addEventListener("click", work);
      return made;
    };
    const buttons = Object.assign(document.createElement("p"), { className: "actions" });
    buttons.append(button(words().draftTakeUp, () => takeUp(form, address)), button(words().draftDiscard, async () => {
      await fetch(one(address), { method: "DELETE" });
      offer.remove();
    }));
    offer.append(text, buttons);
    form.before(offer);
    announce(text.textContent);
  };
  const drafts = async forms => {
    forms.forEach(keepDraft);
    const refused = document.querySelector(".notice.error, .field-error:not(:empty)");
    await settleSent(refused).catch(() => {});
    if (!refused) forms.forEach(form => offerDraft(form).catch(() => {}));
  };

  /* Menus close when somebody goes on elsewhere. */
  const closeMenus = except => {
    for (const menu of document.querySelectorAll("details[data-menu][open]")) {
      if (menu !== except) menu.open = false;
    }
  };
  document.addEventListener("click", event => closeMenus(event.target.closest("details[data-menu]")));
  document.addEventListener("keydown", event => {
    if (event.key !== "Escape") return;
    const menu = event.target.closest?.("details[data-menu][open]");
    closeMenus(null);
    menu?.querySelector("summary").focus();
  });

  /* The browser's own button speaks the language of the browser; over it lies one that speaks the page's. */
  const speak = input => {
    const part = (className, text) => Object.assign(document.createElement("span"), { className, textContent: text });
    const box = part("file-box", "");
    const chosen = part("file-name", input.dataset.none);
    input.before(box);
    box.append(part("button plain", input.dataset.choose), chosen, input);
    box.querySelector(".button").setAttribute("aria-hidden", "true");
    chosen.setAttribute("aria-hidden", "true");
    input.addEventListener("change", () => {
      chosen.textContent = [...input.files].map(file => file.name).join(", ") || input.dataset.none;
    });
  };

  /* Files that are too large are refused before minutes are spent on sending them. */
  const weigh = input => input.addEventListener("change", () => {
    const tooLarge = [...input.files].some(file => file.size > Number(input.dataset.largest));
    input.setCustomValidity(tooLarge ? input.dataset.tooLarge : "");
    if (tooLarge) input.reportValidity();
  });

  /* A second press on a button while the first is on its way would send the form twice. */
  const once = form => form.addEventListener("submit", event => {
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "true";
    setTimeout(() => delete form.dataset.sent, 4000);
  });

  /* PrimeFaces: a request in the background that fails must not fail silently. */
  const watchBackground = () => {
    if (!window.jQuery) return;
    window.jQuery(document).on("pfAjaxError", (event, answer) => {
      const key = answer && answer.status === 409 ? "expired" : "failed";
      let banner = document.getElementById("trouble-banner");
      if (!banner) {
        banner = document.createElement("p");
        banner.id = "trouble-banner";
        banner.className = "banner";
        banner.setAttribute("role", "alert");
        document.body.append(banner);
      }
      banner.textContent = document.getElementById("announcer").dataset[key];
    });
  };

  /* PrimeFaces calls the chips of an autocomplete options of a listbox, which they are not: they are a list. */
  const nameChips = () => {
    for (const list of document.querySelectorAll(".ui-autocomplete-multiple-container")) {
      const tidy = () => {
        for (const item of list.children) {
          if (item.hasAttribute("role")) ["role", "aria-selected", "aria-label"].forEach(name => item.removeAttribute(name));
        }
      };
      list.setAttribute("role", "list");
      list.removeAttribute("aria-orientation");
      const label = document.querySelector(`label[for="${CSS.escape(list.querySelector("input")?.id ?? "")}"]`);
      if (label) list.setAttribute("aria-label", label.textContent.trim());
      tidy();
      new MutationObserver(tidy).observe(list, { childList: true });
    }
  };

  /* Lists that somebody puts in order: dragged, or a step up or down; the form then carries the new order. */
  const ordering = list => {
    const carried = document.getElementById(list.dataset.order);
    const items = () => [...list.children];
    let dragged = null;

    const moved = item => {
      carried.value = items().map(each => each.dataset.item).join(" ");
      list.classList.add("changed");
      carried.dispatchEvent(new Event("input", { bubbles: true }));
      announce(list.dataset.moved.replace("{0}", items().indexOf(item) + 1).replace("{1}", items().length));
    };

    list.addEventListener("click", event => {
      const button = event.target.closest("[data-move]");
      if (!button) return;
      event.preventDefault();
      const item = button.closest("li");
      const up = button.dataset.move === "-1";
      const other = up ? item.previousElementSibling : item.nextElementSibling;
      if (!other) return;
      if (up) other.before(item); else other.after(item);
      moved(item);
      const hidden = up ? !item.previousElementSibling : !item.nextElementSibling;
      (hidden ? item.querySelector(`[data-move='${up ? 1 : -1}']`) : button).focus();
    });
    list.addEventListener("dragstart", event => {
      dragged = event.target.closest("li");
      dragged.classList.add("dragged");
      event.dataTransfer.effectAllowed = "move";
    });
    list.addEventListener("dragover", event => {
      const over = event.target.closest("li");
      if (!dragged || !over) return;
      event.preventDefault();
      if (over === dragged) return;
      const box = over.getBoundingClientRect();
      if (event.clientY < box.top + box.height / 2) over.before(dragged); else over.after(dragged);
    });
    list.addEventListener("drop", event => event.preventDefault());
    list.addEventListener("dragend", () => {
      dragged.classList.remove("dragged");
      moved(dragged);
      dragged = null;
    });
  };

  const start = () => {
    document.querySelectorAll("[data-order]").forEach(ordering);
    document.querySelectorAll("form[data-search]").forEach(searchAsYouType);
    document.querySelectorAll("input[data-suggest]").forEach(suggest);
    document.querySelectorAll("form.guarded").forEach(guard);
    drafts([...document.querySelectorAll("form.guarded[id]")]);
    document.querySelectorAll("form[method='post']").forEach(once);
    document.querySelectorAll("input[data-largest]").forEach(weigh);
    document.querySelectorAll("input[data-choose]").forEach(speak);
    (document.querySelector("[aria-invalid='true']") ?? document.querySelector(".notice.error"))?.focus?.();
    nameChips();
    watchBackground();
    window.jQuery?.(document).on("pfAjaxComplete", nameChips);
  };
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", start);
  else start();
})();
