import { FileInput, type LucideIcon, Plus } from 'lucide-react';
import { useIntl } from 'react-intl';
import { useText } from '../../i18n/text.ts';
import { useSearch } from '../../state/search.ts';
import { shortcuts } from '../../ui/shortcuts.ts';
import { setQuery, showScope, useWorkspace } from '../../state/workspace.ts';
import { Button } from '../../ui/button.tsx';
import { keysText } from '../../ui/keys.ts';
import type { ReactNode } from 'react';

type EmptyProps = {
  readonly title: string;
  readonly lead: string;
  readonly children?: ReactNode;
};

/** A list with nothing in it: what it is for, and the one thing to begin with. */
function Empty({ title, lead, children }: EmptyProps) {
  return (
    <div className="library__empty">
      <h2 className="library__empty-title">{title}</h2>
      <p>{lead}</p>
      {children}
    </div>
  );
}

type KeyButtonProps = {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly keys: string;
  readonly onPress: () => void;
};

function KeyButton({ icon, label, keys, onPress }: KeyButtonProps) {
  return (
    <p className="library__empty-action">
      <Button icon={icon} onPress={onPress}>
        {label}
      </Button>
      <kbd>{keys}</kbd>
    </p>
  );
}

type EmptyArchiveProps = { readonly onNewReport: () => void; readonly onImport: () => void };

export function EmptyArchive({ onNewReport, onImport }: EmptyArchiveProps) {
  const text = useText();
  return (
    <Empty title={text('library.empty.title')} lead={text('library.empty.lead')}>
      <KeyButton
        icon={Plus}
        label={text('report.new')}
        keys={keysText(shortcuts.newReport)}
        onPress={onNewReport}
      />
      <KeyButton
        icon={FileInput}
        label={text('import.files')}
        keys={keysText(shortcuts.importFiles)}
        onPress={onImport}
      />
    </Empty>
  );
}

export function NoDrafts({ onNewReport }: { readonly onNewReport: () => void }) {
  const text = useText();
  return (
    <Empty title={text('library.noDrafts.title')} lead={text('library.noDrafts.lead')}>
      <KeyButton
        icon={Plus}
        label={text('report.new')}
        keys={keysText(shortcuts.newReport)}
        onPress={onNewReport}
      />
    </Empty>
  );
}

export function NoneWithTag({ tag }: { readonly tag: string }) {
  const text = useText();
  return (
    <Empty title={text('library.noTag.title', { tag })} lead={text('library.noTag.lead')}>
      <Button onPress={() => showScope({ scope: 'all' })}>{text('library.showAll')}</Button>
    </Empty>
  );
}

/** Nothing was found: says where it was looked for and what would widen the search. */
export function NoHits() {
  const text = useText();
  const intl = useIntl();
  const { progress, answered } = useSearch();
  const isFiltered = useWorkspace((state) => state.tag !== null || state.isDraftsOnly);
  if (!progress.isReady) {
    const indexed = intl.formatNumber(progress.indexed);
    return <Empty title={text('search.notYet.title')} lead={text('search.notYet', { indexed })} />;
  }
  return (
    <Empty
      title={text('search.none.title', { query: answered.query })}
      lead={text(isFiltered ? 'search.none.filtered' : 'search.none.lead')}
    >
      {isFiltered ? (
        <Button onPress={() => showScope({ scope: 'all' })}>{text('search.everywhere')}</Button>
      ) : (
        <Button onPress={() => setQuery('')}>{text('search.clear')}</Button>
      )}
    </Empty>
  );
}
