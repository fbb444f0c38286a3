import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import type { Life } from '#contract/life.ts';
import type { ReportId } from '#contract/ids.ts';
import { useText } from '../../../i18n/text.ts';
import { type Draft, useCorrection } from '../../../state/draft.ts';
import { useLife } from '../../../state/life.ts';
import { dateInWords } from '../../../ui/date-entry.ts';
import { Button, IconButton } from '../../../ui/button.tsx';
import { Menu, MenuItem } from '../../../ui/menu.tsx';
import { useDateWords } from '../dates.ts';
import './life.css';
import { RegisterDialog } from './register-dialog.tsx';
import { StepDialog } from './step-dialog.tsx';
import { type StepName, stepsOf } from './steps.ts';

type LifeLineProps = { readonly draft: Draft; readonly reportId: ReportId };

/** Where the report stands, what usually comes next as a button, and the rest in a menu. */
export function LifeLine({ draft, reportId }: LifeLineProps) {
  const life = useLife(reportId);
  const isCorrected = useCorrection(draft) !== null;
  const [step, setStep] = useState<StepName | null>(null);
  if (!life) return <div className="life" />;
  const close = () => setStep(null);
  return (
    <div className="life">
      <Standing life={life} />
      {/* One thing at a time: what is being corrected is saved or let go first. */}
      {!isCorrected && <Actions life={life} onStep={setStep} />}
      {step === 'register' && <RegisterDialog draft={draft} onClose={close} />}
      {step !== null && step !== 'register' && (
        <StepDialog name={step} draft={draft} life={life} onClose={close} />
      )}
    </div>
  );
}

/** The stage in a word, since when, and the reason where it was a step back. */
function Standing({ life }: { readonly life: Life }) {
  const text = useText();
  const words = useDateWords();
  const last = life.moves.at(-1);
  const day = last?.details['date'] ?? last?.at.slice(0, 10) ?? '';
  return (
    <output className="life__standing">
      <span className="life__status">{text(`status.${life.status}`)}</span>
      {day !== '' && <span className="life__since">{dateInWords(day, words)}</span>}
      {last && last.reason !== '' && (
        <span className="life__reason">{text('life.reason', { reason: last.reason })}</span>
      )}
    </output>
  );
}

type ActionsProps = { readonly life: Life; readonly onStep: (step: StepName) => void };

function Actions({ life, onStep }: ActionsProps) {
  const text = useText();
  const { next, others } = stepsOf(life);
  if (next === null && others.length === 0) return null;
  return (
    <div className="life__actions">
      {next !== null && (
        <Button variant="primary" onPress={() => onStep(next)}>
          {text(`life.step.${next}`)}
        </Button>
      )}
      {others.length > 0 && (
        <Menu
          label={text('life.others')}
          trigger={<IconButton icon={Ellipsis} label={text('life.others')} />}
        >
          {others.map((name) => (
            <MenuItem key={name} label={text(`life.step.${name}`)} onAction={() => onStep(name)} />
          ))}
        </Menu>
      )}
    </div>
  );
}
