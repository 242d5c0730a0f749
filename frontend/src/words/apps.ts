/** What other apps are called, in every language alike. */
export const apps = {
  migraine_buddy: 'Migraine Buddy (CSV)',
  migralog: 'MigraLog (JSON)',
  headache_companion: 'Headache Companion (JSON)',
  headi: 'Headi (CSV)',
  cluster_headache_tracker: 'Cluster Headache Tracker (CSV)',
} as const
