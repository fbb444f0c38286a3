/** Ids of the elements that take the focus of a pane, in the order F6 visits them. */
export const paneIds = {
  navigation: 'pane-navigation',
  search: 'pane-search',
  list: 'pane-list',
  report: 'pane-report',
} as const;

const order = Object.values(paneIds);

export function focusPane(pane: keyof typeof paneIds): void {
  document.getElementById(paneIds[pane])?.focus();
}

/** Moves the focus to the next pane, or to the one before. */
export function focusNextPane(step: 1 | -1): void {
  const present = order.filter((id) => document.getElementById(id));
  const active = document.activeElement;
  const at = present.findLastIndex((id) => {
    const pane = document.getElementById(id);
    return active !== null && pane?.contains(active);
  });
  const next = at < 0 ? 0 : (at + step + present.length) % present.length;
  document.getElementById(present[next] ?? '')?.focus();
}
