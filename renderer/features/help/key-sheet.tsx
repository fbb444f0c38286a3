// The sheet of all keys.
// May import state, ui, i18n and the contract; no other feature.
import type { MessageId } from '../../i18n/messages.ts';
import { queryHelp } from '../../i18n/query-help.ts';
import { useText } from '../../i18n/text.ts';
import { shortcuts } from '../../ui/shortcuts.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { type Keys, keysText } from '../../ui/keys.ts';
import './key-sheet.css';

type Entry = { readonly keys: readonly Keys[]; readonly does: MessageId };
type Group = { readonly title: MessageId; readonly entries: readonly Entry[] };

const sheet: readonly Group[] = [
  {
    title: 'help.group.window',
    entries: [
      { keys: [shortcuts.newReport], does: 'report.new' },
      { keys: [shortcuts.newFromTemplate], does: 'template.choose' },
      { keys: [shortcuts.importFiles], does: 'import.files' },
      { keys: [shortcuts.importFolder], does: 'import.folder' },
      { keys: [shortcuts.tags], does: 'tags.title' },
      { keys: [shortcuts.settings], does: 'settings.title' },
      { keys: [shortcuts.lock], does: 'action.lock' },
      { keys: [shortcuts.help, shortcuts.helpQuestion], does: 'help.title' },
    ],
  },
  {
    title: 'help.group.search',
    entries: [
      { keys: [shortcuts.search, shortcuts.searchSlash], does: 'help.search' },
      { keys: [shortcuts.facets], does: 'help.facets' },
      { keys: [shortcuts.sortOrder], does: 'search.sort' },
      { keys: [shortcuts.searchAsTyped], does: 'help.asTyped' },
      { keys: [shortcuts.saveSearch], does: 'savedSearch.save' },
      { keys: [shortcuts.clearHistory], does: 'search.clearHistory' },
      { keys: [shortcuts.queryHelp], does: 'queryHelp.title' },
    ],
  },
  {
    title: 'help.group.moving',
    entries: [
      { keys: [shortcuts.nextPane], does: 'help.nextPane' },
      { keys: [shortcuts.previousPane], does: 'help.previousPane' },
      { keys: [shortcuts.toggleNavigation], does: 'help.toggleNavigation' },
      { keys: [{ code: 'ArrowUp' }, { code: 'ArrowDown' }], does: 'help.rows' },
      { keys: [{ code: 'PageUp' }, { code: 'PageDown' }], does: 'help.pages' },
      { keys: [{ code: 'Home' }, { code: 'End' }], does: 'help.ends' },
      { keys: [{ code: 'Enter' }], does: 'help.open' },
      { keys: [{ code: 'Escape' }], does: 'help.escape' },
      { keys: [{ code: 'Space' }], does: 'help.mark' },
      { keys: [{ code: 'ArrowDown', isShift: true }], does: 'help.markStretch' },
      { keys: [{ code: 'KeyA', isMod: true }], does: 'help.markAll' },
      { keys: [shortcuts.editMarked], does: 'bulk.edit' },
      { keys: [shortcuts.undo], does: 'help.undoEdit' },
    ],
  },
  {
    title: 'help.group.report',
    entries: [
      { keys: [{ code: 'KeyP', isMod: true }], does: 'report.exportPdf' },
      { keys: [{ code: 'KeyP', isMod: true, isShift: true }], does: 'report.preview' },
      { keys: [shortcuts.find], does: 'help.find' },
      { keys: [shortcuts.findNext], does: 'find.next' },
      { keys: [shortcuts.findPrevious], does: 'find.previous' },
      { keys: [shortcuts.replace], does: 'replace.open' },
      { keys: [shortcuts.replaceAll], does: 'replace.all' },
      { keys: [shortcuts.typeset], does: 'editor.typeset' },
      { keys: [shortcuts.nextMisspelt], does: 'spelling.next' },
      { keys: [shortcuts.toggleSpelling], does: 'spelling.toggle' },
      { keys: [shortcuts.outline], does: 'outline.title' },
      { keys: [shortcuts.history], does: 'history.open' },
      { keys: [{ code: 'F8' }], does: 'history.nextChange' },
      { keys: [{ code: 'F8', isShift: true }], does: 'history.previousChange' },
      { keys: [shortcuts.deleteReport], does: 'trash.delete' },
      { keys: [shortcuts.quiet], does: 'desk.quiet' },
      { keys: [shortcuts.similar], does: 'report.similar' },
    ],
  },
  {
    title: 'help.group.text',
    entries: [
      { keys: [{ code: 'KeyB', isMod: true }], does: 'editor.bold' },
      { keys: [{ code: 'KeyI', isMod: true }], does: 'editor.italic' },
      { keys: [{ code: 'Digit1', isMod: true, isAlt: true }], does: 'editor.heading1' },
      { keys: [{ code: 'Digit2', isMod: true, isAlt: true }], does: 'editor.heading2' },
      { keys: [{ code: 'Digit3', isMod: true, isAlt: true }], does: 'editor.heading3' },
      { keys: [{ code: 'Digit0', isMod: true, isAlt: true }], does: 'editor.paragraph' },
      { keys: [{ code: 'Digit8', isMod: true, isShift: true }], does: 'editor.bulletList' },
      { keys: [{ code: 'Digit7', isMod: true, isShift: true }], does: 'editor.orderedList' },
      { keys: [{ code: 'KeyB', isMod: true, isShift: true }], does: 'editor.blockquote' },
      { keys: [{ code: 'KeyK', isMod: true, isShift: true }], does: 'editor.link' },
      { keys: [{ code: 'KeyN', isMod: true, isAlt: true }], does: 'editor.number' },
      {
        keys: [{ code: 'KeyN', isMod: true, isAlt: true, isShift: true }],
        does: 'editor.renumber',
      },
      { keys: [{ code: 'KeyF', isMod: true, isAlt: true }], does: 'editor.footnote' },
      { keys: [{ code: 'KeyP', isMod: true, isAlt: true }], does: 'editor.imageInsert' },
      { keys: [{ code: 'Equal' }, { code: 'Minus' }], does: 'help.imageWidth' },
      { keys: [{ code: 'KeyS', isMod: true, isAlt: true }], does: 'help.statementSide' },
      { keys: [{ code: 'KeyD', isMod: true, isAlt: true }], does: 'help.statementKind' },
      {
        keys: [{ code: 'KeyS', isMod: true, isAlt: true, isShift: true }],
        does: 'editor.statementOff',
      },
      {
        keys: [
          { code: 'Digit4', isMod: true, isAlt: true },
          { code: 'Digit8', isMod: true, isAlt: true },
        ],
        does: 'editor.language',
      },
      { keys: [{ code: 'Digit9', isMod: true, isAlt: true }], does: 'editor.languageOff' },
      { keys: [{ code: 'KeyZ', isMod: true }], does: 'editor.undo' },
      { keys: [{ code: 'KeyZ', isMod: true, isShift: true }], does: 'editor.redo' },
    ],
  },
  {
    title: 'help.group.table',
    entries: [
      {
        keys: [{ code: 'KeyT', isMod: true, isShift: true, isAlt: true }],
        does: 'editor.insertTable',
      },
      { keys: [{ code: 'ArrowUp', isShift: true, isAlt: true }], does: 'editor.addRowBefore' },
      { keys: [{ code: 'ArrowDown', isShift: true, isAlt: true }], does: 'editor.addRowAfter' },
      { keys: [{ code: 'ArrowLeft', isShift: true, isAlt: true }], does: 'editor.addColumnBefore' },
      { keys: [{ code: 'ArrowRight', isShift: true, isAlt: true }], does: 'editor.addColumnAfter' },
      { keys: [{ code: 'KeyH', isMod: true, isAlt: true }], does: 'editor.toggleHeaderRow' },
      {
        keys: [{ code: 'KeyH', isMod: true, isShift: true, isAlt: true }],
        does: 'editor.toggleHeaderColumn',
      },
      { keys: [{ code: 'KeyM', isMod: true, isAlt: true }], does: 'editor.mergeCells' },
      { keys: [{ code: 'Backspace', isMod: true, isAlt: true }], does: 'editor.deleteRow' },
      {
        keys: [{ code: 'Backspace', isMod: true, isShift: true, isAlt: true }],
        does: 'editor.deleteColumn',
      },
      { keys: [{ code: 'Delete', isMod: true, isAlt: true }], does: 'editor.deleteTable' },
    ],
  },
];

export function KeySheet({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  return (
    <Dialog
      title={text('help.title')}
      closeLabel={text('action.close')}
      onClose={onClose}
      size="wide"
      isReading
    >
      <div className="key-sheet">
        {sheet.map(({ title, entries }) => (
          <section key={title} className="key-sheet__group">
            <h3>{text(title)}</h3>
            <dl>
              {entries.map(({ keys, does }) => (
                <div key={does} className="key-sheet__entry">
                  <dt>{text(does)}</dt>
                  <dd>
                    {keys.map((one) => (
                      <kbd key={keysText(one)} className="key-sheet__key">
                        {keysText(one)}
                      </kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <QueryLanguage />
    </Dialog>
  );
}

/** What can be typed into the search box, under the keys. */
function QueryLanguage() {
  const text = useText();
  return (
    <section className="key-sheet__group">
      <h3>{text('queryHelp.title')}</h3>
      <dl>
        {queryHelp.map((name) => (
          <div key={name} className="key-sheet__entry">
            <dt>{text(`queryHelp.${name}`)}</dt>
            <dd>
              <kbd className="key-sheet__key">{text(`queryHelp.${name}.example`)}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
