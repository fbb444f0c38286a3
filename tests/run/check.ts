// npm run check: the quick loop.
import { runSteps, steps } from './steps.ts';

const { types, lint, format, unit, archive } = steps;
await runSteps([types, lint, format, unit, archive]);
