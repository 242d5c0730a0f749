/** What is shown when a page did not work: what happened, that nothing is lost, and what to do. */
import { Component, type ComponentChildren } from 'preact'
import { app } from '../words/app'

type Props = { children: ComponentChildren }
type State = { fault: Error | null }

export class Fault extends Component<Props, State> {
  override state: State = { fault: null }

  static override getDerivedStateFromError(fault: Error): State {
    return { fault }
  }

  override componentDidCatch(fault: Error): void {
    console.error(fault)
  }

  override render({ children }: Props, { fault }: State): ComponentChildren {
    return fault ? <Broken onAgain={() => this.setState({ fault: null })} /> : children
  }
}

function Broken({ onAgain }: { onAgain: () => void }) {
  return (
    <>
      <header class="top">
        <h1>{app.brokenTitle}</h1>
      </header>
      <main class="main low">
        <p class="spread" role="alert">
          {app.broken}
        </p>
        <button type="button" class="btn main-act wide" onClick={onAgain}>
          {app.again}
        </button>
        <button type="button" class="btn wide" onClick={() => location.reload()}>
          {app.reload}
        </button>
      </main>
    </>
  )
}
