// A running exam. Every way off the page posts the answer without any of this; with it, a change is sent at once and the clock
// follows the server: each reply says what is left. Time is judged there alone.
const clock = document.querySelector("[data-exam-clock]");
const state = document.querySelector("[data-exam-saved]");
const form = document.querySelector("[data-exam-save]");
const timeOver = document.querySelector("[data-exam-time-over]");
const warning = document.querySelector("[data-exam-warning]");

const firstRetry = 2000;
const lastRetry = 30000;
const pause = 1000;

let endsAt = Date.now() + Number(clock.dataset.seconds) * 1000;
let busy = false;
let waiting = false;
let retryAfter = firstRetry;
let retry;
let ended = false;
let typing;

function show(kind) {
  state.className = `saved saved--${kind}`;
  state.textContent = state.dataset[kind];
}

async function send() {
  if (busy) {
    waiting = true;
    return;
  }
  clearTimeout(retry);
  busy = true;
  waiting = false;
  show("busy");
  try {
    const reply = await fetch(form.dataset.examSave, { method: "POST", body: new URLSearchParams(new FormData(form)), redirect: "error" });
    if (reply.status === 409) {
      window.location.reload();
      return;
    }
    const said = await reply.json();
    if (!reply.ok) {
      show("failed");
      state.textContent = said.message;
      return;
    }
    endsAt = Date.now() + said.secondsLeft * 1000;
    retryAfter = firstRetry;
    show("done");
  } catch {
    show("failed");
    retry = setTimeout(send, retryAfter);
    retryAfter = Math.min(retryAfter * 2, lastRetry);
  } finally {
    busy = false;
    if (waiting) {
      await send();
    }
  }
}

function two(number) {
  return String(number).padStart(2, "0");
}

function say(left) {
  const words = left <= 60 ? warning.dataset.one : left <= 300 ? warning.dataset.five : "";
  if (warning.textContent !== words) {
    warning.textContent = words;
  }
}

async function end() {
  ended = true;
  if (form && (waiting || state.classList.contains("saved--failed"))) {
    await send();
  }
  timeOver.requestSubmit ? timeOver.requestSubmit() : timeOver.submit();
}

function tick() {
  const left = Math.max(0, Math.ceil((endsAt - Date.now()) / 1000));
  clock.querySelector("[data-exam-clock-text]").textContent = `${two(Math.floor(left / 60))}:${two(left % 60)}`;
  clock.classList.toggle("exam-bar__clock--soon", left <= Number(clock.dataset.soon));
  say(left);
  if (left === 0 && !ended) {
    end();
  }
}

if (form) {
  form.addEventListener("change", () => {
    clearTimeout(typing);
    send();
  });
  // Words are sent while they are written, not only once the field is left.
  form.addEventListener("input", (event) => {
    if (event.target.matches("input.input, textarea")) {
      clearTimeout(typing);
      typing = setTimeout(send, pause);
    }
  });
  // What was chosen before this script ran, or brought back by the browser, has not been sent yet.
  const isChanged = (field) => (field.options
    ? [...field.options].some((option) => option.selected !== option.defaultSelected) && field.selectedIndex > 0
    : field.checked !== field.defaultChecked || (field.matches(".input, .textarea") && field.value !== field.defaultValue));
  if ([...form.querySelectorAll("input, select, textarea")].some(isChanged)) {
    send();
  }
  window.addEventListener("online", () => {
    if (state.classList.contains("saved--failed")) {
      send();
    }
  });
}
setInterval(tick, 1000);
tick();
