/** Joins the screens. */
export function App() {
  return <main class="main" />
}
