/** The walls of the page: contract <- store <- sync <- the screens <- app; controls and rules know nothing of storage. */
const SCREENS = '^src/(today|attack|diary|report|settings|account)/'
const TESTS = '\\.test\\.tsx?$|/testing/'

const wall = (name, from, to) => ({ name, severity: 'error', from: { path: from, pathNot: TESTS }, to: { path: to } })

module.exports = {
  forbidden: [
    // A child that names the type of its parent's props makes no circle at run time.
    {
      name: 'no circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    wall('the contract knows nothing of us', '^src/contract/', '^src/(?!contract/)'),
    wall('the store knows only the contract', '^src/store/', '^src/(?!contract/|store/)'),
    wall('the sync knows the store', '^src/sync/', '^src/(?!contract/|store/|sync/|words/)'),
    wall('controls know only words', '^src/ui/', '^src/(?!ui/|words/|contract/vocabulary)'),
    wall('controls bring no library but Preact', '^src/ui/', '^node_modules/(?!preact|@preact/)'),
    wall('rules and counts know only the contract', '^src/(rules|counts)/', '^src/(?!rules/|counts/|contract/)'),
    wall(
      'criteria in words know rules and controls',
      '^src/criteria/',
      '^src/(?!criteria/|rules/|store/(runs|documents)|ui/|words/)',
    ),
    // Whoever reads another person's diary has no diary here: nothing of it may reach the store.
    wall(
      "reading another's diary knows no store",
      '^src/reading/',
      '^src/(?!reading/|criteria/|compare/(rows|tellers)|rules/|counts/|store/documents|ui/|words/|contract/)',
    ),
    wall('the look knows nothing of a diary', '^src/look/', '^src/(?!look/)'),
    wall(
      'nothing but the app joins the screens',
      '^src/(?!app|main|after|today/|attack/|diary/|report/|settings/|account/)',
      SCREENS,
    ),
    {
      name: 'screens never import one another',
      severity: 'error',
      from: { path: '^src/(today|attack|diary|report|settings|account)/', pathNot: TESTS },
      to: { path: SCREENS, pathNot: '^src/$1/|^src/account/session' },
    },
    {
      name: 'only the store opens the database',
      severity: 'error',
      from: { path: '^src/(?!store/)', pathNot: TESTS },
      to: { path: '^node_modules/idb' },
    },
    {
      name: 'only the contract opens connections',
      severity: 'error',
      from: { path: '^src/(?!contract/)', pathNot: TESTS },
      to: { path: '^node_modules/openapi-fetch' },
    },
    {
      name: 'a word is read in the language of the page',
      severity: 'error',
      from: { path: '^src/', pathNot: `${TESTS}|^src/words/` },
      to: { path: '^src/words/(en|de|es)/' },
    },
    { name: 'what is imported exists', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
}
