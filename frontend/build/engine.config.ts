/** The rules by themselves, evaluator and data in one file: to be weighed and timed. Mode `bare` leaves the warnings out. */
import { defineConfig, type Plugin } from 'vite'

/** Evaluate without the rules of warnings, which have a budget of their own. */
function withoutWarnings(): Plugin {
  return {
    name: 'without-warnings',
    enforce: 'pre',
    load(id) {
      return id.endsWith('/rules/flags.ts') ? 'export const flagsOf = () => []' : null
    },
    transform(code, id) {
      if (!id.endsWith('rulebook.json')) return null
      const { flags: _, ...rest } = JSON.parse(code)
      return JSON.stringify(rest)
    },
  }
}

export default defineConfig(({ mode }) => ({
  plugins: mode === 'bare' ? [withoutWarnings()] : [],
  publicDir: false,
  build: {
    target: 'es2022',
    rollupOptions: {
      input: 'src/rules/evaluate.ts',
      preserveEntrySignatures: 'strict',
      output: { entryFileNames: 'engine.js' },
    },
    modulePreload: { polyfill: false },
    minify: true,
    emptyOutDir: false,
  },
}))
