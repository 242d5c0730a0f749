/** Whether the person is in the middle of nothing, so that the app may speak of itself. */
import { computed } from '@preact/signals'
import { runningEpisode } from '../store/running'
import { place } from './route'

/** Today while nothing hurts; and the page that tells why the account takes no entries, where an old app is the reason. */
const QUIET = ['/', '/settings/waiting']

export const idle = computed(() => QUIET.includes(place.value.path) && runningEpisode.value === null)
