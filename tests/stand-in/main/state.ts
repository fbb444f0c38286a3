// What the whole API shares: which program runs, how far it has come, which windows it has.
import { EventEmitter } from 'node:events';

export type Program = {
  /** The folder of the program, or of its unpacked archive. */
  readonly appPath: string;
  readonly name: string;
  readonly version: string;
  readonly isPackaged: boolean;
  readonly executable: string;
};

/** What the life cycle needs of a window. */
export type LiveWindow = EventEmitter & {
  readonly id: number;
  /** Asks program and page; false when one of them keeps the window open. */
  requestClose(): Promise<boolean>;
  destroyNow(): Promise<void>;
};

type State = {
  program: Program;
  /** `app` itself, once it is made. */
  app: EventEmitter;
  phase: 'starting' | 'ready' | 'quitting' | 'exiting';
  /** Every window that is not closed, by its id, oldest first. */
  readonly windows: Map<number, LiveWindow>;
  focused: LiveWindow | null;
};

export const state: State = {
  program: { appPath: '', name: 'Electron', version: '0.0.0', isPackaged: false, executable: '' },
  app: new EventEmitter(),
  phase: 'starting',
  windows: new Map(),
  focused: null,
};

export function isReady(): boolean {
  return state.phase !== 'starting';
}
