import { Hono } from 'hono';
import { allSpaces } from '#modules/network';
import { keptEditions, openEdition } from '#modules/printed-directory';
import type { Env } from '#platform/http/env';
import { menuGroups } from '#platform/menu-groups';
import { defineModule, migrationsFrom } from '#platform/module';
import { editionParts } from './edition-parts.tsx';
import { forgetLetters } from './letter-store.ts';
import { linkRoutes } from './link-routes.tsx';
import { proofsPath } from './paths.ts';
import { staffRoutes } from './staff-routes.tsx';
import { forgetNames } from './store.ts';

const yearMs = 365 * 86_400_000;

export const proofs = defineModule({
  name: 'proofs',
  title: { fr: 'Épreuves de l’annuaire imprimé', en: 'Proofs of the printed directory' },
  purpose: 'paper',
  does: {
    fr: 'Chaque équipe relit son entrée avant l’impression, par un lien sans mot de passe.',
    en: 'Each team reads its entry before printing, by a link without a password.',
  },
  needs: ['network', 'accounts', 'booklet', 'printed-directory'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  follows: [
    // What was read on one entry is not said of the other.
    { to: 'space', table: 'proof', column: 'spaceId', how: 'stays' },
    { to: 'person', table: 'proofLetter', column: 'personId', how: 'passes' },
  ],
  routes: new Hono<Env>().route('/', linkRoutes).route('/', staffRoutes),
  examples: {
    // A link that was sent is known to its reader only.
    token: async () => null,
    year: async (db) => (await keptEditions(db))[0]?.year.toString() ?? null,
    space: async (db) => {
      const published = (await allSpaces(db)).find(({ status }) => status === 'published');
      return (await openEdition(db)) && published ? published.id : null;
    },
  },
  menu: [
    {
      path: proofsPath,
      label: { fr: 'Épreuves', en: 'Proofs' },
      place: 'staff',
      order: 61,
      group: menuGroups.network,
      permission: 'print.edit',
    },
  ],
  print: { editionParts },
  personalRecords: [
    {
      what: {
        fr: 'À qui une épreuve a été envoyée, et le lien envoyé, sous une empreinte',
        en: 'Who was sent a proof, and the link sent, under a hash',
      },
      purpose: {
        fr: 'Reconnaître la réponse d’une équipe sans lui demander de mot de passe',
        en: 'Recognise the answer of a team without asking for a password',
      },
      legalBasis: { fr: 'Mission d’intérêt public', en: 'Public interest' },
      kept: { fr: '60 jours, le temps que le lien serve', en: '60 days, as long as the link is good' },
      recipients: { fr: 'Personne', en: 'Nobody' },
      erase: forgetLetters,
    },
    {
      what: {
        fr: 'Nom de qui a relu une épreuve, et ce qu’il a écrit à changer',
        en: 'Name of whoever read a proof, and what she wrote to be changed',
      },
      purpose: { fr: 'Savoir qui a donné le bon à imprimer', en: 'Know who signed it off' },
      legalBasis: { fr: 'Mission d’intérêt public', en: 'Public interest' },
      kept: {
        fr: 'Un an ; la réponse reste, sans le nom ni les mots',
        en: 'One year; the answer stays, without the name nor the words',
      },
      recipients: { fr: 'La coordination', en: 'The coordination' },
      erase: (db, now) => forgetNames(db, new Date(now.getTime() - yearMs)),
    },
  ],
});
