// <form data-upload> sends its file with a progress bar ([data-upload-progress]); without script it is an ordinary form.
const form = document.querySelector("form[data-upload]");
const line = form?.querySelector("[data-upload-progress]");

function show(event) {
  const [bar, words] = [line.querySelector("progress"), line.querySelector("span")];
  if (!event.lengthComputable) {
    return;
  }
  const percent = Math.floor((100 * event.loaded) / event.total);
  bar.value = percent;
  words.textContent = `${percent} %`;
}

// A refused form comes back as a page: its main part takes the place of this one, with the reasons in it.
function replaceMain(text) {
  const page = new DOMParser().parseFromString(text, "text/html");
  const main = page.querySelector("main");
  if (!main) {
    window.location.reload();
    return;
  }
  document.querySelector("main").replaceWith(main);
  const problem = main.querySelector("[role=alert], .error-summary, .field__error");
  (problem ?? main).scrollIntoView();
  main.focus();
}

function send(event) {
  event.preventDefault();
  const request = new XMLHttpRequest();
  request.open("POST", form.action || window.location.href);
  request.upload.addEventListener("progress", show);
  request.addEventListener("load", () => {
    if (request.status === 200 && request.responseURL !== window.location.href) {
      window.location.assign(request.responseURL);
    } else {
      replaceMain(request.responseText);
    }
  });
  request.addEventListener("error", () => form.submit());
  line.hidden = false;
  form.querySelectorAll("button").forEach((button) => { button.disabled = true; });
  request.send(new FormData(form));
}

if (form && line) {
  form.addEventListener("submit", send);
}
