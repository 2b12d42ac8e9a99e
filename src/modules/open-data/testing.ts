import { addSpace, addStructure } from '#modules/network';
import type { NewSpace } from '#modules/network/rules';
import { aSpace, tellTerritory } from '#modules/network/testing';
import type { Database } from '#platform/database/deed';

const by = { actor: { id: null, name: 'test' }, now: new Date('2026-11-24T23:30:00Z') };

/** What a list may hold at worst: a space that says everything, in every sign; one that says nothing; one that is invented. */
export async function enterOddSpaces(db: Database): Promise<void> {
  await tellTerritory(db);
  const structureId = await addStructure(db, {
    name: 'Grand "Réseau", des; Boucles',
    siret: '43493312300029',
  });
  const { communeCode, postalCode, address, latitude, longitude } = aSpace();
  const spaces: NewSpace[] = [
    { ...aSpace(everythingSaid), structureId },
    { status: 'published', name: 'Or', communeCode, postalCode, address, latitude, longitude },
    aSpace({ name: 'É'.repeat(150), fictitious: true, phone: '+3212345678', source: '', longitude: -0.5 }),
  ];
  for (const space of spaces) await addSpace(db, space, by);
}

const everythingSaid: Partial<NewSpace> = {
  name: 'Médiathèque « L’Œuvre », de "Gramat"; annexe',
  address: '12, place\nde la République',
  addressExtra: 'Hôtel Wilson',
  email: 'mediatheque@maillage.example',
  website: 'https://médiathèque.example/à propos?a=1,2;b=3',
  bookingUrl: 'https://rdv.example/gramat',
  accessibilityUrl: 'https://acceslibre.beta.gouv.fr/app/46-gramat/',
  summary: 'Œuvres, « guillemets » et retours\r\nà la ligne.',
  description: '=cmd()|"x"\n\ttabulation\\n',
  priceNote: 'Impression : 10 centimes',
  typologies: ['BIB', 'MUNI'],
  itinerancy: ['Fixe'],
  services: [
    'Aide aux démarches administratives',
    'Loisirs et créations numériques',
    'Accès internet et matériel informatique',
  ],
  publics: ['Jeunes', 'Seniors'],
  specialCare: ['Langues étrangères (anglais)', 'Déficience visuelle'],
  fees: ['Gratuit sous condition', 'Payant'],
  programmes: ["Point d'accès numérique CAF", 'France Services'],
  trainings: ['Étapes numériques(La Poste)', 'Formé à « Mon Espace Santé »'],
  otherLabels: ['Label et la bête'],
  accessModes: ['Se présenter', 'Téléphoner', 'Envoyer un mail avec une fiche de prescription'],
  supportModes: ['À distance', 'Dans un atelier collectif'],
  source: 'Hubik',
};
