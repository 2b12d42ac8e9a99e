/** Why a mail did not leave. */
export interface Failure {
  /**
   * `refused`: for good, and this mail only. `later`: this mail is asked for again later. `away`: the server itself,
   * whatever the mail, and all of them wait.
   */
  kind: 'refused' | 'later' | 'away';
  /** In the words of the server, on one line. */
  why: string;
  /** Nobody is, or ever will be, at this address. */
  isAddressGone: boolean;
}

/** What a mail library throws: the reply of the server, if it came to that, and to which command. */
interface SmtpFault {
  message: string;
  command?: unknown;
  code?: unknown;
  response?: unknown;
  responseCode?: unknown;
}

/** Steps of the talk at which a reply is about this mail; before them it is about us, or about the server. */
const aboutThisMail = ['RCPT TO', 'DATA'];

const longestWhy = 300;

/** Reads a fault of the carrier. Codes are those of RFC 5321 (4.2.1) and RFC 3463. */
export function failureOf(fault: SmtpFault): Failure {
  const { responseCode: code, response } = fault;
  const why = oneLine(typeof response === 'string' ? response : fault.message);
  const isUnwritable = fault.code === 'EENVELOPE' && fault.command === 'API';
  if (isUnwritable) return { kind: 'refused', why, isAddressGone: true };
  const isAbout = aboutThisMail.includes(String(fault.command)) && typeof code === 'number' && code !== 421;
  if (!isAbout) return { kind: 'away', why, isAddressGone: false };
  const isReader = fault.command === 'RCPT TO';
  if (code >= 500) return { kind: 'refused', why, isAddressGone: isReader && isGone(statusIn(why), code) };
  return { kind: 'later', why, isAddressGone: false };
}

/** The enhanced status in the words of a server: « 550 5.1.1 No such user » says 5.1.1. */
export const statusIn = (text: string): string | null =>
  /\b([245]\.\d{1,3}\.\d{1,3})\b/.exec(text)?.[1] ?? null;

/**
 * Whether a status says that the address leads to nobody: bad address (5.1.x, but for the sender's, 5.1.7 and 5.1.8),
 * or a mailbox switched off (5.2.1). A full mailbox, a rule of the house or a suspicion may pass.
 */
export function isGone(status: string | null, code: number | null = null): boolean {
  if (status === null) return code === 550 || code === 551 || code === 553;
  return /^5\.1\.(0|1|2|3|6|10)$/.test(status) || status === '5.2.1';
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, longestWhy);
