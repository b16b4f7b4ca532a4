"use strict";
/* The door of a forum. Scans wait in this browser until the server has taken them; sending one twice does no harm. */
(() => {
  const start = () => {
    const door = document.getElementById("door");
    if (!door) return;
    const key = "checkin:" + door.dataset.forum;
    const input = document.getElementById("code");
    const list = document.getElementById("scans");
    const tidy = text => text.replace(/[\s-]/g, "").toUpperCase();
    const read = () => JSON.parse(localStorage.getItem(key) ?? "[]");
    const write = scans => localStorage.setItem(key, JSON.stringify(scans));
    const lines = new Map();
    let sending = false;

    const show = (code, text, tone) => {
      let line = lines.get(code);
      if (!line) {
        line = document.createElement("li");
        lines.set(code, line);
      }
      line.className = tone;
      line.textContent = text;
      list.prepend(line);
    };

    /* One after the other: whatever the server answers about a badge is final, silence is not. */
    const send = async () => {
      if (sending) return;
      sending = true;
      try {
        for (let scan = read()[0]; scan; scan = read()[0]) {
          const answer = await fetch(`/api/v1/forums/${door.dataset.forum}/arrivals`, {
            method: "POST",
            headers: { "Content-Type": "application/json", "Accept-Language": document.documentElement.lang },
            body: JSON.stringify(scan),
          });
          if (answer.status === 401) {
            show(scan.code, `${scan.code}: ${door.dataset.signin}`, "notice warn");
            return;
          }
          if (answer.status >= 500 || answer.status === 429) return;
          const said = await answer.json();
          const done = answer.ok ? (said.first ? door.dataset.first : door.dataset.again) : said.detail;
          show(scan.code, answer.ok ? `${said.name}, ${said.function}: ${done}` : `${scan.code}: ${done}`,
            answer.ok ? "notice done" : "notice error");
          write(read().filter(other => other.code !== scan.code));
        }
      } catch {
        /* The line is down; the timer and the browser's own signal try again. */
      } finally {
        sending = false;
      }
    };

    const take = text => {
      const code = tidy(text);
      if (!code || read().some(scan => scan.code === code)) return;
      write([...read(), { code, at: new Date().toISOString() }]);
      show(code, `${code}: ${door.dataset.waiting}`, "notice warn");
      send();
    };

    document.getElementById("checkInForm").addEventListener("submit", event => {
      event.preventDefault();
      take(input.value);
      input.value = "";
      input.focus();
    }, true);
    addEventListener("online", send);
    /* What waits is kept when somebody leaves, but sent only when this page is open again: the browser asks first. */
    addEventListener("beforeunload", event => {
      if (read().length) event.preventDefault();
    });
    setInterval(send, 10000);
    for (const scan of read()) show(scan.code, `${scan.code}: ${door.dataset.waiting}`, "notice warn");
    send();

    /* The camera, where the browser itself can read codes. */
    if (!("BarcodeDetector" in window) || !navigator.mediaDevices) return;
    const button = document.getElementById("scan");
    const video = document.getElementById("camera");
    button.hidden = false;
    button.addEventListener("click", async () => {
      const detector = new window.BarcodeDetector({ formats: ["qr_code"] });
      video.srcObject = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
      video.hidden = false;
      await video.play();
      let last = "";
      const look = async () => {
        const found = await detector.detect(video).catch(() => []);
        if (found[0] && found[0].rawValue !== last) {
          last = found[0].rawValue;
          take(last);
        }
        requestAnimationFrame(look);
      };
      look();
    });
  };
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", start);
  else start();
})();
