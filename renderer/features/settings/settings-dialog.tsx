// Settings of the program and the names of the mission.
// May import state, ui, i18n and the contract; no other feature.
import { locales } from '#contract/language.ts';
import { type Settings, themes } from '#contract/settings.ts';
import { localeNames, type MessageId } from '../../i18n/messages.ts';
import { useText } from '../../i18n/text.ts';
import { attempt } from '../../state/problems.ts';
import { saveSettings, useSettings } from '../../state/settings.ts';
import { Choice } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { DictionaryWords } from './dictionary-words.tsx';
import { MissionForm } from './mission-form.tsx';
import { SeriesPart } from './series-part.tsx';
import './settings.css';
import { TopicsForm } from './topics-form.tsx';

const themeWords: Readonly<Record<Settings['theme'], MessageId>> = {
  system: 'settings.theme.system',
  light: 'settings.theme.light',
  dark: 'settings.theme.dark',
};

/** Language and colours take effect at once; the mission is saved by its own button. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const { locale, theme, isSpellingChecked } = useSettings();
  return (
    <Dialog
      title={text('settings.title')}
      closeLabel={text('action.close')}
      onClose={onClose}
      size="wide"
    >
      <div className="settings">
        <section className="settings__part">
          <h3>{text('settings.interface')}</h3>
          <Choice
            isRow
            label={text('settings.language')}
            value={locale ?? 'system'}
            onChange={(value) =>
              attempt(() => saveSettings({ locale: value === 'system' ? null : value }))
            }
            options={[
              { value: 'system', label: text('settings.language.system') },
              ...locales.map((value) => ({ value, label: localeNames[value] })),
            ]}
          />
          <Choice
            isRow
            label={text('settings.theme')}
            value={theme}
            onChange={(value) => attempt(() => saveSettings({ theme: value }))}
            options={themes.map((value) => ({ value, label: text(themeWords[value]) }))}
          />
        </section>
        <section className="settings__part">
          <h3>{text('spelling.title')}</h3>
          <Choice
            isRow
            label={text('spelling.inText')}
            value={isSpellingChecked ? 'on' : 'off'}
            onChange={(value) => attempt(() => saveSettings({ isSpellingChecked: value === 'on' }))}
            options={[
              { value: 'on', label: text('spelling.on') },
              { value: 'off', label: text('spelling.off') },
            ]}
          />
          <DictionaryWords />
        </section>
        <section className="settings__part">
          <h3>{text('mission.title')}</h3>
          <p className="settings__note">{text('mission.note')}</p>
          <MissionForm />
        </section>
        <section className="settings__part">
          <h3>{text('settings.topics')}</h3>
          <p className="settings__note">{text('settings.topics.note')}</p>
          <TopicsForm />
        </section>
        <section className="settings__part">
          <h3>{text('series.title')}</h3>
          <p className="settings__note">{text('series.note')}</p>
          <SeriesPart />
        </section>
      </div>
    </Dialog>
  );
}
