import type { Publisher } from '../commands/ports.ts';

/** A page that is not heard of in this time is taken to be hung or gone. */
const hearLimitMs = 2000;
/** Main may have been busy itself: what the page said meanwhile is given time to arrive. */
const graceMs = 500;

export type CloseHandshake = {
  /** Asks the page to save; `close` runs once it may. */
  ask(close: () => void): void;
  /** The page has heard and is saving: from now on only its answer counts, however long it takes. */
  hear(): void;
  /** Closes if everything is saved; also later, when the person gives up what could not be. */
  confirm(isSaved: boolean): void;
};

/**
 * The one question main asks the page: whether all that was typed is on disk. A page that says no
 * keeps its window; one that says nothing at all loses it, since there is nobody left to save for.
 */
export function createCloseHandshake(publisher: Publisher): CloseHandshake {
  let closeWindow: (() => void) | null = null;
  let timer: NodeJS.Timeout | undefined;
  return {
    ask(close) {
      closeWindow = close;
      clearTimeout(timer);
      timer = setTimeout(() => {
        timer = setTimeout(close, graceMs);
      }, hearLimitMs);
      publisher.publish('window.closing', {});
    },
    hear() {
      clearTimeout(timer);
    },
    confirm(isSaved) {
      clearTimeout(timer);
      if (isSaved) closeWindow?.();
    },
  };
}
