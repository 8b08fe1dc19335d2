// <button data-print hidden> appears only where script runs, and prints the page.
export function printOnClick(root) {
  for (const button of root.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
}
