/** Gives what a test waits for the time that a busy machine needs: slow is not wrong. */
const MILLISECONDS = 30_000

if (globalThis.document) {
  const { configure } = await import('@testing-library/preact')
  configure({ asyncUtilTimeout: MILLISECONDS })
}

export {}
