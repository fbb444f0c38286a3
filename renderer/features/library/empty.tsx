import { FileInput, type LucideIcon, Plus } from 'lucide-react';
import { useText } from '../../i18n/text.ts';
import { shortcuts } from '../../ui/shortcuts.ts';
import { showSimilar } from '../../state/workspace.ts';
import { Button } from '../../ui/button.tsx';
import { keysText } from '../../ui/keys.ts';
import type { ReactNode } from 'react';

type EmptyProps = {
  readonly title: string;
  readonly lead: string;
  readonly children?: ReactNode;
};

/** A list with nothing in it: what it is for, and the one thing to begin with. */
export function Empty({ title, lead, children }: EmptyProps) {
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

export function NothingSimilar() {
  const text = useText();
  return (
    <Empty title={text('search.noneSimilar.title')} lead={text('search.noneSimilar.lead')}>
      <Button onPress={() => showSimilar(null)}>{text('library.showAll')}</Button>
    </Empty>
  );
}
