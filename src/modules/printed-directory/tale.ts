import type { Database } from '#platform/database/deed';
import { beginEdition } from './begin-edition.ts';
import { usualMotto, usualTitle } from './edition.ts';
import { updateText } from './store.ts';

const editorial = `Vous tenez l’annuaire d’un réseau de démonstration\u00a0: ses personnes sont inventées, et les espaces qui le disent aussi. Il montre à quoi ressemblera le vôtre.

Une déclaration à faire, un document à imprimer, un appel vidéo avec vos petits-enfants\u00a0: dans chacun de ces lieux, quelqu’un vous aide. On vous montre, on fait avec vous, jamais à votre place.

Vous n’avez pas d’ordinateur\u00a0? Il y en a sur place. Vous n’osez pas\u00a0? Il n’y a pas de question bête. Appelez avant de venir, ou poussez la porte\u00a0: vous êtes attendus.

Gardez ce livret près du téléphone, et prêtez-le à vos voisins.`;

/** Next year’s edition is being prepared: its welcome is written, and the booklet can be seen. */
export async function tellEdition(db: Database, now: Date): Promise<void> {
  const year = now.getUTCFullYear() + 1;
  if ((await beginEdition(db, year)) !== null) return;
  await updateText(db, year, {
    title: usualTitle,
    motto: usualMotto,
    editorial,
    signature: 'Claire Vayssié, coordinatrice du réseau',
  });
}
