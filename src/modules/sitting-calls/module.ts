import { Hono } from 'hono';
import { sittingChanged } from '#modules/sittings';
import { on } from '#platform/events';
import type { Env } from '#platform/http/env';
import { defineModule, migrationsFrom } from '#platform/module';
import { blocks } from './blocks.tsx';
import { examples } from './examples.ts';
import { reminderTopic } from './letters.ts';
import { linkRoutes } from './link-routes.tsx';
import { ownEvents } from './own-events.ts';
import { groupParts, sittingParts } from './parts.tsx';
import { remindUnanswered } from './remind.ts';
import { routes } from './routes.tsx';
import { forgetWords } from './store.ts';
import { tellChange } from './tell-changes.ts';

const threeMonthsMs = 92 * 86_400_000;

export const sittingCalls = defineModule({
  name: 'sitting-calls',
  title: { fr: 'Convocations', en: 'Calls to meetings' },
  purpose: 'together',
  does: {
    fr: 'Les membres d’un groupe sont convoqués par courriel, répondent d’un geste et sont relancés.',
    en: 'Members of a group are called by email, answer in one press and are reminded.',
  },
  needs: ['network', 'groups', 'sittings'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  listens: [on(sittingChanged, tellChange)],
  routes: new Hono<Env>().route('/', routes).route('/', linkRoutes),
  examples,
  sittingParts,
  groupParts,
  blocks,
  ownEvents,
  mailTopics: [
    {
      name: reminderTopic,
      label: { fr: 'Les relances avant une réunion', en: 'Reminders before a meeting' },
      rhythm: 'at-once',
      audience: 'staff',
    },
  ],
  jobs: [
    {
      name: 'sitting-call-reminders',
      schedule: '0 9 * * *',
      async work(db, _data, now) {
        await remindUnanswered(db, now);
      },
    },
  ],
  personalRecords: [
    {
      what: {
        fr: 'Réponses aux convocations : qui vient, qui s’excuse, un mot s’il y en a un',
        en: 'Answers to calls: who comes, who sends apologies, a word if any',
      },
      purpose: { fr: 'Préparer les réunions des groupes', en: 'Prepare the meetings of groups' },
      legalBasis: { fr: 'Mission d’intérêt public', en: 'Public interest' },
      kept: {
        fr: 'Le mot et les liens des courriels, trois mois après la réunion ; la réponse, avec le groupe',
        en: 'The word and the links of letters, three months after the meeting; the answer, with the group',
      },
      recipients: { fr: 'Les membres du groupe', en: 'The members of the group' },
      erase: (db, now) => forgetWords(db, new Date(now.getTime() - threeMonthsMs)),
    },
  ],
});
