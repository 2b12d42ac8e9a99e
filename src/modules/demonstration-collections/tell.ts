import { addItem, openCollection } from '#modules/collections';
import { courses, type Family, families } from '#modules/demonstration-courses';
import { publishedCourses } from '#modules/resources';
import type { Database } from '#platform/database/deed';

const minuteMs = 60_000;

const said: Record<Family, { title: string; summary: string }> = {
  bases: {
    title: 'Cinq modules pour commencer',
    summary:
      'Pour qui n’a jamais touché un ordinateur, ou si peu\u00a0: dix heures pour ne plus en avoir peur, écrire à ses proches, garder ses photos, préparer un voyage.',
  },
  'emploi-formation': {
    title: 'Emploi et formation',
    summary: 'Un CV, une réponse à une offre, une formation à distance\u00a0: trois séances qui se suivent.',
  },
  administration: {
    title: 'L’administration en ligne',
    summary: 'Ses comptes et ses codes d’abord, ses droits et ses impôts ensuite, et ne pas se faire piéger.',
  },
  'creation-activite': {
    title: 'Créer son activité',
    summary: 'Du premier calcul à la première facture, puis se faire connaître.',
  },
  'education-culture': {
    title: 'École, savoirs et culture',
    summary: 'Suivre la scolarité d’un enfant, vérifier avant de partager, lire et écouter chez soi.',
  },
};

/** One collection for each family of courses, in their order. */
export async function tellCollections(db: Database, now: Date): Promise<void> {
  const published = new Map((await publishedCourses(db)).map(({ title, id }) => [title, id]));
  for (const [rank, family] of families.entries()) {
    // The first family is the one that the list shows first: the last published.
    const at = new Date(now.getTime() - (rank + 1) * minuteMs);
    const { id } = await openCollection(
      db,
      { lang: 'fr', ...said[family] },
      { status: 'published', spaceId: null, now: at },
    );
    for (const course of courses().filter((each) => each.family === family)) {
      const resourceId = published.get(course.content.title);
      if (resourceId) await addItem(db, id, resourceId, at);
    }
  }
}
