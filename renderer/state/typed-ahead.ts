// What is typed between the key that makes a report and the moment its title can be typed into.

/** From then on keys are wanted elsewhere; what was typed by then still waits for its title. */
export const longestWaitMs = 2000;

const beforeAll = { capture: true };
let typed = '';
let timer: ReturnType<typeof setTimeout> | undefined;

/** Keeps the letters typed from now on, until they are taken, a click goes elsewhere or time is up. */
export function startTypingAhead(): void {
  stopTypingAhead();
  addEventListener('keydown', keep, beforeAll);
  addEventListener('pointerdown', stopTypingAhead, beforeAll);
  timer = setTimeout(stopListening, longestWaitMs);
}

/** The letters kept; none are kept any more. */
export function takeTypedAhead(): string {
  const taken = typed;
  stopTypingAhead();
  return taken;
}

export function stopTypingAhead(): void {
  typed = '';
  stopListening();
}

function stopListening(): void {
  clearTimeout(timer);
  removeEventListener('keydown', keep, beforeAll);
  removeEventListener('pointerdown', stopTypingAhead, beforeAll);
}

function keep(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Backspace') typed = typed.slice(0, -1);
  // The names of keys that write nothing are longer: Enter, Tab, F6.
  else if (event.key.length === 1) typed += event.key;
  else return;
  event.preventDefault();
  event.stopPropagation();
}
