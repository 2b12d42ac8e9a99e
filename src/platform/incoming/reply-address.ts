import { randomBytes } from 'node:crypto';

/** Where an answer goes: a network by its short name, and what one of its modules knows it by. */
export interface RepliedTo {
  network: string;
  token: string;
}

const letters = 'abcdefghijklmnopqrstuvwxyz234567';
const tokenLength = 20;

/** A hundred bits, in letters that no server on the way changes: some write an address in small letters. */
export const newReplyToken = (): string =>
  [...randomBytes(tokenLength)].map((byte) => letters[byte % letters.length]).join('');

/** The address of the settings with a network and a token: `reponses+lot-…@espaces.example.org`. */
export function replyAddressOf(replies: string, { network, token }: RepliedTo): string {
  const at = replies.lastIndexOf('@');
  return `${replies.slice(0, at)}+${network}-${token}${replies.slice(at)}`;
}

/** Reads such an address; null when it is none. */
export function readReplyAddress(address: string): RepliedTo | null {
  const [, network, token] = /\+([a-z][a-z0-9]{1,30})-([a-z2-7]{20})@/.exec(address.toLowerCase()) ?? [];
  return network && token ? { network, token } : null;
}
