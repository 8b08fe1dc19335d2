// What the server makes of a form while it is written: <textarea data-live="address" data-live-into="id"> sends itself,
// <form data-live …> all of it. The answer is a piece of the page; the form works the same without.
const pause = 500;

function fieldsOf(source) {
  if (source instanceof HTMLFormElement) {
    return new FormData(source);
  }
  const data = new FormData();
  data.set(source.name, source.value);
  data.set("__RequestVerificationToken", source.form.elements.__RequestVerificationToken.value);
  return data;
}

for (const source of document.querySelectorAll("[data-live]")) {
  const into = document.getElementById(source.dataset.liveInto);
  let timer = 0;
  let asked = null;
  const ask = async () => {
    asked?.abort();
    asked = new AbortController();
    try {
      const reply = await fetch(source.dataset.live, { method: "POST", body: fieldsOf(source), signal: asked.signal, redirect: "error", headers: { "X-Requested-With": "fetch" } });
      if (reply.ok) {
        into.innerHTML = await reply.text();
        into.hidden = into.innerHTML.trim() === "";
      }
    } catch {
      // Something newer has been written, or the network is away: what is shown stays.
    }
  };
  source.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, pause);
  });
  if (source instanceof HTMLFormElement || source.value !== "") {
    ask();
  }
}
