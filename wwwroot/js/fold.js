// <details open data-fold> is open on a desk and folded on a phone (filters, contents of a statute).
// The server sends it open, so that without script nothing is out of reach.
const phone = window.matchMedia("(max-width: 719px)");
const tablet = window.matchMedia("(max-width: 1023px)");

export function foldOnPhones(root) {
  for (const details of root.querySelectorAll("details[data-fold]")) {
    const narrow = details.dataset.fold === "tablet" ? tablet : phone;
    const follow = () => { details.open = !narrow.matches; };
    if (!details.querySelector("[aria-invalid=true]")) {
      follow();
    }
    // addListener: Safari 13 and the WebViews of its time know no addEventListener here.
    if (narrow.addEventListener) {
      narrow.addEventListener("change", follow);
    } else {
      narrow.addListener(follow);
    }
    details.dataset.ready = "";
  }
}
