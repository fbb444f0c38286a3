import type { EditProgress } from '#contract/tag.ts';

/** What a caller says between two steps. */
export type Onward = 'go on' | 'stop';

/**
 * Work on many reports, a transaction at a time, so that between two steps others can save. Told to
 * stop, it ends with what is done by then.
 */
export type Steps<T> = Generator<EditProgress, T, Onward>;

/** Reports of one step: few enough that a save waiting for it is not noticed. */
export const reportsPerStep = 50;

/** Takes all the steps at once, where nobody else is waiting. Throws what a step throws. */
export function runAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next('go on');
    if (step.done === true) return step.value;
  }
}
