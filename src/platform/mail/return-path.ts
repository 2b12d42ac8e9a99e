/** Whose mail came back: a network by its short name, and one of its mails. */
export interface ReturnedTo {
  network: string;
  mailId: string;
}

/** The longest that may stand before the sign of an address (RFC 5321, 4.5.3.1.1), in octets. */
const longestLocalPart = 64;

/**
 * Where a mail comes back to when it cannot be delivered: an address of its own at the one of the settings (VERP). Where
 * names are too long for that, the address of the settings: a report then names the mail in other ways.
 */
export function returnPathOf(returns: string, { network, mailId }: ReturnedTo): string {
  const at = returns.lastIndexOf('@');
  const own = `${returns.slice(0, at)}+${network}-${mailId.replaceAll('-', '')}`;
  return own.length > longestLocalPart ? returns : own + returns.slice(at);
}

/** Reads such an address; null when it is none of ours. Servers on the way may have changed its case. */
export function readReturnPath(address: string): ReturnedTo | null {
  const [, network, hex] = /\+([a-z][a-z0-9]{1,30})-([0-9a-f]{32})@/.exec(address.toLowerCase()) ?? [];
  return network && hex ? { network, mailId: asUuid(hex) } : null;
}

const asUuid = (hex: string): string => hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** What a mail is known by in its envelope (RFC 3461), whoever carries it. */
export const envelopeIdOf = ({ network, mailId }: ReturnedTo): string => `${mailId}.${network}`;

/** The identifier that a mail keeps however often it is tried. */
export const messageIdOf = (mail: ReturnedTo, domain: string): string => `<${envelopeIdOf(mail)}@${domain}>`;

/** Reads one or the other. */
export function readMailId(text: string): ReturnedTo | null {
  const [, mailId, network] =
    /([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([a-z][a-z0-9]{1,30})(?:@|>|\s|$)/.exec(
      text.toLowerCase(),
    ) ?? [];
  return network && mailId ? { network, mailId } : null;
}
