import type { PlacedSpace } from '#modules/network/rules';

/** What of a space a contact card holds. */
type Carded = Pick<
  PlacedSpace,
  | 'id'
  | 'name'
  | 'structureName'
  | 'address'
  | 'postalCode'
  | 'communeName'
  | 'latitude'
  | 'longitude'
  | 'phone'
  | 'email'
  | 'website'
  | 'summary'
  | 'updatedAt'
>;

/** A space's contact card: vCard 4.0 (RFC 6350), for an address book. */
export function vcardOf(space: Carded, pageUrl: string, network: string): string {
  const { latitude, longitude, updatedAt } = space;
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:org',
    `UID:urn:uuid:${space.id}`,
    `FN:${escaped(space.name)}`,
    `ORG:${[space.structureName ?? network, space.name].map(component).join(';')}`,
    `ADR:;;${[space.address, space.communeName, '', space.postalCode, 'France'].map(component).join(';')}`,
    space.phone && `TEL;VALUE=uri;TYPE="voice,work":tel:${space.phone}`,
    space.email && `EMAIL;TYPE=work:${escaped(space.email)}`,
    `GEO:geo:${latitude.toFixed(5)},${longitude.toFixed(5)}`,
    space.website && `URL:${space.website}`,
    `SOURCE:${pageUrl}`,
    space.summary && `NOTE:${escaped(space.summary)}`,
    `REV:${updatedAt.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    'END:VCARD',
  ];
  return lines
    .filter(Boolean)
    .map((line) => `${folded(line as string)}\r\n`)
    .join('');
}

const escaped = (text: string): string => text.replace(/[\\,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** In a value made of parts, a semicolon parts them. */
const component = (text: string): string => escaped(text).replace(/;/g, '\\;');

const mostBytes = 75;

/** A line holds 75 bytes at most; the rest goes on after a space, and no character is cut in two. */
function folded(line: string): string {
  let room = mostBytes;
  let text = '';
  for (const character of line) {
    const bytes = Buffer.byteLength(character);
    if (bytes > room) {
      text += '\r\n ';
      room = mostBytes - 1;
    }
    text += character;
    room -= bytes;
  }
  return text;
}
