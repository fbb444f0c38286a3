import { Check, Copy } from 'lucide-react';
import { type FormEvent, useRef, useState } from 'react';
import { useText } from '../../i18n/text.ts';
import { Button } from '../../ui/button.tsx';
import { copyText } from '../../ui/copy-text.ts';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { GatePage } from './gate-page.tsx';
import { askedGroups, isSameGroup, recoveryGroups } from './recovery-groups.ts';

type RecoveryKeyProps = {
  readonly recoveryKey: string;
  readonly onDone: () => void;
};

/** Shows the recovery key, the only time there is, and lets go once two of its groups come back. */
export function RecoveryKey({ recoveryKey, onDone }: RecoveryKeyProps) {
  const [isWritten, setWritten] = useState(false);
  const groups = recoveryGroups(recoveryKey);
  if (isWritten) {
    return <TypeBack groups={groups} onBack={() => setWritten(false)} onDone={onDone} />;
  }
  return <ShowKey groups={groups} onWritten={() => setWritten(true)} />;
}

type ShowKeyProps = { readonly groups: readonly string[]; readonly onWritten: () => void };

function ShowKey({ groups, onWritten }: ShowKeyProps) {
  const text = useText();
  const copyable = useRef<HTMLParagraphElement>(null);
  const [copied, setCopied] = useState<'not-yet' | 'done' | 'refused'>('not-yet');
  const [isPlain, setPlain] = useState(false);
  const copy = () => {
    const isCopied = copyable.current !== null && copyText(copyable.current);
    setCopied(isCopied ? 'done' : 'refused');
  };
  return (
    <GatePage title={text('recovery.title')} lead={text('recovery.lead')}>
      <p ref={copyable} className="gate__copyable" aria-hidden="true">
        {groups.join('-')}
      </p>
      <ol
        className={isPlain ? 'gate__key gate__key--plain' : 'gate__key'}
        aria-label={text('recovery.key')}
      >
        {groups.map((group, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- two groups may be alike
          <li key={index} className="gate__group">
            <span className="gate__group-number">{index + 1}</span>
            <span className="gate__group-signs">{group}</span>
          </li>
        ))}
      </ol>
      <div className="gate__row">
        <Button icon={copied === 'done' ? Check : Copy} onPress={copy}>
          {text(copied === 'done' ? 'recovery.copied' : 'recovery.copy')}
        </Button>
        <Button variant="quiet" onPress={() => setPlain(!isPlain)}>
          {text(isPlain ? 'recovery.normal' : 'recovery.plain')}
        </Button>
      </div>
      {copied === 'refused' && <Notice tone="warning" title={text('recovery.copyRefused')} />}
      <Notice tone="info" title={text('recovery.why')}>
        {text('recovery.where')}
      </Notice>
      <div className="gate__foot">
        <Button variant="primary" onPress={onWritten}>
          {text('recovery.written')}
        </Button>
      </div>
    </GatePage>
  );
}

type TypeBackProps = {
  readonly groups: readonly string[];
  readonly onBack: () => void;
  readonly onDone: () => void;
};

function TypeBack({ groups, onBack, onDone }: TypeBackProps) {
  const text = useText();
  const asked = askedGroups(groups);
  const [typed, setTyped] = useState<readonly string[]>(asked.map(() => ''));
  const [isChecked, setChecked] = useState(false);
  const isRight = (at: number) => isSameGroup(typed[at] ?? '', groups[asked[at] ?? 0] ?? '');

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (asked.every((_, at) => isRight(at))) onDone();
  };

  return (
    <GatePage title={text('recovery.check.title')} lead={text('recovery.check.lead')}>
      <form className="gate__form" onSubmit={submit} noValidate>
        {asked.map((group, at) => (
          <TextField
            key={group}
            label={text('recovery.check.group', { number: group + 1 })}
            value={typed[at] ?? ''}
            onChange={(value) => setTyped(typed.with(at, value))}
            {...(isChecked && !isRight(at) && { error: text('recovery.check.wrong') })}
          />
        ))}
        <div className="gate__foot">
          <Button variant="quiet" onPress={onBack}>
            {text('recovery.check.again')}
          </Button>
          <Button variant="primary" type="submit">
            {text('recovery.check.done')}
          </Button>
        </div>
      </form>
    </GatePage>
  );
}
