import { Hono } from 'hono';
import { somePublished, spaceChanged } from '#modules/network';
import { zoneOf } from '#platform/database/zone';
import { on } from '#platform/events';
import type { Env } from '#platform/http/env';
import { defineModule, migrationsFrom } from '#platform/module';
import { closeChecked } from './end-requests.ts';
import { forgetLetters } from './letter-store.ts';
import { linkRoutes } from './link-routes.tsx';
import { ownRoutes } from './own-routes.tsx';
import { askedBlock, silencePart, staffPart } from './space-parts.tsx';
import { forgetNames } from './store.ts';

const yearMs = 365 * 86_400_000;

export const checks = defineModule({
  name: 'checks',
  title: { fr: 'Relecture des fiches', en: 'Checks of pages' },
  purpose: 'register',
  does: {
    fr: 'Un espace reçoit un lien et dit, rubrique par rubrique, si sa fiche est toujours juste.',
    en: 'A space gets a link and says, section by section, whether its page is still true.',
  },
  needs: ['network', 'accounts', 'upkeep', 'hours', 'proposals', 'reports'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  follows: [
    // What was asked of one page says nothing of the other.
    { to: 'space', table: 'checkRequest', column: 'spaceId', how: 'stays' },
    { to: 'person', table: 'checkLetter', column: 'personId', how: 'passes' },
  ],
  routes: new Hono<Env>().route('/', linkRoutes).route('/', ownRoutes),
  blocks: [askedBlock],
  spaceParts: [staffPart, silencePart],
  listens: [
    on(spaceChanged, async (tx, { spaceId, fields, now }) => {
      if (fields.includes('checkedOn')) await closeChecked(tx, spaceId, { zone: await zoneOf(tx), now });
    }),
  ],
  personalRecords: [
    {
      what: {
        fr: 'À qui l’on a demandé si une fiche est vraie, et le lien envoyé, sous une empreinte',
        en: 'Who was asked whether a page is true, and the link sent, under a hash',
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
        fr: 'Nom de qui a vérifié une fiche, et ce qu’il a écrit à corriger',
        en: 'Name of whoever checked a page, and what she wrote to be corrected',
      },
      purpose: {
        fr: 'Savoir qui a confirmé quoi, et pouvoir lui demander une précision',
        en: 'Know who confirmed what, and be able to ask for details',
      },
      legalBasis: { fr: 'Mission d’intérêt public', en: 'Public interest' },
      kept: {
        fr: 'Un an ; la réponse reste, sans le nom ni les mots',
        en: 'One year; the answer stays, without the name nor the words',
      },
      recipients: {
        fr: 'L’équipe de l’espace, l’ambassadeur du territoire, la coordination',
        en: 'The team of the space, the ambassador of the territory, the coordination',
      },
      erase: (db, now) => forgetNames(db, new Date(now.getTime() - yearMs)),
    },
  ],
  examples: {
    // A link that was sent is known to its reader only.
    token: async () => null,
    id: somePublished,
  },
});
