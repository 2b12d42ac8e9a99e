import type { FacetKey } from './facets.ts';

/** What people type when they look for a choice, beside its own words; searched, never shown. */
export const soughtWords: Partial<Record<FacetKey, string>> = {
  'service-demarches':
    'papiers administratifs formulaire dossier impôts retraite carte grise passeport permis allocation caf ameli form',
  'service-atelier': 'cours formation stage débutant class course',
  'service-ordinateur': 'internet libre service cyber accès computer',
  'service-imprimer': 'imprimer scanner papier print',
  'service-ecran': 'visio distance conseiller écran video',
  'service-individuel': 'seul à seul rendez-vous conseiller',
  'service-outils': 'courriel clavier souris téléphone tablette débuter',
  'service-emploi': 'travail cv candidature chômage job',
  'service-securite': 'arnaque mot de passe virus piratage safety',
  'service-parents': 'enfants école devoirs pronote',
  'service-loisirs': 'photo vidéo jeux fablab 3d',
  'service-materiel': 'acheter reconditionné occasion don',
  'service-wifi': 'wifi connexion',
  'public-seniors': 'retraités personnes âgées aînés',
  'public-illettrisme': 'lire écrire lecture',
  'public-anglais': 'english',
  'public-langues': 'traduction étrangers',
  'public-surdite': 'sourds malentendants',
  'public-vue': 'aveugles malvoyants',
  'acces-fauteuil': 'handicap roulant pmr plain-pied wheelchair',
  'acces-boucle': 'malentendants appareil auditif hearing',
  'acces-lsf': 'langue des signes sourds sign',
};
