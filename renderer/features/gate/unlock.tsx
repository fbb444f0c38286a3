import { type FormEvent, useState } from 'react';
import { useText } from '../../i18n/text.ts';
import { unlockArchive } from '../../state/archive-status.ts';
import { Button } from '../../ui/button.tsx';
import { PasswordField } from '../../ui/password-field.tsx';
import { GateError, GatePage } from './gate-page.tsx';
import { useAction } from './use-action.ts';

type UnlockProps = {
  readonly archiveName: string;
  /** To another archive, or a new one. */
  readonly onOther: () => void;
};

export function Unlock({ archiveName, onOther }: UnlockProps) {
  const text = useText();
  const [key, setKey] = useState<'password' | 'recovery-key'>('password');
  const [secret, setSecret] = useState('');
  const { isRunning, error, run } = useAction();
  const byPassword = key === 'password';

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (secret !== '') run(() => unlockArchive({ with: key, secret }));
  };
  const switchKey = () => {
    setKey(byPassword ? 'recovery-key' : 'password');
    setSecret('');
  };

  return (
    <GatePage title={archiveName} lead={text('gate.unlock.lead')}>
      <form className="gate__form" onSubmit={submit} noValidate>
        <PasswordField
          key={key}
          label={text(byPassword ? 'password.label' : 'recovery.key')}
          showLabel={text('password.show')}
          hideLabel={text('password.hide')}
          value={secret}
          onChange={setSecret}
          takesFocus
          {...(!byPassword && { hint: text('gate.unlock.recovery.note') })}
        />
        <GateError error={error} />
        <div className="gate__foot gate__foot--start">
          <Button variant="primary" type="submit" isDisabled={isRunning || secret === ''}>
            {text(isRunning ? 'gate.unlock.running' : 'gate.unlock.submit')}
          </Button>
          <Button variant="quiet" onPress={switchKey} isDisabled={isRunning}>
            {text(byPassword ? 'gate.unlock.useRecovery' : 'gate.unlock.usePassword')}
          </Button>
        </div>
      </form>
      <div className="gate__other">
        <Button variant="quiet" onPress={onOther} isDisabled={isRunning}>
          {text('gate.unlock.other')}
        </Button>
      </div>
    </GatePage>
  );
}
