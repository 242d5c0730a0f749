/* Before the first paint: the language chosen here, else the first of the browser's that Umbra speaks, else English. */
;(() => {
  const known = ['en', 'de', 'es']
  const wanted = navigator.languages.map((name) => name.slice(0, 2))
  try {
    wanted.unshift(localStorage.getItem('umbra.language'))
  } catch (_refused) {
    // Nothing is kept here, so nothing was chosen here.
  }
  const chosen = wanted.find((name) => known.includes(name)) ?? 'en'
  document.documentElement.lang = chosen
  // The words are fetched beside the app, not after it. The build names the file of each language.
  const words = document.querySelector(`meta[name="words-${chosen}"]`)
  if (words === null) return
  const link = document.createElement('link')
  link.rel = 'modulepreload'
  link.href = words.content
  document.head.append(link)
})()
