// <button data-copy="text"> or data-copy-from="#id" puts text on the clipboard and says so for two seconds
// in its own label (data-copied="已复制"). Without a clipboard (plain HTTP) it falls back to a selection.
export function copyOnClick(root) {
  root.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-copy], [data-copy-from]");
    if (!button) {
      return;
    }
    const text = button.dataset.copy ?? root.querySelector(button.dataset.copyFrom).textContent.trim();
    if (await write(text)) {
      say(button);
    }
  });
}

async function write(text) {
  if (navigator.clipboard && window.isSecureContext) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return byArea(text);
    }
  }
  return byArea(text);
}

function byArea(text) {
  const area = document.createElement("textarea");
  area.value = text;
  area.className = "visually-hidden";
  document.body.append(area);
  area.select();
  const done = document.execCommand("copy");
  area.remove();
  return done;
}

function say(button) {
  const label = button.querySelector("[data-copy-label]") ?? button;
  if (!button.dataset.copied || label.dataset.before) {
    return;
  }
  label.dataset.before = label.textContent;
  label.textContent = button.dataset.copied;
  label.setAttribute("aria-live", "polite");
  window.setTimeout(() => {
    label.textContent = label.dataset.before;
    delete label.dataset.before;
  }, 2000);
}
