// A button or form with data-confirm="question" asks in a dialog before it submits.
//   data-confirm-title  heading of the dialog
//   data-confirm-ok     label of the button that goes on (default: the button's own words)
// The dialog's mark-up, with its words in the page's language, is <template id="confirm-dialog"> in the layout.
// Where refusing matters, the server's page must ask as well: without script the form submits at once.
export function askBeforeSubmitting(root) {
  const template = root.getElementById("confirm-dialog");
  if (!template || typeof HTMLDialogElement === "undefined") {
    return;
  }

  const agreed = new WeakSet();
  root.addEventListener("submit", (event) => {
    const form = event.target;
    const submitter = event.submitter;
    const asking = submitter?.dataset.confirm ? submitter : form.dataset.confirm ? form : null;
    if (!asking || agreed.has(form)) {
      agreed.delete(form);
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    ask(template, asking, submitter).then((yes) => {
      if (!yes) {
        submitter?.focus();
        return;
      }
      agreed.add(form);
      form.requestSubmit(submitter ?? undefined);
    });
  }, true);
}

function ask(template, asking, submitter) {
  const dialog = template.content.firstElementChild.cloneNode(true);
  const ok = dialog.querySelector("[value=ok]");
  const title = dialog.querySelector(".dialog__title");
  dialog.querySelector(".dialog__text").textContent = asking.dataset.confirm;
  title.textContent = asking.dataset.confirmTitle ?? "";
  title.hidden = !asking.dataset.confirmTitle;
  ok.textContent = asking.dataset.confirmOk ?? submitter?.textContent.trim() ?? ok.textContent;
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      const yes = dialog.returnValue === "ok";
      dialog.remove();
      resolve(yes);
    });
  });
}
