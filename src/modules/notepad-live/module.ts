import { changesChannel } from '#modules/notepads';
import { defineModule, migrationsFrom } from '#platform/module';
import { keptPart } from './kept-part.tsx';
import { Live } from './live.ts';
import { livePart } from './part.tsx';
import { livePath } from './paths.ts';
import { routes } from './routes.tsx';

export const notepadLive = defineModule({
  name: 'notepad-live',
  title: { fr: 'Blocs-notes en direct', en: 'Live notepads' },
  purpose: 'team',
  does: {
    fr: 'Plusieurs écrivent en même temps dans un bloc-notes, se voient, et écrivent même quand la connexion tombe.',
    en: 'Several write in a notepad at once, see each other, and go on writing when the line is cut.',
  },
  needs: ['network', 'notepads'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  follows: [{ to: 'person', table: 'notepadWriter', column: 'personId', how: 'passes' }],
  sockets: [{ path: livePath, channel: changesChannel, open: (around) => new Live(around) }],
  routes,
  notepadParts: [livePart],
  staffParts: [keptPart],
  personalRecords: [
    {
      what: {
        fr: 'Qui a un bloc-notes ouvert, et où est son curseur, sous quels numéros sa page y a écrit ; sur son ordinateur, le texte qu’elle écrit',
        en: 'Who has a notepad open, and where her cursor is, under which numbers her page wrote in it; on her computer, the text that she writes',
      },
      purpose: {
        fr: 'Se voir écrire ; écrire sans connexion',
        en: 'See each other write; write without a line',
      },
      legalBasis: { fr: 'Mission d’intérêt public', en: 'Public interest' },
      kept: {
        fr: 'Tant que la page est ouverte ; les numéros, autant que le bloc-notes ; sur l’ordinateur, sous son nom, jusqu’à ce qu’elle se déconnecte, qu’une autre personne s’y connecte ou qu’elle ne puisse plus y écrire ; jamais sur un ordinateur partagé',
        en: 'As long as the page is open; the numbers as long as the notepad; on the computer, under her name, until she signs out, another person signs in there or she may no longer write; never on a shared one',
      },
      recipients: { fr: 'Ceux qui lisent le bloc-notes', en: 'Those who read the notepad' },
    },
  ],
});
