import path from 'node:path';
import { defineConfig } from 'vite';

// One entry a run: the main process as ESM, or (`--mode preload`) the preload script, which must be
// a single CommonJS file because sandboxed preloads cannot be modules.
export default defineConfig(({ mode }) => {
  const isPreload = mode === 'preload';
  return {
    // Everything is bundled but what is native or reads its own files at run time.
    ssr: { noExternal: true, external: ['electron', 'better-sqlite3', '@node-rs/argon2'] },
    build: {
      ssr: path.resolve(import.meta.dirname, isPreload ? 'preload.ts' : 'main.ts'),
      target: 'node24',
      outDir: path.resolve(import.meta.dirname, '../dist/main'),
      emptyOutDir: !isPreload,
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        output: isPreload
          ? { format: 'cjs', entryFileNames: 'preload.cjs' }
          : { format: 'esm', entryFileNames: '[name].js' },
      },
    },
  };
});
