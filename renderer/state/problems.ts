import { create } from 'zustand';

type Problem = { readonly id: number; readonly error: unknown };
type ProblemsState = { readonly problems: readonly Problem[] };

let lastId = 0;

/** What went wrong outside any form, until the person has read it. */
export const useProblems = create<ProblemsState>()(() => ({ problems: [] }));

/** Runs an action of the window; what it throws is shown above the status line. */
export function attempt(action: () => Promise<unknown>): void {
  action().catch(showProblem);
}

export function showProblem(error: unknown): void {
  lastId += 1;
  const problem = { id: lastId, error };
  useProblems.setState(({ problems }) => ({ problems: [...problems, problem] }));
}

export function dismissProblem(id: number): void {
  useProblems.setState(({ problems }) => ({ problems: problems.filter((one) => one.id !== id) }));
}

export function forgetProblems(): void {
  useProblems.setState({ problems: [] });
}
