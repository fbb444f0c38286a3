import { type FormEvent, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { Mission } from '#contract/mission.ts';
import type { MessageId } from '../../i18n/messages.ts';
import { useText } from '../../i18n/text.ts';
import { missionQuery, saveMission } from '../../state/mission.ts';
import { Button } from '../../ui/button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { TextField } from '../../ui/text-field.tsx';

type NameLanguage = keyof Mission['name'];

const nameLabels: Readonly<Record<NameLanguage, MessageId>> = {
  ru: 'mission.name.ru',
  kk: 'mission.name.kk',
  zh: 'mission.name.zh',
  en: 'mission.name.en',
};
const nameLanguages = Object.keys(nameLabels) as readonly NameLanguage[];

/** Names of the mission in the languages of its reports, and its city. */
export function MissionForm() {
  const { data, error } = useQuery(missionQuery);
  if (data) return <Fields mission={data} />;
  return error ? <FailureNotice error={error} /> : null;
}

function Fields({ mission }: { readonly mission: Mission }) {
  const text = useText();
  const [draft, setDraft] = useState(mission);
  const [outcome, setOutcome] = useState<{ readonly error: unknown } | null>(null);
  const isChanged = JSON.stringify(draft) !== JSON.stringify(mission);

  const change = (next: Mission) => {
    setDraft(next);
    setOutcome(null);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saveMission(draft).then(
      (saved) => {
        setDraft(saved);
        setOutcome({ error: null });
      },
      (error: unknown) => setOutcome({ error }),
    );
  };

  return (
    <form className="settings__mission" onSubmit={submit}>
      {nameLanguages.map((language) => (
        <TextField
          key={language}
          label={text(nameLabels[language])}
          lang={language}
          value={draft.name[language]}
          onChange={(name) => change({ ...draft, name: { ...draft.name, [language]: name } })}
          maxLength={300}
        />
      ))}
      <TextField
        label={text('mission.city')}
        value={draft.city}
        onChange={(city) => change({ ...draft, city })}
        maxLength={300}
      />
      <TextField
        label={text('mission.officer')}
        value={draft.officer ?? ''}
        onChange={(officer) => change({ ...draft, officer })}
        maxLength={300}
        hint={text('mission.officerHint')}
      />
      <div className="settings__save">
        <Button type="submit" isDisabled={!isChanged}>
          {text('action.save')}
        </Button>
        {outcome?.error === null && <output>{text('mission.saved')}</output>}
      </div>
      {outcome !== null && outcome.error !== null && <FailureNotice error={outcome.error} />}
    </form>
  );
}
