import { Hono } from 'hono';
import type { Env } from '#platform/http/env';
import { defineModule, migrationsFrom } from '#platform/module';
import { examples } from './examples.ts';
import { groupParts } from './group-parts.tsx';
import { pollTopic } from './letters.ts';
import { openRoutes } from './open-routes.tsx';
import { remindLate } from './remind.ts';
import { forgetGuests } from './respondent-store.ts';
import { routes } from './routes.tsx';
import { forgetOpeners } from './store.ts';
import { tellPoll } from './tale.ts';
import { tokenRoutes } from './token-routes.tsx';

const sixMonthsMs = 183 * 86_400_000;

export const datePolls = defineModule({
  name: 'date-polls',
  title: { fr: 'Sondages de dates', en: 'Polls of dates' },
  purpose: 'together',
  does: {
    fr: 'Un groupe cherche une date : chacun répond par un lien, sans compte.',
    en: 'A group looks for a date: everybody answers by a link, without an account.',
  },
  needs: ['network', 'groups'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  follows: [
    { to: 'person', table: 'datePoll', column: 'openedBy', how: 'passes' },
    { to: 'person', table: 'datePollRespondent', column: 'personId', how: 'passes' },
  ],
  routes: new Hono<Env>().route('/', openRoutes).route('/', routes).route('/', tokenRoutes),
  examples,
  groupParts,
  mailTopics: [pollTopic],
  tales: [{ order: 93, title: 'Un groupe cherche une date', tell: tellPoll }],
  jobs: [
    {
      name: 'date-polls',
      // In the morning, on the day after the one until which answers were hoped for.
      schedule: '20 7 * * *',
      work: (db, _data, now) => remindLate(db, now),
    },
  ],
  personalRecords: [
    {
      what: {
        fr: 'Nom et courriel de qui répond à un sondage de dates sans compte',
        en: 'Name and email of whoever answers a poll of dates without an account',
      },
      purpose: { fr: 'Choisir une date, et la lui dire', en: 'Choose a date, and tell it' },
      legalBasis: { fr: 'Mission d’intérêt public', en: 'Public interest' },
      kept: { fr: '6 mois après la dernière date proposée', en: '6 months after the last date proposed' },
      recipients: { fr: 'Les membres du groupe', en: 'The members of the group' },
      erase: (db, now) => forgetGuests(db, new Date(now.getTime() - sixMonthsMs)),
    },
    {
      what: {
        fr: 'Dates qui conviennent à chaque membre d’un groupe',
        en: 'Dates that suit each member of a group',
      },
      purpose: { fr: 'Choisir une date de réunion', en: 'Choose the date of a meeting' },
      legalBasis: { fr: 'Mission d’intérêt public', en: 'Public interest' },
      kept: {
        fr: 'Tant que le groupe est gardé ; le nom de qui a proposé les dates s’efface la nuit qui suit son effacement du réseau',
        en: 'As long as the group is kept; the name of whoever proposed the dates goes the night after the network forgot her',
      },
      erase: forgetOpeners,
      recipients: { fr: 'Les membres du groupe', en: 'The members of the group' },
    },
  ],
});
