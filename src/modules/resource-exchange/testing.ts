/** As Les Bases says it, with what we have no words for. */
export const fromBases = {
  id: '6f1c2a1e-0000-4000-8000-000000000001',
  legacyId: 1203,
  slug: 'kit-parents',
  title: 'Kit des parents connectés',
  description: '<p>Pour parler d’écrans <strong>sans se fâcher</strong>.</p>',
  licence: 'CC_BY_NC_SA_4_0',
  themes: ['Parentalite', 'UnThemeDeDemain', 'EducationAuxMedias'],
  resourceTypes: ['BoiteOutils'],
  beneficiaries: ['Parents', 'EnfantsMineurs'],
  professionalSectors: ['AidantsEtMediateursNumeriques'],
  contributors: [{ firstName: 'Léa', lastName: 'Petit', slug: 'lea-petit' }],
  contents: [
    { type: 'SectionTitle', title: 'Avant la séance', order: 0 },
    {
      type: 'Text',
      text: '<p>Lisez <a href="https://example.org/a">ceci</a>.</p><ul><li><p>Un</p></li><li><p>Deux</p></li></ul>',
    },
    {
      type: 'File',
      title: 'Le jeu',
      file: { name: 'jeu.pdf', url: 'https://bases.example/jeu.pdf', size: 12 },
    },
    { type: 'Image', title: null, imageAltText: 'Une famille', caption: 'Une famille' },
  ],
  publicFeedback: true,
};
