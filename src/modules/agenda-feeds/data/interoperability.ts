/** Program, version, what it was made to do, what came of it. */
export type Line = readonly [program: string, version: string, did: string, result: string];

/** The page that says which programs read what Maillage writes. */
export const interoperability = (lines: readonly Line[]): string => `# Programs that follow a network

Each line is written by \`src/modules/agenda-feeds/other-programs.test.ts\`, which runs the program and fails when this page
says something else (\`vitest run -u\` writes it again). The versions are those of Debian 13.

| program | version | what it was made to do | result |
|---|---|---|---|
${lines.map((line) => `| ${line.join(' | ')} |`).join('\n')}

That whoever follows by WebSub is asked back, called, and finds the signature right, is shown by a subscriber of our own, in
\`src/modules/agenda-feeds/web-sub.test.ts\`.

Not tried, since they cannot be installed by a test: Outlook, Google Calendar, Apple Calendar. What is known of them was
kept: clocks since 1970 with a yearly rule, addresses in \`webcal:\`, no empty calendar.
`;
