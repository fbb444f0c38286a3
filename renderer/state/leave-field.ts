/**
 * Takes the focus out of the field that is typed in, which then hands over what is half typed in
 * it: a tag, a date, a word of an input method.
 */
export function leaveField(): void {
  const active = document.activeElement;
  if (active instanceof HTMLElement) active.blur();
}
