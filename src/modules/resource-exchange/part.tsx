import type { Words } from '#platform/module';
import type { ResourceListPart, ResourcePart } from '#platform/page-parts';
import { Facts } from '#ui/Facts';
import { filePath } from './paths.ts';
import { webAddressIn } from './read-record.ts';
import { ResourceRecord } from './record.ts';
import { recordOf } from './store.ts';
import { beneficiaryWords, sectorWords } from './vocabulary.ts';
import { words } from './words.ts';

/** Under the list of resources: all of it, for a program. */
export const filePart: ResourceListPart = {
  order: 20,
  draw: (page) => {
    const t = words(page.lang);
    return (
      <p>
        <a href={page.href(filePath)} download>
          {t.take}
        </a>{' '}
        <small>{t.takeMore}</small>
      </p>
    );
  },
};

/** Beside a resource that came from elsewhere: from where, and for whom it was said to be there. */
export const originPart: ResourcePart = {
  place: 'aside',
  order: 1,
  async draw({ db }, page, { id }) {
    const record = await recordOf(db, id);
    const read = ResourceRecord.safeParse(record === undefined ? null : JSON.parse(record));
    if (!read.success) return null;
    const t = words(page.lang).origin;
    const { beneficiaries, professionalSectors, url } = read.data;
    const said = (names: readonly string[], known: Record<string, Words>): string =>
      names.flatMap((name) => known[name]?.[page.lang] ?? []).join(', ');
    const address = webAddressIn(url);
    const facts = [
      [t.people, said(beneficiaries, beneficiaryWords)] as const,
      [t.professionals, said(professionalSectors, sectorWords)] as const,
      [t.from, address && <a href={address}>{new URL(address).host}</a>] as const,
    ].filter(([, value]) => value);
    return facts.length > 0 ? <Facts facts={facts} /> : null;
  },
};
