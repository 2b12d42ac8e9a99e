import { formatNumber } from '#platform/i18n';
import type { Messages } from './messages.fr.ts';

const nb = (count: number): string => formatNumber('en', count);
const s = (count: number): string => (count === 1 ? '' : 's');

export const en: Messages = {
  spaces: 'Spaces',
  parts: 'The parts of the page',
  create: {
    title: 'Add a space',
    lead: 'A name and an address are enough to begin. Nothing is public before you publish it.',
    save: 'Create the space',
    saved: (name: string) => `${name} is created. Complete its page, then publish it.`,
    refusals: {
      elsewhere: 'This town is not in your territory: choose another one, or ask the coordination.',
    },
  },
  subjects: {
    identite: {
      title: 'Name, address and contacts',
      lead: 'What is needed to find the place and to call it.',
    },
    structure: {
      title: 'Organisation',
      lead: 'The municipality, association or service that runs the space.',
    },
    accueil: { title: 'Welcome and services', lead: 'What can be done in the space, and how one comes.' },
    acces: {
      title: 'Getting there and access',
      lead: 'So that everybody knows how to come, and whether they can get in.',
    },
    presentation: {
      title: 'About the space',
      lead: 'A few plain sentences, as you would say them at the desk.',
    },
    materiel: { title: 'Equipment', lead: 'What can be used on the spot, and how many there are.' },
  },
  form: {
    save: 'Save',
    saveAndPropose: 'Propose this change',
    mustWait: 'The ambassador of your territory reads changes before they are public. You see them at once.',
    cancel: 'Back to the page',
    saved: 'Saved.',
    proposed: 'Saved, waiting for the ambassador’s agreement.',
    passedOn:
      'Meanwhile this space passed to another structure. Nothing was saved: read again what you had written, then save it if it holds for that one.',
    unchanged: 'Nothing had changed.',
    where: 'Where',
    reach: 'Contacts',
    structure: 'Organisation',
    noStructure: 'None for now',
    newStructure: 'An organisation that is not in the list',
    chooseCommune: 'Choose the town',
    remaining: (count: number, most: number) => `${nb(count)} character${s(count)} left of ${nb(most)}.`,
    mostCharacters: (most: number) => `${nb(most)} characters at most.`,
    noAnswer: 'Not said',
    otherRegions: 'Labels of other regions',
  },
  merge: {
    title: 'Two people wrote at the same time',
    lead: (name: string, when: string) =>
      `${name} changed this page ${when}, while you were writing. Nothing is lost: choose what stays.`,
    twice: 'You wrote in two windows',
    leadSelf: (when: string) =>
      `You saved this page ${when}, in another window. Nothing is lost: choose what stays.`,
    earlier: 'That of the other window',
    somebody: 'Somebody else',
    meanwhile: 'just now',
    mine: 'Yours',
    theirs: (name: string) => `That of ${name}`,
    other: 'The other answer',
    save: 'Save these choices',
  },
  complete: {
    title: (percent: number) => `Page ${percent}% complete`,
    missing: 'Missing',
    nothing: 'All that is asked for is filled in. Thank you from the inhabitants.',
  },
  runner: {
    none: 'No organisation is noted for this space. If it is new, write it here.',
    another: 'Choose another organisation of the list',
    siblings: (count: number) =>
      count === 1
        ? 'This organisation also runs another space'
        : `This organisation also runs ${nb(count)} other spaces`,
    forAll: (names: readonly string[]) => `What you change here also changes for: ${names.join(', ')}.`,
  },
  problems: {
    communeElsewhere: () => 'Choose a town of the territory.',
    postalCodeElsewhere: (codes: string) => `This postal code is not the town’s. ${codes}.`,
    halfPoint: () => 'Both numbers are needed, latitude and longitude, or none.',
    outside: (territory: string) => `This point is outside ${territory}.`,
    reversed: () => 'Latitude and longitude are exchanged: here, latitude is the greater of the two.',
    unknownChoice: () => 'Choose from the list.',
    structureNameMissing: () => 'Give the name of this organisation too.',
    siretTaken: (name: string) => `This SIRET is that of “${name}”: choose it in the list.`,
    siretOfAnother: (name: string) =>
      `This SIRET is that of “${name}”, which is in the list of organisations.`,
  },
  tooLong: (length: number, most: number) => `This text has ${nb(length)} characters: ${nb(most)} at most.`,
  tooLongCut: (length: number, most: number, kept: number) =>
    `This text has ${nb(length)} characters: ${nb(most)} at most. The first ${nb(kept)} are shown.`,
  errors: {
    postalCode: 'A postal code has 5 digits.',
    count: 'Write a whole number, from 0 to 999.',
    labelTooLong: 'A label fits in 120 characters.',
    tooManyLabels: 'Twenty labels at most.',
  },
};
