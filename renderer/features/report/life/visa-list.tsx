import { Undo2 } from 'lucide-react';
import type { ReportId } from '#contract/ids.ts';
import type { Visa } from '#contract/life.ts';
import { useText } from '../../../i18n/text.ts';
import { withdrawVisa } from '../../../state/life.ts';
import { attempt } from '../../../state/problems.ts';
import { IconButton } from '../../../ui/button.tsx';
import { dateInWords } from '../../../ui/date-entry.ts';
import { useDateWords } from '../dates.ts';
import './life.css';

type VisaListProps = {
  readonly reportId: ReportId;
  readonly visas: readonly Visa[];
  /** Whether they can still be taken back: nobody has signed yet. */
  readonly isOpen: boolean;
};

/** Who agreed, when and with which remark; one that was taken back stays, and says so. */
export function VisaList({ reportId, visas, isOpen }: VisaListProps) {
  const text = useText();
  const words = useDateWords();
  return (
    <ul className="visas">
      {visas.map(({ id, by, date, remark, withdrawnAt }) => (
        <li key={id} className="visas__one">
          <div>
            <p className="visas__by">{by}</p>
            <p className="visas__more">
              {dateInWords(date, words)}
              {withdrawnAt !== null && <> · {text('visa.withdrawn')}</>}
            </p>
            {remark !== '' && <p className="visas__remark">{remark}</p>}
          </div>
          {isOpen && withdrawnAt === null && (
            <IconButton
              icon={Undo2}
              label={text('visa.withdraw', { by })}
              onPress={() => attempt(() => withdrawVisa(reportId, id))}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
