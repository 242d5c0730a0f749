/** The writer of src/testing by itself, as one script that a test lays into a page. */
import { defineConfig } from 'vite'

export default defineConfig({
  publicDir: false,
  build: {
    target: 'es2022',
    lib: { entry: 'src/testing/writer.ts', formats: ['iife'], name: 'writer', fileName: () => 'writer.js' },
    emptyOutDir: false,
  },
})
