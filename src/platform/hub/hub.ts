import { defineModule, type Module } from '#platform/module';
import { routes } from './routes.ts';
import { removeExpired } from './store.ts';
import { hubPath } from './subscription.ts';
import { tellSubscribers } from './tell.ts';

/** Tells programs that follow a list when it changes (WebSub), each minute. */
export const hubOf = (
  modules: readonly Module[],
  { privateCallbacks }: { privateCallbacks: boolean },
): Module =>
  defineModule({
    name: 'hub',
    title: { fr: 'Relais des flux', en: 'Hub of the feeds' },
    needs: [],
    required: true,
    routes,
    postedByPrograms: [hubPath],
    jobs: [
      {
        name: 'hub',
        schedule: '* * * * *',
        work: (db, _data, now) =>
          tellSubscribers(db, { modules, now, allows: privateCallbacks ? () => true : undefined }),
      },
    ],
    personalRecords: [
      {
        what: {
          fr: 'Programmes abonnés aux flux : l’adresse que chacun a donnée',
          en: 'Programs that follow feeds: the address that each gave',
        },
        purpose: { fr: 'Les prévenir d’un changement', en: 'To tell them of a change' },
        legalBasis: { fr: 'Mission d’intérêt public', en: 'Public interest' },
        kept: { fr: '30 jours au plus, s’il n’est pas redemandé', en: '30 days at most, unless asked again' },
        recipients: { fr: 'Personne', en: 'Nobody' },
        erase: (db, now) => removeExpired(db, now),
      },
    ],
  });
