/** Lets a Lighthouse look at addresses in a Chromium that runs already; prints one line of JSON for each. */
const [which, port, categories, throttling, ...addresses] = process.argv.slice(2)
/** As tall as the longest page: what scrolls out from behind the foot would count as covered by it. */
const TALL = { mobile: true, width: 360, height: 8000, deviceScaleFactor: 1, disabled: false }
/** Nobody measures time here; with `simulate` the page loads at its own speed, and these are kept. */
const SOON = {
  pauseAfterFcpMs: 0,
  pauseAfterLoadMs: 0,
  networkQuietThresholdMs: 300,
  cpuQuietThresholdMs: 300,
  disableFullPageScreenshot: true,
}
const { default: lighthouse } = await import(which)
// How fast this machine is takes a second of a core at each address, and no score asks for it.
const { pageFunctions } = await import(`./node_modules/${which}/core/lib/page-functions.js`)
pageFunctions.computeBenchmarkIndex = () => 1000
// Nor does one ask for a picture of each frame, or for the source of each script: half a second more.
if (!categories.includes('performance')) {
  const { default: Trace } = await import(`./node_modules/${which}/core/gather/gatherers/trace.js`)
  const asked = Trace.getDefaultTraceCategories().filter((name) => !/screenshot|stack|v8|target-rundown|frame$/.test(name))
  Trace.getDefaultTraceCategories = () => asked
}

for (const address of addresses) {
  const { lhr } = await lighthouse(address, {
    port: Number(port),
    onlyCategories: categories.split(','),
    throttlingMethod: throttling,
    // The person stays signed in, and the diary on the device.
    disableStorageReset: true,
    // A page that comes late on a busy machine is not one that never came.
    maxWaitForFcp: 120_000,
    maxWaitForLoad: 120_000,
    ...(categories.includes('accessibility') && { ...SOON, screenEmulation: TALL }),
    logLevel: 'error',
  })
  const parts = Object.values(lhr.categories)
  const scores = Object.fromEntries(parts.map(({ id, score }) => [id, Math.round((score ?? 0) * 100)]))
  const asked = new Set(parts.flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id)))
  const wrong = Object.values(lhr.audits).filter(({ id, score, scoreDisplayMode }) =>
    asked.has(id) && (scoreDisplayMode === 'error' || (score !== null && score < 1)))
  const audits = wrong.map(({ id, title, displayValue, details }) =>
    `${id}: ${title} ${displayValue ?? ''} ${JSON.stringify(details?.items ?? []).slice(0, 400)}`)
  console.log(JSON.stringify({ address, scores, audits, trouble: lhr.runtimeError?.message ?? null }))
}
