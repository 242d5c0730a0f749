/** A dialog that fills the lower part of the page, where the thumb is. */
import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { words } from '../words'
import { Icon } from './Icon'

export type SheetProps = { title: string; open: boolean; onClose: () => void; children: ComponentChildren }

/** The browser's own dialog keeps the focus inside, closes with Escape and gives the focus back. */
export function Sheet({ title, open, onClose, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    if (open) dialog.current?.showModal()
    else dialog.current?.close()
  }, [open])
  return (
    <dialog ref={dialog} aria-labelledby={id} onClose={onClose}>
      {open && (
        <div class="sheet">
          <div class="row between">
            <h2 id={id}>{title}</h2>
            <button type="button" class="btn plain icon-only" aria-label={words.common.close} onClick={onClose}>
              <Icon name="close" />
            </button>
          </div>
          {children}
        </div>
      )}
    </dialog>
  )
}
