// Starts a program on the stand-in, before any of its code runs.
// May import everything of the stand-in; loaded by dist/electron with --import.
import { registerHooks } from 'node:module';

const moduleUrl = new URL('../main/electron.ts', import.meta.url).href;

// One hook for `import`, dynamic `import()` and `require`.
registerHooks({
  resolve(specifier, context, next) {
    if (['electron', 'electron/main', 'electron/common'].includes(specifier)) {
      return { url: moduleUrl, format: 'module', shortCircuit: true };
    }
    if (specifier === 'electron/renderer') {
      throw new Error('electron/renderer is not available in the main process');
    }
    return next(specifier, context);
  },
});
