// Rows of a table with tick boxes: one box for the whole page, and how many are ticked. Shift ticks everything in between.
const form = document.querySelector("[data-select-rows]");
const all = form?.querySelector("[data-select-all]");
const count = form?.querySelector("[data-selected]");
const boxes = form ? [...form.querySelectorAll("tbody .table__pick input")] : [];
let last = -1;

function show() {
  const ticked = boxes.filter((box) => box.checked).length;
  const whole = all.querySelector("input");
  whole.checked = ticked > 0 && ticked === boxes.length;
  whole.indeterminate = ticked > 0 && ticked < boxes.length;
  count.textContent = ticked > 0 ? count.dataset.selected.replace("0", String(ticked)) : "";
}

function pick(event) {
  const at = boxes.indexOf(event.target);
  if (event.shiftKey && last >= 0) {
    for (let i = Math.min(at, last); i <= Math.max(at, last); i++) {
      boxes[i].checked = event.target.checked;
    }
  }
  last = at;
  if (boxes.some((box) => box.checked)) {
    form.querySelector("[data-bulk]").open = true;
  }
  show();
}

if (all && count) {
  all.hidden = false;
  all.querySelector("input").addEventListener("change", (event) => {
    boxes.forEach((box) => { box.checked = event.target.checked; });
    show();
  });
  boxes.forEach((box) => box.addEventListener("click", pick));
  show();
}
