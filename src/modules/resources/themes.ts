import type { Words } from '#platform/module';

/** A theme of Les Bases du numérique d’intérêt général: our words, and its name there. */
interface ThemeWords extends Words {
  lesBases: string;
}

const theme = (lesBases: string, fr: string, en: string): ThemeWords => ({ lesBases, fr, en });

/** The 29 themes of the national commons, under names for addresses. */
export const themeWords = {
  accessibilite: theme('Accessibilite', 'Accessibilité', 'Accessibility'),
  'aides-aux-demarches-administratives': theme(
    'AidesAuxDemarchesAdministratives',
    'Aide aux démarches administratives',
    'Help with administrative procedures',
  ),
  'citoyennete-et-engagement': theme(
    'CitoyenneteEtEngagement',
    'Citoyenneté et engagement',
    'Citizenship and commitment',
  ),
  'code-et-programmation': theme('CodeEtProgrammation', 'Code et programmation', 'Coding'),
  'communs-numeriques': theme('CommunsNumeriques', 'Communs numériques', 'Digital commons'),
  'diagnostic-de-competences-numeriques': theme(
    'DiagnosticDeCompetencesNumeriques',
    'Diagnostic de compétences numériques',
    'Assessment of digital skills',
  ),
  donnees: theme('Donnees', 'Données', 'Data'),
  'ecoconception-de-services-numeriques': theme(
    'EcoconceptionDeServicesNumeriques',
    'Écoconception de services numériques',
    'Eco-design of digital services',
  ),
  'economie-numerique': theme('EconomieNumerique', 'Économie numérique', 'Digital economy'),
  'education-aux-medias': theme('EducationAuxMedias', 'Éducation aux médias', 'Media literacy'),
  'emploi-et-entrepreneuriat': theme(
    'EmploiEtEntrepreunariat',
    'Emploi et entrepreneuriat',
    'Jobs and enterprise',
  ),
  'gouvernances-partagees': theme('GouvernancesPartagees', 'Gouvernances partagées', 'Shared governance'),
  'intelligence-artificielle': theme(
    'IntelligenceArtificielle',
    'Intelligence artificielle',
    'Artificial intelligence',
  ),
  'jeux-video': theme('JeuxVideos', 'Jeux vidéo', 'Video games'),
  'loisirs-et-creations-numeriques': theme(
    'LoisirsEtCreationsNumeriques',
    'Loisirs et créations numériques',
    'Digital leisure and creation',
  ),
  'maitrise-des-outils-numeriques': theme(
    'MaitriseDesOutilsNumeriques',
    'Maîtrise des outils numériques',
    'Command of digital tools',
  ),
  'materiel-reconditionne': theme('MaterielReconditionne', 'Matériel reconditionné', 'Refurbished equipment'),
  mobilites: theme('Mobilites', 'Mobilités', 'Mobility'),
  'navigation-sur-internet': theme('NavigationSurInternet', 'Navigation sur internet', 'Browsing the web'),
  'numerique-au-service-de-l-environnement': theme(
    'NumeriqueAuServiceDeLEnvironnement',
    'Numérique au service de l’environnement',
    'Digital tools for the environment',
  ),
  'numerique-en-sante': theme('NumeriqueEnSante', 'Numérique en santé', 'Digital health'),
  'open-source-et-licences-libres': theme(
    'OpenSourceEtLicencesLibres',
    'Logiciels et licences libres',
    'Free software and licences',
  ),
  parentalite: theme('Parentalite', 'Parentalité', 'Parenting'),
  'reseaux-sociaux-et-communication': theme(
    'ReseauxSociauxEtCommunication',
    'Réseaux sociaux et communication',
    'Social networks and communication',
  ),
  'risques-cyber-et-protection': theme(
    'RisquesCyberEtProtection',
    'Risques et protection en ligne',
    'Online risks and protection',
  ),
  'sobriete-numerique': theme('SobrieteNumerique', 'Sobriété numérique', 'Digital sobriety'),
  'souverainete-numerique': theme(
    'SouveraineteNumeriqueEtHebergementDesDonnees',
    'Souveraineté et hébergement des données',
    'Digital sovereignty and hosting',
  ),
  'territoires-connectes-et-durables': theme(
    'TerritoiresConnectesEtDurables',
    'Territoires connectés et durables',
    'Connected, sustainable territories',
  ),
  'usages-responsables-du-numerique': theme(
    'UsagesResponsablesDuNumerique',
    'Usages responsables du numérique',
    'Responsible digital habits',
  ),
} satisfies Record<string, ThemeWords>;

export type Theme = keyof typeof themeWords;
export const themes = Object.keys(themeWords) as Theme[];
