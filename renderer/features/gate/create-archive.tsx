import { type FormEvent, useState } from 'react';
import type { ArchivePlace } from '#contract/archive.ts';
import type * as v from 'valibot';
import { useText, useTextLocale } from '../../i18n/text.ts';
import { createArchive } from '../../state/archive-status.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { GateError, GatePage } from './gate-page.tsx';
import { isCompletePair, PasswordPair } from './password-pair.tsx';
import { useAction } from './use-action.ts';

type Place = v.InferOutput<typeof ArchivePlace>;

type CreateArchiveProps = {
  readonly onBack: () => void;
  readonly onCreated: (recoveryKey: string) => void;
};

export function CreateArchive({ onBack, onCreated }: CreateArchiveProps) {
  const text = useText();
  const locale = useTextLocale();
  const [missionName, setMissionName] = useState('');
  const [city, setCity] = useState('');
  const [passwords, setPasswords] = useState({ first: '', second: '' });
  const [place, setPlace] = useState<Place>('default');
  const [isChecked, setChecked] = useState(false);
  const { isRunning, error, run } = useAction();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (!isCompletePair(passwords)) return;
    const name = { ru: '', kk: '', zh: '', en: '', [locale]: missionName.trim() };
    run(async () => {
      const mission = { name, city: city.trim() };
      const created = await createArchive({ password: passwords.first, place, mission });
      if (created.state === 'created') onCreated(created.recoveryKey);
    });
  };

  return (
    <GatePage title={text('gate.create.title')} lead={text('gate.create.lead')}>
      <form className="gate__form" onSubmit={submit} noValidate>
        <TextField
          label={text('mission.name')}
          hint={text('gate.create.mission.note')}
          value={missionName}
          onChange={setMissionName}
          maxLength={300}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the form fills the window
          autoFocus
        />
        <TextField label={text('mission.city')} value={city} onChange={setCity} maxLength={300} />
        <PasswordPair value={passwords} onChange={setPasswords} isChecked={isChecked} />
        <Choice
          label={text('gate.create.place')}
          value={place}
          onChange={setPlace}
          isDisabled={isRunning}
          options={[
            { value: 'default', label: text('gate.create.place.default') },
            { value: 'choose', label: text('gate.create.place.choose') },
          ]}
        />
        <GateError error={error} />
        <div className="gate__foot">
          <Button variant="quiet" onPress={onBack} isDisabled={isRunning}>
            {text('action.back')}
          </Button>
          <Button variant="primary" type="submit" isDisabled={isRunning}>
            {text(isRunning ? 'gate.create.running' : 'gate.create.submit')}
          </Button>
        </div>
      </form>
    </GatePage>
  );
}
