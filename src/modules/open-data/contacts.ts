import { vcardOf } from '#modules/space-page/rules';
import { linesOf } from './line.ts';

/** The contact cards of all the spaces of a file, one after the other, for an address book. */
export async function* writeContacts(
  rows: AsyncIterable<Uint8Array>,
  { pages, publisher }: { pages: string; publisher: { name: string } },
): AsyncGenerator<Uint8Array> {
  for await (const { row, slug, updatedAt } of linesOf(rows)) {
    const card = {
      id: row.id,
      name: row.nom,
      structureName: row.structure_parente,
      address: row.adresse,
      postalCode: row.code_postal,
      communeName: row.commune,
      latitude: row.latitude,
      longitude: row.longitude,
      phone: row.telephone,
      email: row.courriels,
      website: row.site_web,
      summary: row.presentation_resume,
      updatedAt: new Date(updatedAt),
    };
    yield Buffer.from(vcardOf(card, pages + slug, publisher.name));
  }
}
