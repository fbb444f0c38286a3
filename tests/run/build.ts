// npm run build: the renderer, the main process and the preload script, into dist/.
import { ensureBuilt } from './ensure-built.ts';

await ensureBuilt({ isForced: true });
