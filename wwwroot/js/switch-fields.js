// A select with data-switch="name" shows only those [data-when-name] fields whose words have its value. Without script all are there.
for (const select of document.querySelectorAll("[data-switch]")) {
  const attribute = `data-when-${select.dataset.switch}`;
  const show = () => {
    for (const field of select.form.querySelectorAll(`[${attribute}]`)) {
      field.hidden = !field.getAttribute(attribute).split(" ").includes(select.value);
    }
  };
  select.addEventListener("change", show);
  show();
}
