import type { RequisiteChange } from '#contract/history.ts';
import { localeTags } from '../../i18n/messages.ts';
import { useText, useTextLocale } from '../../i18n/text.ts';
import { MarkedWords } from './block-view.tsx';
import { hasWords, requisiteName, requisiteValue } from './requisite-words.ts';

/** The requisites that differ: what each was, and what it became. */
export function RequisitesTable({ changes }: { readonly changes: readonly RequisiteChange[] }) {
  const text = useText();
  return (
    <table className="comparison__requisites">
      <caption>{text('history.requisites')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('history.requisite')}</th>
          <th scope="col">{text('history.before')}</th>
          <th scope="col">{text('history.after')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={change.field} tabIndex={-1} data-change>
            <th scope="row">{requisiteName(change.field, text)}</th>
            <Value change={change} side="before" />
            <Value change={change} side="after" />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type ValueProps = { readonly change: RequisiteChange; readonly side: 'before' | 'after' };

function Value({ change, side }: ValueProps) {
  const text = useText();
  const locale = useTextLocale();
  const dates = { locale: localeTags[locale], about: text('report.aboutDate') };
  const value = requisiteValue(change.field, change[side], { text, dates });
  const own = side === 'before' ? 'removed' : 'added';
  if (value === '') return <td className="comparison__empty">{text('history.empty')}</td>;
  const words =
    change.words.length > 0 && hasWords(change.field)
      ? change.words.filter((run) => run.change === 'same' || run.change === own)
      : [{ change: own, text: value } as const];
  return (
    <td>
      <MarkedWords words={words} />
    </td>
  );
}
