const s = (count: number): string => (count < 2 ? '' : 's');

export const fr = {
  part: 'Le bilan de l’année',
  title: (year: number) => `Bilan ${year}`,
  lead: 'Compté à partir de ce que le groupe a enregistré : personne ne saisit ces chiffres.',
  years: 'Années',
  sittings: 'Réunions',
  perSitting: (mean: string) => `${mean} personnes en moyenne`,
  people: 'Personnes',
  peopleMore: 'différentes, membres ou non',
  produced: 'Documents produits',
  producedMore: ({
    documents,
    minutes,
    notepads,
  }: {
    documents: number;
    minutes: number;
    notepads: number;
  }) =>
    `${minutes} compte${s(minutes)} rendu${s(minutes)}, ${documents} fichier${s(documents)}, ${notepads} bloc${s(notepads)}-notes`,
  decisions: 'Décisions',
  decisionsMore: 'inscrites au registre',
  actions: 'Actions tenues',
  actionsMore: ({ agreed, done, late }: { agreed: number; done: number; late: number }) =>
    `${done} sur ${agreed}, ${late} en retard`,
  bySitting: 'Réunion par réunion',
  day: 'Date',
  none: 'Aucune réunion ne s’est tenue cette année-là.',
};
