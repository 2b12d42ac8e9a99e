import type { WrittenPlan } from '#modules/plans';
import { funders, least, most, thousands, years } from './common-words.ts';

const { region, department, communes, europe } = funders;

/** What the group on the space as a resource for its territory hands over. */
export const territory: WrittenPlan = {
  title: 'L’espace, ressource de son territoire : le plan 2009–2012',
  summary: `Un espace n’est pas une salle d’ordinateurs. C’est l’endroit où une association monte son dossier, où une classe enregistre les anciens, où la bibliothèque et la mairie se croisent. Là où cela se passe, l’espace tient ; ailleurs il ferme quand le contrat s’arrête.

Le groupe propose de **partir des lieux qui y arrivent**, de faire se rencontrer ceux qui y travaillent, et d’aider chaque commune à écrire le projet du sien.`,
  years,
  scenarios: [least, most],
  funders: [region, department, communes, europe],
  objectives: [
    {
      title: 'Que chaque espace ait un projet écrit avec sa commune',
      actions: [
        {
          title: 'Accompagner vingt-cinq communes qui écrivent le projet de leur espace',
          text: 'Trois rencontres en un an : ce qui s’y fait, qui n’y vient pas, ce que l’on essaie. Le projet tient en quatre pages et il est voté.',
          carrier: 'Union des maires',
          startsOn: '2009-04',
          endsOn: '2012-06',
          state: 'running',
          costs: [
            { scenario: least, funder: department, kind: 'running', cents: thousands(5, 10, 10, 5) },
            { scenario: most, funder: department, kind: 'running', cents: thousands(8, 16, 16, 8) },
            { scenario: most, funder: region, kind: 'running', cents: thousands(4, 8, 8, 4) },
          ],
          indicators: [
            {
              name: 'Projets votés par un conseil municipal',
              unit: 'projets',
              baseline: 0,
              targets: [3, 10, 18, 25],
              measured: [2],
            },
          ],
        },
        {
          title: 'Un carnet de méthode : ce qui marche ailleurs, et combien cela demande',
          carrier: 'Fédération des associations',
          startsOn: '2009-09',
          endsOn: '2010-03',
          costs: [
            { scenario: least, funder: region, kind: 'running', cents: thousands(2, 1, 0, 0) },
            { scenario: most, funder: region, kind: 'running', cents: thousands(4, 2.5, 0, 0) },
          ],
        },
      ],
    },
    {
      title: 'Faire de l’espace un lieu d’associations, d’écoles et de bibliothèques',
      text: 'Trois portes d’entrée, et le même lieu derrière.',
      actions: [
        {
          title: 'Un fonds pour quarante petits projets : mémoire, radio, journal, photo',
          text: 'De 300 € à 1 500 € par projet, versés en deux fois, sur une page de dossier. Un jury de trois personnes se réunit tous les deux mois.',
          carrier: 'Fédération des associations',
          startsOn: '2010-01',
          endsOn: '2012-12',
          costs: [
            { scenario: least, funder: department, kind: 'running', cents: thousands(0, 8, 8, 8) },
            { scenario: most, funder: department, kind: 'running', cents: thousands(0, 12, 12, 12) },
            { scenario: most, funder: europe, kind: 'running', cents: thousands(0, 12, 12, 12) },
          ],
          indicators: [
            { name: 'Projets soutenus', unit: 'projets', baseline: 0, targets: [null, 12, 26, 40] },
            {
              name: 'Personnes de plus de 60 ans qui y prennent part',
              unit: '%',
              baseline: 22,
              targets: [null, 25, 30, 30],
            },
          ],
        },
        {
          title: 'Des clés entre l’école et l’espace : une convention dans chaque canton',
          text: 'L’espace reçoit les classes le matin, les familles en fin de journée. La convention dit qui ouvre, qui répare, qui assure.',
          carrier: 'Académie',
          startsOn: '2009-09',
          endsOn: '2012-09',
          costs: [
            { scenario: least, funder: communes, kind: 'running', cents: thousands(1, 3, 3, 2) },
            { scenario: most, funder: communes, kind: 'running', cents: thousands(1.5, 4.5, 4.5, 3) },
          ],
          indicators: [
            {
              name: 'Cantons qui ont une convention',
              unit: 'cantons',
              baseline: 4,
              targets: [8, 16, 24, 31],
              measured: [7],
            },
          ],
        },
        {
          title: 'Un espace qui roule : un véhicule équipé pour les hameaux',
          text: 'Huit tournées par mois. Le groupe ne s’accorde pas : la moitié préfère aider les gens à venir. L’action reste dans le seul scénario ambitieux, et le comité tranchera.',
          carrier: 'À désigner après la décision du comité',
          startsOn: '2011-01',
          endsOn: '2012-12',
          scenarios: [most],
          costs: [
            { scenario: most, funder: europe, kind: 'investment', cents: thousands(0, 0, 62.4, 0) },
            { scenario: most, funder: region, kind: 'investment', cents: thousands(0, 0, 20.8, 0) },
            { scenario: most, funder: department, kind: 'running', cents: thousands(0, 0, 31.5, 33.25) },
          ],
        },
      ],
    },
    {
      title: 'Garder ce que l’on apprend',
      actions: [
        {
          title: 'Vingt modules de formation écrits ensemble, et partagés',
          text: 'Chaque espace en écrit un, dans sa spécialité ; un autre l’essaie et le corrige avant qu’il soit publié.',
          carrier: 'Coordination du réseau',
          startsOn: '2009-03',
          endsOn: '2012-12',
          state: 'running',
          costs: [
            { scenario: least, funder: region, kind: 'running', cents: thousands(4, 6, 6, 4) },
            { scenario: most, funder: region, kind: 'running', cents: thousands(6, 9, 9, 6) },
          ],
          indicators: [
            {
              name: 'Ateliers tirés d’un module partagé',
              unit: 'ateliers',
              measure: 'modules-utilises',
              targets: [20, 60, 120, 200],
            },
          ],
        },
        {
          title: 'Une journée de tout le réseau, chaque année, dans un lieu différent',
          carrier: 'Coordination du réseau',
          startsOn: '2009-06',
          endsOn: '2012-06',
          costs: [
            { scenario: least, funder: department, kind: 'running', cents: thousands(2.2, 2.2, 2.2, 2.2) },
            { scenario: most, funder: department, kind: 'running', cents: thousands(3.2, 3.2, 3.2, 3.2) },
          ],
        },
      ],
    },
  ],
};
