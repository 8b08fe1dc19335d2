// <details data-menu> behaves as a menu: Escape, a click elsewhere or another menu closes it.
// A filter that has become a sheet (data-fold) closes by Escape and by its veil as well.
const open = (root) => root.querySelectorAll("details[data-menu][open]");

export function closeMenus(root) {
  root.addEventListener("click", (event) => {
    for (const menu of open(root)) {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    }
    const target = event.target;
    if (target instanceof HTMLDetailsElement && target.matches(".filter[data-ready][open]")) {
      target.open = false;
    }
  });

  root.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") {
      return;
    }
    const menus = [...open(root), ...root.querySelectorAll("details.filter[data-ready][open]")]
      .filter((menu) => window.getComputedStyle(menu.querySelector("summary")).display !== "none");
    const last = menus.pop();
    if (last) {
      last.open = false;
      last.querySelector("summary").focus();
    }
  });
}
