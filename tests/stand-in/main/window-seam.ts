// What a window and its contents know of each other.
import type { PressedKey } from '../page/messages.ts';

export type ContentsOptions = {
  readonly webPreferences: Electron.WebPreferences;
  readonly width: number;
  readonly height: number;
  readonly isShown: boolean;
};

/** What contents ask of the window around them. */
export type Host = {
  requestClose(): Promise<boolean>;
  destroyNow(): Promise<void>;
  isFocused(): boolean;
  pressed(key: PressedKey): void;
  resized(width: number, height: number): void;
};
