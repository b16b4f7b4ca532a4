"use strict";
/* Minutes are saved while people write. Each section is saved for itself, with the version it was read in; when somebody
   else has written the same section meanwhile, nothing is saved until the writer has seen both texts and decided.
   Without this file a button saves what was written. */
(() => {
  const PAUSE = 1200;
  const AGAIN = 3000;
  const NEWS = 10000;
  const desk = document.getElementById("minutes");
  const sections = new Map();

  const clock = () => new Intl.DateTimeFormat(document.documentElement.lang, { hour: "2-digit", minute: "2-digit", second: "2-digit" }).format(new Date());
  const words = (key, fact) => desk.dataset[key].replace("{0}", fact ?? "");

  class Section {
    constructor(part) {
      this.part = part;
      this.address = desk.dataset.address + "/sections/" + part.dataset.section;
      this.box = part.querySelector(".section-form");
      this.version = part.querySelector("input[id$=':version']");
      this.fields = { id: part.querySelector("[data-text=id]"), en: part.querySelector("[data-text=en]") };
      this.state = part.querySelector(".save-state");
      this.saved = this.text();
      this.timer = 0;
      this.running = false;
      this.conflict = null;
      part.addEventListener("input", () => {
        this.say("writing");
        this.soon(PAUSE);
      });
      part.addEventListener("focusout", () => this.soon(0));
    }

    text() {
      const given = field => (field.value.trim() === "" ? null : field.value);
      return { id: given(this.fields.id), en: given(this.fields.en) };
    }

    isChanged() {
      const now = this.text();
      return now.id !== this.saved.id || now.en !== this.saved.en;
    }

    say(key, fact) {
      this.part.dataset.state = key;
      this.state.textContent = words(key, fact);
    }

    soon(delay) {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.save(), delay);
    }

    async save() {
      clearTimeout(this.timer);
      if (this.running || this.conflict || !this.isChanged()) {
        if (!this.running && !this.conflict && this.part.dataset.state === "writing") this.say("saved", clock());
        return;
      }
      this.running = true;
      const sent = this.text();
      this.say("saving");
      try {
        const answer = await fetch(this.address, {
          method: "PUT",
          headers: { "Content-Type": "application/json", Accept: "application/json", "Accept-Language": document.documentElement.lang, "If-Match": `"${this.version.value}"` },
          body: JSON.stringify(sent),
        });
        await this.understand(answer, sent);
      } catch {
        this.say("failed");
        this.soon(AGAIN);
      }
      this.running = false;
      if (this.part.dataset.state === "saved" && this.isChanged()) this.soon(PAUSE);
    }

    async understand(answer, sent) {
      if (answer.ok) {
        this.version.value = (await answer.json()).version;
        this.saved = sent;
        this.say("saved", clock());
      } else if (answer.status === 412) {
        await this.meet();
      } else if (answer.status === 401) {
        this.say("expired");
        this.soon(AGAIN);
      } else if (answer.status < 500) {
        this.part.dataset.state = "failed";
        this.state.textContent = (await answer.json()).detail;
      } else {
        throw new Error(answer.status);
      }
    }

    async meet() {
      const answer = await fetch(this.address, { headers: { Accept: "application/json" }, cache: "no-store" });
      const theirs = await answer.json();
      const panel = document.getElementById("conflict").content.firstElementChild.cloneNode(true);
      for (const language of ["id", "en"]) {
        panel.querySelector(`[data-theirs=${language}]`).textContent = theirs.text[language] ?? "–";
      }
      panel.querySelector("[data-decide=mine]").addEventListener("click", () => this.decide(theirs, false));
      panel.querySelector("[data-decide=theirs]").addEventListener("click", () => this.decide(theirs, true));
      this.conflict = panel;
      this.box.before(panel);
      this.say("conflict");
    }

    decide(theirs, takeTheirs) {
      this.conflict.remove();
      this.conflict = null;
      if (takeTheirs) this.show(theirs);
      else {
        this.version.value = theirs.version;
        this.saved = { id: theirs.text.id, en: theirs.text.en };
        this.save();
      }
      this.fields.id.focus();
    }

    show(section) {
      this.version.value = section.version;
      this.fields.id.value = section.text.id ?? "";
      this.fields.en.value = section.text.en ?? "";
      this.saved = this.text();
      this.say("saved", clock());
    }

    /* What others have written appears where nobody is writing here. */
    hear(section) {
      const busy = this.running || this.conflict || this.isChanged() || this.part.contains(document.activeElement);
      if (!busy && section.version > Number(this.version.value)) this.show(section);
    }
  }

  const listen = async () => {
    try {
      const answer = await fetch(desk.dataset.address, { headers: { Accept: "application/json" } });
      if (answer.ok) (await answer.json()).sections.forEach(section => sections.get(section.key)?.hear(section));
    } catch { /* the next save says what is wrong */ }
    setTimeout(listen, NEWS);
  };

  desk.dataset.scripted = "true";
  document.getElementById("minutesForm").addEventListener("submit", event => {
    event.preventDefault();
    event.stopImmediatePropagation();
    sections.forEach(section => section.save());
  }, true);
  for (const part of desk.querySelectorAll("[data-section]")) sections.set(part.dataset.section, new Section(part));
  addEventListener("beforeunload", event => {
    if ([...sections.values()].some(section => section.isChanged())) event.preventDefault();
  });
  setTimeout(listen, NEWS);
})();
