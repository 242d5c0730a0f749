/** The whole diary as one file, made on the device. */
import { useSignal } from '@preact/signals'
import { openNow } from '../store/diary'
import { diaryFile } from '../store/file'
import { download } from '../ui/download'
import { Icon } from '../ui/Icon'
import { dayAt } from '../words/dates'
import { settings } from '../words/settings'

export function SaveFile() {
  const says = useSignal<string>(settings.fileHint)
  const save = async (): Promise<void> => {
    try {
      download(await diaryFile(await openNow()), `umbra-${dayAt(new Date())}.json`)
      says.value = settings.fileDone
    } catch (fault) {
      says.value = settings.fileFailed
      console.error(fault)
    }
  }
  return (
    <li>
      <button type="button" class="item" onClick={() => void save()}>
        <Icon name="down" />
        <span>
          {settings.file}
          <span class="small under" role="status">
            {says.value}
          </span>
        </span>
      </button>
    </li>
  )
}
