/** Program, version, what it was made to do, what came of it. */
export type Line = readonly [program: string, version: string, did: string, result: string];

/** What programs that are told of changes did: `told-programs.test.ts` runs them, and fails when one does otherwise. */
export const toldLines: readonly Line[] = [
  [
    'Python http.server',
    '3.13.5',
    'subscribe to Atom by WebSub, with a secret',
    'asked back, told of a new workshop, HMAC-SHA256 signature right',
  ],
  [
    'smtp-server',
    '3.21.6',
    'accept, put off (451), refuse (550), send a delivery report',
    'sent; sent again minutes later; not tried again; the address is not written to any more',
  ],
  [
    'Python email',
    '3.13.5',
    'read the mail of a registration, then of its end',
    'text, HTML and text/calendar: REQUEST, then CANCEL of the same UID',
  ],
];

/** The page that says which programs read what Maillage writes. */
export const interoperability = (lines: readonly Line[]): string => `# Programs that follow a network

Each line was seen by \`other-programs.long.test.ts\` or \`told-programs.test.ts\` of \`src/modules/agenda-feeds\`, which run the
program and fail when this page says something else. \`vitest run --mode long -u\` writes the lines of the first again; those
of the second are kept in \`data/interoperability.ts\`. The versions are those of Debian 13 and of \`package.json\`.

| program | version | what it was made to do | result |
|---|---|---|---|
${lines.map((line) => `| ${line.join(' | ')} |`).join('\n')}

What becomes of a subscriber that is slow, gone or somebody else's is in \`src/modules/agenda-feeds/web-sub.test.ts\`; of mail
on bad days, in \`src/platform/mail/bad-days.test.ts\`.

Not tried, since they cannot be installed by a test: Outlook, Google Calendar, Apple Calendar. What is known of them was
kept: clocks since 1970 with a yearly rule, addresses in \`webcal:\`, no empty calendar.
`;
