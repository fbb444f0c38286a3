import { Lock, PencilLine } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { canCorrect } from '#contract/life.ts';
import type { ReportStatus } from '#contract/report.ts';
import type { MessageId } from '../../../i18n/messages.ts';
import { useText } from '../../../i18n/text.ts';
import { type Draft, useCorrection } from '../../../state/draft.ts';
import { attempt } from '../../../state/problems.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { FormDialog } from './form-dialog.tsx';
import './life.css';

/** What is said of a text that stands; the stages in which it is written say nothing. */
const standings: Readonly<Record<ReportStatus, MessageId | null>> = {
  draft: null,
  agreed: null,
  signed: 'frozen.signed',
  registered: 'frozen.registered',
  sent: 'frozen.sent',
  filed: 'frozen.filed',
  annulled: 'frozen.annulled',
};

type FrozenStripProps = {
  readonly draft: Draft;
  readonly status: ReportStatus;
  /** The text was opened for a correction: the caret belongs into it. */
  readonly onOpened: () => void;
  /** What was typed is to be forgotten and the report opened as it is on disk. */
  readonly onDiscard: () => void;
};

/** Says that the text stands and why, and opens it for one correction. */
export function FrozenStrip({ draft, status, onOpened, onDiscard }: FrozenStripProps) {
  const text = useText();
  const [isAsking, setAsking] = useState(false);
  const reason = useCorrection(draft);
  const standing = standings[status];
  if (standing === null) return null;
  if (reason !== null) {
    return <Correcting draft={draft} reason={reason} onOpened={onOpened} onDiscard={onDiscard} />;
  }
  return (
    <div className="frozen">
      <Icon of={Lock} />
      <output className="frozen__words">{text(standing)}</output>
      {canCorrect(status) && (
        <Button onPress={() => setAsking(true)}>{text('correction.ask')}</Button>
      )}
      {isAsking && (
        <CorrectDialog
          onReason={(given) => draft.correct(given)}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}

type CorrectingProps = Omit<FrozenStripProps, 'status'> & { readonly reason: string };

function Correcting({ draft, reason, onOpened, onDiscard }: CorrectingProps) {
  const text = useText();
  // The dialog that asked for the reason is gone by now, and with it its hold on the focus.
  const opened = useEffectEvent(onOpened);
  useEffect(() => opened(), []);
  return (
    <div className="frozen frozen--open">
      <Icon of={PencilLine} />
      <output className="frozen__words">
        <b>{text('correction.under', { reason })}</b> {text('correction.kept')}
      </output>
      <div className="frozen__actions">
        <Button onPress={onDiscard}>{text('correction.discard')}</Button>
        <Button
          variant="primary"
          onPress={() => attempt(() => draft.finishCorrection().then(onOpened))}
        >
          {text('correction.save')}
        </Button>
      </div>
    </div>
  );
}

type CorrectDialogProps = {
  readonly onReason: (reason: string) => void;
  readonly onClose: () => void;
};

function CorrectDialog({ onReason, onClose }: CorrectDialogProps) {
  const text = useText();
  const [reason, setReason] = useState('');
  return (
    <FormDialog
      title={text('correction.title')}
      submitLabel={text('correction.open')}
      isReady={reason.trim() !== ''}
      onSubmit={() => {
        onReason(reason.trim());
        return Promise.resolve();
      }}
      onClose={onClose}
    >
      <p className="form-dialog__lead">{text('correction.about')}</p>
      <TextField
        label={text('life.field.reason')}
        value={reason}
        onChange={setReason}
        maxLength={1000}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the one field of a form asked for
        autoFocus
      />
    </FormDialog>
  );
}
