// After a refused post the summary of errors takes the focus, so that it is read out and its links come next.
export function showErrorSummary(root) {
  const summary = root.querySelector("[data-error-summary]");
  if (!summary) {
    return;
  }
  summary.tabIndex = -1;
  summary.focus();
}
