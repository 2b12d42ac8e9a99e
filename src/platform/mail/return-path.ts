/** Whose mail came back: a network by its short name, and one of its mails. */
export interface ReturnedTo {
  network: string;
  mailId: string;
}

/** Where a mail comes back to when it cannot be delivered: an address of its own at the one of the settings (VERP). */
export function returnPathOf(returns: string, { network, mailId }: ReturnedTo): string {
  const at = returns.lastIndexOf('@');
  return `${returns.slice(0, at)}+${network}-${mailId.replaceAll('-', '')}${returns.slice(at)}`;
}

/** The identifier that a mail keeps whoever carries it, and however often. */
export const messageIdOf = ({ network, mailId }: ReturnedTo, domain: string): string =>
  `<${mailId}.${network}@${domain}>`;
