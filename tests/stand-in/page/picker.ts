// The stand-in's own dialogs, for a person without zenity; injected as source text into a window of
// their own. Speaks to the main process through the two functions it is given.

export type Entry = { readonly name: string; readonly isFolder: boolean };
export type Listing = { readonly folder: string; readonly entries: readonly Entry[] };

export type FileQuestion = {
  readonly title: string;
  readonly defaultPath: string;
  readonly kind: 'file' | 'folder' | 'save';
  readonly isMultiple: boolean;
};

export type Question = {
  readonly message: string;
  readonly detail: string;
  readonly buttons: readonly string[];
};

/** From the page: what to show next, or the answer, of which null is a cancelled one. */
export type PickerMessage =
  | { readonly kind: 'list'; readonly folder: string; readonly name: string }
  | { readonly kind: 'files'; readonly names: readonly string[] | null }
  | { readonly kind: 'button'; readonly index: number | null };

/** Returns the function that shows a folder. */
export function showFilePicker(
  question: FileQuestion,
  fileName: string,
  post: (message: PickerMessage) => void,
): (listing: Listing) => void {
  const element = <K extends keyof HTMLElementTagNameMap>(
    tag: K,
    parent: HTMLElement,
    text = '',
  ): HTMLElementTagNameMap[K] => {
    const made = document.createElement(tag);
    made.textContent = text;
    parent.append(made);
    return made;
  };
  const labels = { file: 'Open', folder: 'Choose this folder', save: 'Save' };
  document.title = question.title || labels[question.kind];
  document.documentElement.style.cssText = 'color-scheme: light dark; font: 14px system-ui';
  document.body.style.cssText = 'margin: 0; height: 100vh; display: flex';
  const form = element('form', document.body);
  form.style.cssText = 'flex: 1; display: flex; flex-direction: column; gap: 8px; padding: 12px';

  const place = element('label', form, 'Folder ');
  const folder = element('input', place);
  folder.style.width = '80%';
  const list = element('select', form);
  list.size = 12;
  list.multiple = question.isMultiple;
  list.style.flex = '1';
  list.ariaLabel = 'Files';
  const nameLabel = element('label', form, 'Name ');
  nameLabel.hidden = question.kind !== 'save';
  const name = element('input', nameLabel);
  name.style.width = '80%';
  name.value = fileName;
  const buttons = element('div', form);
  buttons.style.textAlign = 'right';
  const cancel = element('button', buttons, 'Cancel');
  cancel.type = 'button';
  buttons.append(' ');
  element('button', buttons, labels[question.kind]);

  let shown: Listing | null = null;
  const chosen = (): Entry[] =>
    [...list.selectedOptions].flatMap((option) => shown?.entries[Number(option.value)] ?? []);
  const open = (entry: string): void => {
    post({ kind: 'list', folder: folder.value, name: entry });
  };
  const answer = (names: readonly string[] | null): void => post({ kind: 'files', names });

  /** Goes into the chosen folder, or answers with the chosen files. */
  const choose = (): void => {
    const entries = chosen();
    const [first] = entries;
    if (first?.isFolder) open(first.name);
    else if (question.kind === 'file' && first) answer(entries.map((entry) => entry.name));
    else if (question.kind === 'save' && first) name.value = first.name;
  };

  cancel.addEventListener('click', () => answer(null));
  list.addEventListener('dblclick', choose);
  list.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') choose();
    else if (event.key === 'Backspace') open('..');
    else return;
    event.preventDefault();
  });
  list.addEventListener('change', () => {
    const [first] = chosen();
    if (question.kind === 'save' && first && !first.isFolder) name.value = first.name;
  });
  folder.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    open('.');
  });
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape') answer(null);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const typed = name.value.trim();
    const isThere = shown?.entries.some((entry) => entry.name === typed) === true;
    if (question.kind === 'folder') answer(['.']);
    else if (question.kind !== 'save' || typed === '') choose();
    else if (!isThere || confirm(`Replace ${typed}?`)) answer([typed]);
  });

  return (listing) => {
    shown = listing;
    folder.value = listing.folder;
    list.replaceChildren();
    listing.entries.forEach((entry, index) => {
      const label = entry.isFolder ? `${entry.name}/` : entry.name;
      list.append(new Option(label, String(index), false, index === 0 && question.kind !== 'save'));
    });
    if (question.kind === 'save') name.focus();
    else list.focus();
  };
}

export function showQuestion(question: Question, post: (message: PickerMessage) => void): void {
  document.title = question.message;
  document.documentElement.style.cssText = 'color-scheme: light dark; font: 14px system-ui';
  document.body.style.cssText = 'padding: 16px';
  const message = document.createElement('h1');
  message.style.fontSize = '16px';
  message.textContent = question.message;
  const detail = document.createElement('p');
  detail.style.whiteSpace = 'pre-wrap';
  detail.textContent = question.detail;
  document.body.append(message, detail);
  question.buttons.forEach((label, index) => {
    const button = document.createElement('button');
    button.textContent = label;
    button.addEventListener('click', () => post({ kind: 'button', index }));
    document.body.append(button, ' ');
    if (index === 0) button.focus();
  });
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape') post({ kind: 'button', index: null });
  });
}
