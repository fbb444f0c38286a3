import { defineConfig, type Plugin } from 'vite';

const root = import.meta.dirname;

/** Fontsource offers each face twice; Chromium reads only WOFF2, and the other half weighs 60 MB. */
const woff2Only: Plugin = {
  name: 'woff2-only',
  enforce: 'pre',
  transform: {
    filter: { id: /@fontsource.*\.css/ },
    handler: (css) => ({
      code: css.replaceAll(/,\s*url\([^)]+\.woff\)\s*format\('woff'\)/g, ''),
      map: null,
    }),
  },
};

export default defineConfig({
  root,
  // Relative, because the same files are served under the app's own scheme and by the stand-in.
  base: './',
  plugins: [woff2Only],
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    sourcemap: true,
    target: 'chrome156',
    // The content policy allows no `data:`, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Read from disk, not from a network: one file is quicker than several.
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      onLog(level, log, pass) {
        // Directives of a server framework, which mean nothing here.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') pass(level, log);
      },
    },
  },
  worker: { format: 'es' },
});
