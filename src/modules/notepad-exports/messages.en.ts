import type { Messages } from './messages.fr.ts';

export const en: Messages = {
  title: 'Take this text away',
  types: {
    odt: 'For LibreOffice',
    docx: 'For Word',
    pdf: 'To read or print, accessible',
    md: 'Plain text',
  },
  format: { odt: 'ODT', docx: 'DOCX', pdf: 'PDF', md: 'Markdown' },
  foot: (network, day) => `${network} · text of ${day}`,
};
