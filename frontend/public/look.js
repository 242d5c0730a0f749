/* Before the first paint: the look this device was last in, so that nothing flashes white and nothing flashes dark. */
;(function () {
  var grounds = { dim: '#121512', attack: '#010402', day: '#dfe2d8' }
  var shown = null
  try {
    shown = localStorage.getItem('umbra.look.shown')
  } catch (_refused) {
    return
  }
  if (shown === null || !(shown in grounds)) return
  document.documentElement.dataset.look = shown
  document.querySelector('meta[name="theme-color"]').content = grounds[shown]
  document.querySelector('meta[name="color-scheme"]').content = shown === 'day' ? 'light' : 'dark'
})()
