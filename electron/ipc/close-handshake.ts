import type { Publisher } from '../commands/ports.ts';

/** A page that does not answer in this time is taken to be hung or gone. */
const answerLimitMs = 2000;

export type CloseHandshake = {
  /** Asks the page to save; true when the window may close. */
  ask(): Promise<boolean>;
  confirm(isSaved: boolean): void;
};

/**
 * The one question main asks the page: whether all that was typed is on disk. A page that says no
 * keeps its window; one that says nothing loses it, since there is nobody left to save for.
 */
export function createCloseHandshake(publisher: Publisher): CloseHandshake {
  let settle: ((mayClose: boolean) => void) | null = null;
  return {
    ask() {
      return new Promise((resolve) => {
        const timer = setTimeout(() => settle?.(true), answerLimitMs);
        settle = (mayClose) => {
          clearTimeout(timer);
          settle = null;
          resolve(mayClose);
        };
        publisher.publish('window.closing', {});
      });
    },
    confirm(isSaved) {
      settle?.(isSaved);
    },
  };
}
