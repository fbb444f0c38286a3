import { type ReactNode, useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { IntlProvider } from 'react-intl';
import { Gate } from './features/gate/gate.tsx';
import { localeTags, messages } from './i18n/messages.ts';
import { useLocale, useSettings } from './state/settings.ts';
import { useWorkspace } from './state/workspace.ts';
import { Window } from './window.tsx';

/** The whole window: its language and colours, and the gate before the archive. */
export function App() {
  return (
    <Appearance>
      <Gate>
        <OpenArchive />
      </Gate>
    </Appearance>
  );
}

/** Waits for the place of the last sitting, so that the window opens on it at once. */
function OpenArchive() {
  const isLoaded = useWorkspace((state) => state.isLoaded);
  return isLoaded ? <Window /> : null;
}

function Appearance({ children }: { readonly children: ReactNode }) {
  const locale = useLocale();
  const { theme } = useSettings();
  useEffect(() => {
    document.documentElement.lang = locale;
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [locale, theme]);
  return (
    <IntlProvider locale={localeTags[locale]} messages={messages[locale]}>
      <I18nProvider locale={localeTags[locale]}>{children}</I18nProvider>
    </IntlProvider>
  );
}
