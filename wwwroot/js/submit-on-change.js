// <form data-submit-on-change> (a year, a unit) goes as soon as a choice changes; its button hides itself.
export function submitOnChange(root) {
  for (const form of root.querySelectorAll("form[data-submit-on-change]")) {
    for (const button of form.querySelectorAll("[data-needless]")) {
      button.hidden = true;
    }
    form.addEventListener("change", (event) => {
      if (event.target instanceof HTMLSelectElement) {
        form.requestSubmit();
      }
    });
  }
}
