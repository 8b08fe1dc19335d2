// The form of a question shows every type's fields; with script only those of the chosen type.
const form = document.querySelector("[data-question-form]");
const type = form.querySelector("select[name='Input.Type']");

function showFields() {
  for (const part of form.querySelectorAll("[data-for-types]")) {
    part.hidden = !part.dataset.forTypes.split(" ").includes(type.value);
  }
}

type.addEventListener("change", showFields);
showFields();
