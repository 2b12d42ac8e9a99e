import { type Database, inTransaction } from '#platform/database/deed';
import { tellFindables } from '#platform/findable';
import type { Lang } from '#platform/i18n';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import type { PageText } from './editable-page.ts';
import { findablePages } from './findables.ts';
import { shippedPages } from './shipped.ts';
import { writePage } from './write-page.ts';

const answers: Record<Lang, Record<string, string>> = {
  fr: {
    éditeur:
      'personne\u00a0: ce site est une démonstration du programme Maillage, et n’engage aucune collectivité',
    'direction de la publication': 'sans objet dans une démonstration',
    hébergeur: 'La machine sur laquelle cette démonstration a été lancée.',
  },
  en: {
    éditeur: 'nobody: this site is a demonstration of the program Maillage, and commits no authority',
    'direction de la publication': 'not applicable to a demonstration',
    hébergeur: 'The machine on which this demonstration was started.',
  },
};

/** A real network writes these lines itself; a demonstration says that it is one. */
export async function tellPages(db: Database, now: Date): Promise<void> {
  for (const page of shippedPages) {
    for (const text of page.texts) {
      const told = answered(text, now);
      const by = { actor: { id: null, name: 'Démonstration' }, now, seen: null };
      if (told.body !== text.body) await writePage(db, page, told, by);
    }
  }
  const keys = shippedPages.map(({ slug }) => slug);
  await inTransaction(db, (tx) => tellFindables(tx, { kind: findablePages, keys, now }));
}

function answered(text: PageText, now: Date): PageText {
  const date = formatDateWithYear(text.lang, dateOf(now, 'Europe/Paris'));
  const known = { ...answers[text.lang], date };
  const body = Object.entries(known).reduce(
    (told, [name, value]) => told.replaceAll(`[${name}]`, value),
    text.body,
  );
  return { ...text, body };
}
