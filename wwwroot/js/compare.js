// The bar of a comparison: how far one has read among the changes, and buttons to the next and the one before.
// Without script each change has links of its own to its neighbours.
const bar = document.querySelector("[data-change-bar]");
const changes = [...document.querySelectorAll("[data-changes] [id^=c]")];

if (bar && changes.length > 0) {
  const place = bar.querySelector("[data-change-place]");
  const pattern = document.querySelector("[data-changes]").dataset.place;
  const appBar = document.querySelector(".app-bar");
  bar.hidden = false;
  document.querySelector("[data-changes]").classList.add("changes--with-bar");

  // The bar of the site takes two lines in large type and scrolls away on some screens.
  const settle = () => {
    bar.style.top = window.getComputedStyle(appBar).position === "sticky" ? `${appBar.offsetHeight}px` : "0";
  };

  // The change that stands just below the bar or above; -1 above the first.
  const edge = () => bar.getBoundingClientRect().bottom + 8;
  const current = () => changes.filter((change) => change.getBoundingClientRect().top <= edge() + bar.offsetHeight / 2).length - 1;

  const show = () => {
    place.textContent = pattern.replace("{0}", Math.max(current(), 0) + 1).replace("{1}", changes.length);
  };

  const go = (step) => {
    const at = current() + step;
    const change = changes[Math.min(Math.max(at, 0), changes.length - 1)];
    window.scrollTo({ top: window.scrollY + change.getBoundingClientRect().top - edge() });
    change.tabIndex = -1;
    change.focus({ preventScroll: true });
    show();
  };

  bar.addEventListener("click", (event) => {
    const button = event.target.closest("[data-change-step]");
    if (button) {
      go(Number(button.dataset.changeStep));
    }
  });
  let waiting = false;
  window.addEventListener("scroll", () => {
    if (!waiting) {
      waiting = true;
      window.requestAnimationFrame(() => { waiting = false; show(); });
    }
  }, { passive: true });
  window.addEventListener("resize", settle);
  settle();
  show();
}
