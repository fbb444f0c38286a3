// npm test: everything.
import { ensureBuilt } from './ensure-built.ts';
import { runSteps, steps } from './steps.ts';

await ensureBuilt();
await runSteps(Object.values(steps));
