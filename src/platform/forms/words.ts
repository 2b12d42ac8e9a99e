import type { Lang } from '#platform/i18n';

/** What each code of `fields.ts` says when the module has no better sentence of its own. */
export const fieldWords: Record<Lang, Record<string, string>> = {
  fr: {
    missing: 'Remplissez ce champ.',
    tooLong: 'Ce texte est trop long.',
    oneLine: 'Ce texte doit tenir sur une ligne.',
    email: 'Une adresse de courriel s’écrit comme nom@exemple.fr.',
    phone: 'Un téléphone compte 10 chiffres, comme 05 36 49 12 10.',
    webAddress: 'Une adresse de site s’écrit comme https://www.exemple.fr.',
    innerAddress:
      'Cette adresse ne s’ouvre que sur un ordinateur ou dans un réseau local : donnez celle que chacun peut ouvrir.',
    siretLength: 'Un SIRET compte 14 chiffres.',
    siretKey: 'Ce SIRET n’existe pas : un chiffre est sans doute faux.',
    unknownChoice: 'Choisissez dans la liste.',
    day: 'Une date s’écrit comme 2026-11-24.',
    number: 'Écrivez un nombre, comme 44,62.',
    whole: 'Écrivez un nombre entier, comme 3.',
    amount: 'Écrivez un montant, comme 2,50.',
    outOfRange: 'Ce nombre est hors des limites.',
    notText: 'Ce texte contient un caractère invisible qui ne peut pas être gardé.',
    socialSecurity: 'Un numéro de sécurité sociale ne se note nulle part ici : retirez-le.',
    invalid: 'Cette réponse ne convient pas.',
  },
  en: {
    missing: 'Fill in this field.',
    tooLong: 'This text is too long.',
    oneLine: 'This text must fit on one line.',
    email: 'An email address looks like name@example.org.',
    phone: 'A phone number has 10 digits, such as 05 36 49 12 10.',
    webAddress: 'A site address looks like https://www.example.org.',
    innerAddress:
      'This address opens on one computer or inside a network only: give the one that everybody can open.',
    siretLength: 'A SIRET has 14 digits.',
    siretKey: 'This SIRET does not exist: one digit is probably wrong.',
    unknownChoice: 'Choose from the list.',
    day: 'A date looks like 2026-11-24.',
    number: 'Write a number, such as 44.62.',
    whole: 'Write a whole number, such as 3.',
    amount: 'Write an amount, such as 2.50.',
    outOfRange: 'This number is out of range.',
    notText: 'This text holds an invisible character that cannot be kept.',
    socialSecurity: 'A social security number is never written here: take it out.',
    invalid: 'This answer does not fit.',
  },
};
