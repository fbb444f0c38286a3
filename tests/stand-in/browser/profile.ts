// The browser's own profile, told to leave the program's pages alone: without this it offers to
// translate a report and to keep the archive's password.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const preferences = {
  autofill: { credit_card_enabled: false, profile_enabled: false },
  browser: { enable_spellchecking: false },
  credentials_enable_service: false,
  profile: { password_manager_enabled: false },
  safebrowsing: { enabled: false },
  search: { suggest_enabled: false },
  translate: { enabled: false },
};

/** Returns the folder of the profile; what the browser keeps there itself stays. */
export function prepareProfile(userData: string): string {
  const folder = path.join(userData, 'chromium');
  const file = path.join(folder, 'Default', 'Preferences');
  if (!existsSync(file)) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(preferences));
  }
  return folder;
}
