import { someNotepad } from '#modules/notepads';
import { defineModule } from '#platform/module';
import { filesPart } from './part.tsx';
import { routes } from './routes.ts';

export const notepadExports = defineModule({
  name: 'notepad-exports',
  title: { fr: 'Fichiers des blocs-notes', en: 'Files of notepads' },
  purpose: 'together',
  does: {
    fr: 'Un bloc-notes emporté pour LibreOffice, pour Word, en PDF ou en Markdown.',
    en: 'A notepad taken away for LibreOffice, for Word, as PDF or as Markdown.',
  },
  needs: ['network', 'notepads'],
  routes,
  examples: { notepad: someNotepad },
  notepadParts: [filesPart],
});
