/** A group that waits behind its title, and says how much of it is answered. */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Icon } from './Icon'

export type DisclosureProps = { title: string; said?: string; id?: string; children: () => ComponentChildren }

/** What it holds is made when it is first opened; it then stays, so that nothing typed is lost. */
export function Disclosure({ title, said, id, children }: DisclosureProps) {
  const [opened, setOpened] = useState(false)
  return (
    <details id={id} class="fold" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>
        <span class="fold-title">{title}</span>
        {said && <span class="small">{said}</span>}
        <Icon name="turn" extra="turn" />
      </summary>
      {opened && <div class="fold-inside">{children()}</div>}
    </details>
  )
}
