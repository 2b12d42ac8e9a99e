import { itemsIn } from '#modules/news';
import type { Database } from '#platform/database/deed';
import { allEpcis, keepContact, listContacts } from './contact-store.ts';
import type { Contact } from './press.ts';
import { insertRelease, keepSendings } from './release-store.ts';

const dayMs = 86_400_000;
const everywhere = { everywhere: true, communes: [], epcis: [], spaces: [] };

const contacts: readonly Omit<Contact, 'id'>[] = [
  {
    name: 'Mathilde Rigal',
    medium: 'Le Petit Causse (exemple)',
    epciCode: null,
    email: 'redaction@causse.example',
    phone: '+33536491131',
  },
  {
    name: 'Yanis Pégourié',
    medium: 'Radio des Trois Rivières (exemple)',
    epciCode: null,
    email: 'antenne@rivieres.example',
    phone: '+33536491132',
  },
  {
    name: 'Solène Albert',
    medium: 'Bulletin de l’agglomération (exemple)',
    epciCode: '200023737',
    email: 'bulletin@agglo.example',
    phone: null,
  },
];

/** Three contacts, and a release that two of them got, without a mail: it left before the demonstration began. */
export async function tellPress(db: Database, now: Date): Promise<void> {
  // A demonstration without its territory has no grouping to name.
  const known = new Set((await allEpcis(db)).map(({ code }) => code));
  for (const contact of contacts) {
    const epciCode = contact.epciCode !== null && known.has(contact.epciCode) ? contact.epciCode : null;
    await keepContact(db, { ...contact, epciCode, id: null }, now);
  }
  const [item] = await itemsIn(db, { scope: everywhere, phase: 'online', now }, { limit: 1, offset: 0 });
  if (!item) return;
  const { id: itemId, title, body, lang } = item;
  const createdAt = new Date(now.getTime() - 3 * dayMs);
  const contact = {
    contactName: 'Claire Vayssié',
    contactEmail: 'coordinator@maillage.example',
    contactPhone: null,
  };
  const id = await insertRelease(db, {
    title,
    body,
    lang,
    itemId,
    embargoUntil: null,
    ...contact,
    createdAt,
  });
  await keepSendings(db, id, (await listContacts(db)).slice(0, 2), createdAt);
}
