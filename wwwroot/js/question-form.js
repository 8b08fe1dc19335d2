// The form of a question: with script the preview stands beside it, Ctrl+Enter publishes, and a picture goes where one was writing.
const form = document.querySelector("[data-question-form]");
const pictureButton = form.querySelector("[data-picture]");
let writing = form.querySelector("textarea");

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

async function addPicture(event) {
  const [file, alt] = [form.elements.picture, form.elements.alt];
  if (file.files.length === 0) {
    return;
  }
  event.preventDefault();
  const data = new FormData();
  data.set("picture", file.files[0]);
  data.set("alt", alt.value);
  data.set("__RequestVerificationToken", form.elements.__RequestVerificationToken.value);
  const reply = await fetch(pictureButton.formAction, { method: "POST", body: data, headers: { "X-Requested-With": "fetch" } });
  if (!reply.ok) {
    // The page says what is wrong with it.
    pictureButton.removeEventListener("click", addPicture);
    pictureButton.click();
    return;
  }
  writing.setRangeText(await reply.text(), writing.selectionStart, writing.selectionEnd, "end");
  writing.dispatchEvent(new Event("input", { bubbles: true }));
  writing.focus();
  file.value = "";
  alt.value = "";
}

form.addEventListener("focusin", (event) => {
  if (event.target.matches("textarea, input[name$='.Text']")) {
    writing = event.target;
  }
});
pictureButton.addEventListener("click", addPicture);
