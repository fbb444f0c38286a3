/**
 * Puts the text of an element on the clipboard and answers whether it got there. By selection and
 * not by the Clipboard API, because the window is granted no permission at all.
 */
export function copyText(element: HTMLElement): boolean {
  const selection = getSelection();
  if (!selection) return false;
  selection.selectAllChildren(element);
  const isCopied = document.execCommand('copy');
  selection.removeAllRanges();
  return isCopied;
}
