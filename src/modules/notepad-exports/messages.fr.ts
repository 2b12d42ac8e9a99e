export const fr = {
  title: 'Emporter ce texte',
  types: {
    odt: 'Pour LibreOffice',
    docx: 'Pour Word',
    pdf: 'À lire ou à imprimer, accessible',
    md: 'Texte brut',
  },
  format: { odt: 'ODT', docx: 'DOCX', pdf: 'PDF', md: 'Markdown' },
  foot: (network: string, day: string) => `${network} · texte du ${day}`,
};

export type Messages = typeof fr;
