// Suggestions while one types (ARIA combobox with a list). The field works without them; arrow keys choose, Enter goes, Escape closes.

const pause = 120;

export function suggestWhileTyping(root) {
  for (const box of root.querySelectorAll("[data-suggest]")) attach(box);
}

function attach(box) {
  const input = box.querySelector("input");
  const list = document.createElement("ul");
  list.className = "combo__list";
  list.id = `${input.id}-list`;
  list.setAttribute("role", "listbox");
  list.hidden = true;
  box.append(list);
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");

  let timer = 0;
  let asked = null;
  let current = -1;

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, pause);
  });
  input.addEventListener("keydown", onKey);
  input.addEventListener("blur", () => setTimeout(close, 150));

  async function ask() {
    asked?.abort();
    const words = input.value.trim();
    if (!words) return close();
    asked = new AbortController();
    try {
      const url = new URL(box.dataset.suggest, location.href);
      url.searchParams.set("q", words);
      const answer = await fetch(url, { signal: asked.signal, headers: { Accept: "application/json" } });
      if (answer.ok) show(await answer.json());
    } catch {
      // a newer word has been typed, or the network is away: the field itself still works
    }
  }

  function show(suggestions) {
    current = -1;
    list.replaceChildren(...suggestions.map((suggestion, i) => {
      const option = document.createElement("li");
      option.className = "combo__option";
      option.id = `${list.id}-${i}`;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.textContent = suggestion.text;
      option.dataset.link = suggestion.link;
      option.addEventListener("mousedown", (event) => { event.preventDefault(); location.assign(suggestion.link); });
      return option;
    }));
    list.hidden = suggestions.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
    input.removeAttribute("aria-activedescendant");
  }

  function close() {
    list.hidden = true;
    current = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function onKey(event) {
    if (list.hidden) return;
    const options = list.children;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      current = (current + step + options.length + 1) % (options.length + 1);
      for (const [i, option] of [...options].entries()) option.setAttribute("aria-selected", String(i === current));
      const chosen = options[current];
      if (chosen) input.setAttribute("aria-activedescendant", chosen.id);
      else input.removeAttribute("aria-activedescendant");
    } else if (event.key === "Enter" && options[current]) {
      event.preventDefault();
      location.assign(options[current].dataset.link);
    } else if (event.key === "Escape") {
      event.preventDefault();
      close();
    }
  }
}
