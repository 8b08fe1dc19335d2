// The hall screen: drawn anew in place, so that it neither flickers nor loses full screen. Without script the page reloads itself.
// A code is good for a minute at most: when the server can't be reached, the old one is taken down and the screen says why.

const hall = document.querySelector("[data-hall]");

if (hall) {
  const pause = Number(hall.dataset.hall) * 1000;
  keepAwake();
  setTimeout(refresh, pause);

  async function refresh() {
    try {
      const answer = await fetch(location.href, { cache: "no-store", credentials: "same-origin" });
      if (!answer.ok || answer.redirected) throw new Error(String(answer.status));
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-hall]");
      hall.replaceChildren(...fresh.childNodes);
    } catch {
      const entry = hall.querySelector(".hall__entry");
      if (entry) {
        const notice = document.createElement("p");
        notice.className = "hall__hint";
        notice.setAttribute("role", "status");
        notice.textContent = hall.dataset.hallLost;
        entry.replaceChildren(notice);
      }
    }
    setTimeout(refresh, pause);
  }

  // The projector must not go dark in the middle of a meeting; browsers that can't promise it ignore this.
  function keepAwake() {
    const ask = () => navigator.wakeLock?.request("screen").catch(() => {});
    ask();
    document.addEventListener("visibilitychange", () => { if (document.visibilityState === "visible") ask(); });
  }
}
