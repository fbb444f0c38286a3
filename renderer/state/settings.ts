import { useQuery } from '@tanstack/react-query';
import type { Locale } from '#contract/language.ts';
import { defaultSettings, type Settings, type SettingsInForce } from '#contract/settings.ts';
import { call, on } from '../bridge/bridge.ts';
import { callQuery, queryClient } from './query-client.ts';

const settingsQuery = callQuery('settings.get', {});

/** Read once before the first picture, so that it is drawn in the right language and colours. */
export async function loadSettings(): Promise<void> {
  await queryClient.prefetchQuery(settingsQuery);
}

export function followSettings(): () => void {
  return on('settings.changed', accept);
}

function accept(inForce: SettingsInForce): void {
  queryClient.setQueryData(settingsQuery.queryKey, inForce);
}

function useSettingsInForce(): SettingsInForce {
  const { data } = useQuery(settingsQuery);
  return data ?? { settings: defaultSettings, locale: localeOfBrowser() };
}

function localeOfBrowser(): Locale {
  return navigator.language.startsWith('en') ? 'en' : 'ru';
}

export function useSettings(): Settings {
  return useSettingsInForce().settings;
}

export function settingsNow(): Settings {
  return queryClient.getQueryData(settingsQuery.queryKey)?.settings ?? defaultSettings;
}

/** The language the interface speaks now. */
export function useLocale(): Locale {
  return useSettingsInForce().locale;
}

/** Takes effect at once; if it cannot be kept, what was in force comes back and the error is thrown. */
export async function saveSettings(change: Partial<Settings>): Promise<void> {
  const before = queryClient.getQueryData(settingsQuery.queryKey);
  const settings = { ...(before?.settings ?? defaultSettings), ...change };
  accept({ settings, locale: settings.locale ?? before?.locale ?? localeOfBrowser() });
  try {
    accept(await call('settings.save', settings));
  } catch (error) {
    if (before) accept(before);
    throw error;
  }
}
