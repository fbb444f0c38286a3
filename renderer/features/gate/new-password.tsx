import { type FormEvent, useState } from 'react';
import { useText } from '../../i18n/text.ts';
import { setPassword } from '../../state/archive-status.ts';
import { Button } from '../../ui/button.tsx';
import { GateError, GatePage } from './gate-page.tsx';
import { isCompletePair, PasswordPair } from './password-pair.tsx';
import { useAction } from './use-action.ts';

/** After the recovery key was used: the archive stays shut until it has a new password. */
export function NewPassword() {
  const text = useText();
  const [passwords, setPasswords] = useState({ first: '', second: '' });
  const [isChecked, setChecked] = useState(false);
  const { isRunning, error, run } = useAction();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (isCompletePair(passwords)) run(() => setPassword(passwords.first));
  };

  return (
    <GatePage title={text('gate.newPassword.title')} lead={text('gate.newPassword.lead')}>
      <form className="gate__form" onSubmit={submit} noValidate>
        <PasswordPair value={passwords} onChange={setPasswords} isChecked={isChecked} takesFocus />
        <GateError error={error} />
        <div className="gate__foot">
          <Button variant="primary" type="submit" isDisabled={isRunning}>
            {text(isRunning ? 'gate.newPassword.running' : 'gate.newPassword.submit')}
          </Button>
        </div>
      </form>
    </GatePage>
  );
}
