// protocol: the schemes a program answers by itself; each session has its own.
import type { Handler } from '../browser/requests.ts';
import { registeredSchemes } from '../browser/origins.ts';
import { refuseTheRest } from '../page/refuse.ts';
import { isReady } from './state.ts';

export type SessionProtocol = {
  readonly protocol: Electron.Protocol;
  handlerOf(scheme: string): Handler | null;
};

/** Schemes that Chromium knows by itself and a program may take over. */
const builtIn = new Set(['http', 'https', 'file']);

function checkScheme(scheme: string): void {
  const privileges = registeredSchemes.get(scheme);
  if (!builtIn.has(scheme) && !(privileges?.standard && privileges.secure)) {
    throw new Error(`stand-in: scheme ${scheme} must be registered as standard and secure`);
  }
}

export function createProtocol(): SessionProtocol {
  const handlers = new Map<string, Handler>();
  const protocol = refuseTheRest<Electron.Protocol>('protocol', {
    registerSchemesAsPrivileged(schemes) {
      if (isReady()) {
        throw new Error(
          'protocol.registerSchemesAsPrivileged should be called before app is ready',
        );
      }
      for (const { scheme, privileges } of schemes) registeredSchemes.set(scheme, privileges ?? {});
    },
    handle(scheme, handler) {
      if (!isReady()) throw new Error('protocol.handle can only be used once the app is ready');
      if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
      checkScheme(scheme);
      handlers.set(scheme, handler);
    },
    unhandle(scheme) {
      if (!handlers.delete(scheme)) throw new Error(`Failed to unhandle protocol: ${scheme}`);
    },
    isProtocolHandled: (scheme) => handlers.has(scheme),
  });
  return { protocol, handlerOf: (scheme) => handlers.get(scheme) ?? null };
}
