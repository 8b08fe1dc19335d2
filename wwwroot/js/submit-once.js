// A form that posts is sent once: a second click within the same page does nothing.
// Forms that stay on the page (downloads) opt out with data-many.
export function submitOnce(root) {
  let sent = new WeakSet();
  root.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== "post" || "many" in form.dataset) {
      return;
    }
    if (sent.has(form)) {
      event.preventDefault();
      return;
    }
    sent.add(form);
    event.submitter?.setAttribute("aria-busy", "true");
  });

  // The back button may bring the page back from memory with the form already marked.
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) {
      sent = new WeakSet();
      root.querySelectorAll("[aria-busy]").forEach((button) => button.removeAttribute("aria-busy"));
    }
  });
}
