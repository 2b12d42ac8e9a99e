import { defineModule, migrationsFrom } from '#platform/module';
import { newsPart } from './news-part.tsx';
import { nextLetterBlock } from './next-letter-block.tsx';
import { letterPath } from './paths.ts';
import { queueLetters } from './queue-letters.ts';
import { letterTopic } from './reader.ts';
import { routes } from './routes.tsx';
import { forgetRequests } from './store.ts';
import { requestsSince } from './subscribe.ts';

export const newsDigest = defineModule({
  name: 'news-digest',
  title: { fr: 'Lettre d’actualités', en: 'Newsletter' },
  purpose: 'public',
  does: {
    fr: 'Ce qui est à la une part par courriel, chaque semaine ou chaque mois, à qui l’a demandé.',
    en: 'What is on the front page leaves by email, each week or month, to those who asked.',
  },
  needs: ['network', 'accounts', 'mail-preferences', 'lookup', 'news'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  follows: [{ to: 'person', table: 'newsReader', column: 'personId', how: 'passes' }],
  routes,
  // A link of a mail is made for its reader alone.
  examples: { token: async () => null },
  permissions: { 'news-digest.follow': ['coordinator'] },
  blocks: [nextLetterBlock],
  newsParts: [newsPart],
  mailTopics: [letterTopic],
  sitemap: async () => [{ path: letterPath, changedAt: null }],
  // Often enough that a letter which was interrupted goes on soon; most of the time nobody is due.
  jobs: [
    {
      name: 'news-digest',
      schedule: '*/10 * * * *',
      async work(db, _data, now) {
        await queueLetters(db, now);
      },
    },
  ],
  personalRecords: [
    {
      what: {
        fr: 'Adresse de courriel de qui s’abonne aux actualités, et sa commune s’il l’a dite',
        en: 'Email address of whoever subscribes to the news, and her commune if she said it',
      },
      purpose: { fr: 'Envoyer la lettre d’actualités', en: 'Send the letter of news' },
      legalBasis: { fr: 'Consentement, confirmé par un lien', en: 'Consent, confirmed by a link' },
      kept: { fr: 'Jusqu’à ce que la personne l’arrête', en: 'Until the person stops it' },
      recipients: { fr: 'Personne', en: 'Nobody' },
    },
    {
      what: {
        fr: 'Adresse de courriel d’un abonnement qui n’est pas confirmé',
        en: 'Email address of a subscription that is not confirmed',
      },
      purpose: { fr: 'Confirmer que la demande vient d’elle', en: 'Confirm that she asked' },
      legalBasis: { fr: 'Consentement', en: 'Consent' },
      kept: { fr: 'Trois jours', en: 'Three days' },
      recipients: { fr: 'Personne', en: 'Nobody' },
      erase: (db, now) => forgetRequests(db, requestsSince(now)),
    },
  ],
});
