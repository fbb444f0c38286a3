import { FileWarning } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import type { ReportId } from '#contract/ids.ts';
import type { Reference } from '#contract/life.ts';
import type { Annex } from '#contract/report.ts';
import { useText } from '../../../i18n/text.ts';
import { type Draft, useField } from '../../../state/draft.ts';
import { useReferences } from '../../../state/life.ts';
import { selectReport } from '../../../state/workspace.ts';
import { Icon } from '../../../ui/icon.tsx';
import { ItemList } from '../../../ui/item-list.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import './papers.css';

const mostPapers = 100;
const blankAnnex: Annex = { title: '', pages: null };

type ReferencesProps = {
  readonly draft: Draft;
  readonly reportId: ReportId;
  readonly isReadOnly: boolean;
};

/** Numbers of other papers; one that names a report of the archive leads to it. */
export function References({ draft, reportId, isReadOnly }: ReferencesProps) {
  const text = useText();
  const references = useField(draft, 'references');
  const resolved = useReferences(reportId);
  const meaningOf = (typed: string) => (
    <Meaning found={resolved.find((one) => one.typed === typed.trim())} />
  );
  if (isReadOnly) {
    return (
      <ul className="papers__references" aria-label={text('report.field.references')}>
        {[...new Set(references)].map((typed) => (
          <li key={typed}>
            {typed} {meaningOf(typed)}
          </li>
        ))}
      </ul>
    );
  }
  return (
    <ItemList
      label={text('report.field.references')}
      items={references}
      blank=""
      onChange={(next) => draft.setFields({ references: [...next] })}
      addLabel={text('reference.add')}
      removeLabel={(index) => text('reference.remove', { at: index + 1 })}
      limit={mostPapers}
    >
      {(typed, change, index) => (
        <>
          <TextField
            label={text('reference.number', { at: index + 1 })}
            value={typed}
            onChange={change}
            maxLength={1000}
          />
          {meaningOf(typed)}
        </>
      )}
    </ItemList>
  );
}

/** The report a number means. Nothing is said of a number nobody has looked up yet. */
function Meaning({ found }: { readonly found: Reference | undefined }) {
  const text = useText();
  if (found === undefined) return null;
  const { id, title } = found;
  if (id === null) {
    return (
      <p className="papers__broken">
        <Icon of={FileWarning} size={12} />
        {text('reference.broken')}
      </p>
    );
  }
  return (
    <AriaButton className="papers__link" onPress={() => selectReport(id)}>
      {title === '' ? text('library.untitled') : title}
    </AriaButton>
  );
}

/** What goes with the report, and how many pages it has. */
export function Annexes({ draft }: { readonly draft: Draft }) {
  const text = useText();
  return (
    <ItemList
      label={text('report.field.annexes')}
      items={useField(draft, 'annexes')}
      blank={blankAnnex}
      onChange={(annexes) => draft.setFields({ annexes: [...annexes] })}
      addLabel={text('annex.add')}
      removeLabel={(index) => text('annex.remove', { at: index + 1 })}
      limit={mostPapers}
    >
      {(annex, change, index) => (
        <div className="papers__pair">
          <TextField
            label={text('annex.title', { at: index + 1 })}
            value={annex.title}
            onChange={(title) => change({ ...annex, title })}
            maxLength={1000}
          />
          <TextField
            label={text('annex.pages')}
            value={annex.pages === null ? '' : String(annex.pages)}
            onChange={(typed) => change({ ...annex, pages: readPages(typed) })}
            maxLength={6}
          />
        </div>
      )}
    </ItemList>
  );
}

/** The number in what was typed, or null where there is none. */
function readPages(typed: string): number | null {
  const pages = Number(typed.replace(/\D/g, ''));
  return pages >= 1 && pages <= 100_000 ? pages : null;
}
