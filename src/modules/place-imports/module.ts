import { defineModule, migrationsFrom } from '#platform/module';
import { forgetLines } from './row-store.ts';
import { filesOfImports, forgetUnapplied, forgetWhoImported } from './store.ts';

const dayMs = 86_400_000;

export const placeImports = defineModule({
  name: 'place-imports',
  title: { fr: 'Lignes des imports', en: 'Lines of imports' },
  purpose: 'exchange',
  does: {
    fr: 'Ce que devient chaque ligne d’un fichier importé : lue, appliquée, défaite.',
    en: 'What becomes of each line of an imported file: read, applied, undone.',
  },
  needs: ['network', 'place-formats', 'place-files', 'place-sources'],
  migrations: migrationsFrom(
    import.meta.glob('./migrations/*.sql', { query: '?raw', import: 'default', eager: true }),
  ),
  follows: [{ to: 'space', table: 'importRow', column: 'spaceId', how: 'stays' }],
  files: filesOfImports,
  personalRecords: [
    {
      what: {
        fr: 'Ce qu’un fichier de lieux dit de personnes, et le nom de qui l’a importé',
        en: 'What a file of places says of persons, and the name of whoever imported it',
      },
      purpose: {
        fr: 'Relire une ligne refusée ou douteuse ; revenir en arrière',
        en: 'Read a refused or doubtful line again; go back',
      },
      legalBasis: { fr: 'Mission d’intérêt public', en: 'Public interest' },
      kept: {
        fr: 'Un an ; trente jours pour un fichier lu et jamais appliqué. Le compte de ce qui a changé reste, sans les lignes ni le nom',
        en: 'One year; thirty days for a file that was read and never applied. The count of what changed stays, without the lines nor the name',
      },
      recipients: { fr: 'La coordination', en: 'The coordination' },
      async erase(db, now) {
        const before = new Date(now.getTime() - 365 * dayMs);
        const unapplied = await forgetUnapplied(db, new Date(now.getTime() - 30 * dayMs));
        return unapplied + (await forgetLines(db, before)) + (await forgetWhoImported(db, before));
      },
    },
  ],
});
