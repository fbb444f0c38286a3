// Loads one engine: a process must not hold the code of the others when its memory is measured.
import type { EngineKind, EngineName } from './engine.ts';

const load: Readonly<Record<EngineName, () => Promise<EngineKind>>> = {
  ours: async () => (await import('./ours.ts')).ours,
  minisearch: async () => (await import('./minisearch.ts')).minisearch,
  'minisearch-stems': async () => (await import('./minisearch.ts')).minisearchWithStems,
  fts5: async () => (await import('./fts5.ts')).fts5,
  flexsearch: async () => (await import('./flexsearch.ts')).flexsearch,
};

export function loadEngine(name: EngineName): Promise<EngineKind> {
  return load[name]();
}
