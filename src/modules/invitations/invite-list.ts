import type { Share } from '#modules/roles';
import type { Database } from '#platform/database/deed';
import { email } from '#platform/forms/fields';
import { type Inviting, invite } from './invite.ts';

export type LineProblem = 'shape' | 'name' | 'email' | 'twice' | 'known' | 'invited';

/** A line of a pasted list: what is written, who is meant, what is wrong with it. */
export interface ListLine {
  number: number;
  text: string;
  name: string;
  email: string;
  problem: LineProblem | null;
  /** The person or the invitation that is there already, below the address of the team. */
  leadsTo?: string;
}

export const mostLines = 200;

/** Reads a list, one person per line: a name, then an address after a semicolon or a tab. Empty lines are passed over. */
export function readList(text: string): ListLine[] {
  const seen = new Set<string>();
  return text
    .split('\n')
    .map((line, index) => ({ text: line.trim(), number: index + 1 }))
    .filter((line) => line.text !== '')
    .map((line) => {
      const read = readLine(line.text);
      const isTwice = read.problem === null && seen.has(read.email);
      seen.add(read.email);
      return { ...line, ...read, ...(isTwice ? { problem: 'twice' as const } : {}) };
    });
}

function readLine(text: string): Pick<ListLine, 'name' | 'email' | 'problem'> {
  const [name = '', address = '', ...rest] = text.split(/[;\t]/).map((part) => part.trim());
  const filled = rest.filter((part) => part !== '');
  if (address === '' || filled.length > 0) return { name, email: '', problem: 'shape' };
  const read = email.safeParse(address);
  if (!read.success) return { name, email: '', problem: 'email' };
  const isNamed = name !== '' && name.length <= 120;
  return { name, email: read.data, problem: isNamed ? null : 'name' };
}

/** Invites everybody of a list, or nobody: the lines come back with what is wrong beside each. */
export async function inviteList(
  tx: Database,
  lines: readonly ListLine[],
  { share, by }: { share: Share; by: Inviting },
): Promise<ListLine[]> {
  const checked: ListLine[] = [];
  for (const line of lines) {
    if (line.problem !== null) checked.push(line);
    else
      checked.push({
        ...line,
        ...answerTo(await invite(tx, { ...share, name: line.name, email: line.email }, by)),
      });
  }
  return checked;
}

function answerTo(answer: Awaited<ReturnType<typeof invite>>): Partial<ListLine> {
  if ('sent' in answer) return {};
  if (answer.refusal === 'known') return { problem: 'known', leadsTo: answer.personId };
  if (answer.refusal === 'invited')
    return { problem: 'invited', leadsTo: `invitations/${answer.invitationId}` };
  // The places were checked with the form: an ambassador who gets here has lost her territory meanwhile.
  throw new Error('An invitation of the list is not hers to send.');
}
