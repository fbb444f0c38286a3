// The title of the page, told on each change; injected into the isolated world as source text.
import type { UpMessage } from './messages.ts';

export function followTitle(post: (message: UpMessage) => void): void {
  let told = '';
  const tell = (): void => {
    if (document.title === told) return;
    told = document.title;
    post({ kind: 'title', title: told });
  };
  document.addEventListener('DOMContentLoaded', () => {
    tell();
    new MutationObserver(tell).observe(document.head, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
}
