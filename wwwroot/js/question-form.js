// The form of a question: with script the preview stands beside it, and Ctrl+Enter publishes.
const form = document.querySelector("[data-question-form]");

for (const button of form.querySelectorAll("[data-needless]")) {
  button.hidden = true;
}
form.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    const publish = form.querySelector("button.button--primary");
    form.requestSubmit ? form.requestSubmit(publish) : publish.click();
  }
});
