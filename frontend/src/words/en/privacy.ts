/** Words of the page that says who can see what. */
export const privacy = {
  title: 'Who can see what',
  hint: 'In plain words',
  lead: 'Your diary is yours. This page says where it is, who can read it, and how you take it away again.',
  parts: [
    {
      title: 'On this device',
      says: [
        'Everything you write is stored in this browser first. Without an account it is nowhere else, and nothing about you is sent to anyone.',
        'Whoever can unlock this device and open this browser can read the diary. A lock on the screen is its door.',
        'A file that you save from here can be read by whoever has it. A sealed backup can be opened only with its passphrase.',
      ],
    },
    {
      title: 'With an account',
      says: [
        'A copy of your diary is stored on the server of whoever runs this Umbra, so that a lost phone loses nothing. It travels encrypted.',
        'The people who run that server could read the diary there: it is not sealed with a key that only you have. They have no business doing so, and no screen of Umbra shows it to them.',
        'Nobody else sees it. Another person with an account sees only their own diary. Your doctor sees nothing unless you hand it over: on this screen, on paper, or as a file.',
      ],
    },
    {
      title: 'Your other devices',
      says: [
        'Each device on which you sign in keeps the whole diary, for use without a network. When you sign out and everything is in your account, it leaves that device.',
      ],
    },
    {
      title: 'What the server knows besides',
      says: [
        'Your email address, a fingerprint of your password from which the password cannot be read, and when each entry arrived.',
        'To slow down whoever guesses passwords, it remembers for a short while from which network address sign-ins came.',
        'Its log says when a page was asked for and whether it worked: no entry, no password, nothing from your diary.',
      ],
    },
    {
      title: 'What is kept of what you change',
      says: [
        'Every earlier state of an entry is kept, so that nothing is lost by mistake and a specialist can trust the record. A deleted entry can come back.',
        'An entry that you erase for good is emptied everywhere, its earlier states too. Only the bare fact that there was one remains.',
        'Copies that the server’s keeper made for safety may hold it until they are replaced.',
      ],
    },
    {
      title: 'What never happens',
      says: [
        'No advertising, no counting of visitors, no other company’s code or pictures on any page. Nothing is sold or given away. No microphone, no camera, no place.',
      ],
    },
    {
      title: 'Taking it all away',
      says: [
        'Settings, Account, “Delete the account” removes everything from the server and from this device at once. Another device on which you signed in keeps its own copy until you clear it there.',
        'Without an account: clear this site’s data in the browser’s settings.',
      ],
    },
  ],
} as const
