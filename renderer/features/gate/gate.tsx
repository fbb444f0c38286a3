// What stands before an archive: making one, opening it, its recovery key.
// May import state, ui, i18n and the contract; no other feature.
import { type ReactNode, useState } from 'react';
import { chooseArchive, openSample, useArchiveStatus } from '../../state/archive-status.ts';
import { CreateArchive } from './create-archive.tsx';
import './gate.css';
import { NewPassword } from './new-password.tsx';
import { RecoveryKey } from './recovery-key.tsx';
import { Unlock } from './unlock.tsx';
import { Welcome } from './welcome.tsx';

type Step = 'status' | 'welcome' | 'create';

/** Shows its children only while an archive is open, and nothing of them otherwise. */
export function Gate({ children }: { readonly children: ReactNode }) {
  const status = useArchiveStatus();
  const [step, setStep] = useState<Step>('status');
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null);

  if (recoveryKey !== null) {
    const finish = () => {
      setRecoveryKey(null);
      setStep('status');
    };
    return <RecoveryKey recoveryKey={recoveryKey} onDone={finish} />;
  }
  // An archive in the making is open before its recovery key has been seen.
  if (step === 'create') {
    return <CreateArchive onBack={() => setStep('welcome')} onCreated={setRecoveryKey} />;
  }
  if (!status) return null;
  if (status.state === 'open') return status.mustSetPassword ? <NewPassword /> : children;
  if (status.state === 'none' || step === 'welcome') {
    return (
      <Welcome
        onCreate={() => setStep('create')}
        onChoose={() => chooseArchive().then(() => setStep('status'))}
        onSample={() => openSample().then(() => setStep('status'))}
        onBack={status.state === 'locked' ? () => setStep('status') : null}
      />
    );
  }
  return <Unlock archiveName={status.name} onOther={() => setStep('welcome')} />;
}
