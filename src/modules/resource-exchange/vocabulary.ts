import { type Content, type Kind, themes, themeWords } from '#modules/resources/rules';
import type { Words } from '#platform/module';

/** The words of Les Bases, as its own code writes them, and ours beside: docs/decisions/0014 says where they were read. */

const words = (fr: string, en: string): Words => ({ fr, en });

/** Its ten groups of people. */
export const beneficiaryWords: Record<string, Words> = {
  TousPublics: words('Tous publics', 'Everybody'),
  EnfantsMineurs: words('Enfants et mineurs', 'Children and minors'),
  Adultes: words('Adultes', 'Adults'),
  SeniorsPersonnesAgees: words('Seniors et personnes âgées', 'Older people'),
  Parents: words('Parents', 'Parents'),
  PersonnesTresEloigneesNumerique: words(
    'Personnes très éloignées du numérique',
    'People far from anything digital',
  ),
  PersonneSituationHandicapOuPerteAutonomie: words(
    'Personnes en situation de handicap ou de perte d’autonomie',
    'People with a disability or losing their autonomy',
  ),
  PersonneSituationIlletrisme: words(
    'Personnes en situation d’illettrisme',
    'People who have trouble reading',
  ),
  PersonneAllophoneOuRefugiesDemandeursAsile: words(
    'Personnes allophones, réfugiés, demandeurs d’asile',
    'Speakers of other languages, refugees, asylum seekers',
  ),
  PersonnesEnInsertionSocialeOuProfessionnelle: words(
    'Personnes en insertion sociale ou professionnelle',
    'People on their way back into work or society',
  ),
};

/** Its four groups of professionals. */
export const sectorWords: Record<string, Words> = {
  ActeursPublics: words('Acteurs publics', 'Public bodies'),
  ActeursPrivesEtAssociatifs: words('Acteurs privés et associatifs', 'Companies and associations'),
  AidantsEtMediateursNumeriques: words('Aidants et médiateurs numériques', 'Digital mediators and carers'),
  AutresProfessionnels: words('Autres professionnels', 'Other professionals'),
};

type Licence = Content['licence'];

/** Each licence, and the one that says the same there. Those without one go out as none, and are named under `maillage`. */
const licenceNames: Partial<Record<Licence, string>> = {
  'etalab-2.0': 'ETALAB_2_0',
  'CC-BY-SA-4.0': 'CC_BY_SA_4_0',
  'CC-BY-NC-SA-4.0': 'CC_BY_NC_SA_4_0',
};

export const licenceThere = (licence: Licence): string => licenceNames[licence] ?? 'NO_LICENCE';

export const licenceHere = (name: string): Licence | null =>
  (Object.keys(licenceNames) as Licence[]).find((each) => licenceNames[each] === name) ?? null;

type Theme = Content['themes'][number];

export const themeThere = (theme: Theme): string => themeWords[theme].lesBases;

export const themeHere = (name: string): Theme | null =>
  themes.find((theme) => themeWords[theme].lesBases === name) ?? null;

/** A course is the only kind of ours for which there is a word there. */
export const typesThere = (kind: Kind): string[] => (kind === 'course' ? ['ResourcePedagogique'] : []);
