import type { WrittenPlan } from '#modules/plans';
import { funders, least, most, thousands, years } from './common-words.ts';

const { state, region, department, europe, chambers } = funders;

/** What the group on economy and telework hands over. */
export const economy: WrittenPlan = {
  title: 'Économie et télétravail : le plan 2009–2012',
  summary: `Le Lot compte peu de grandes entreprises et beaucoup d’artisans, de commerçants et de personnes qui font chaque jour plus d’une heure de route. Le groupe a visité onze espaces et rencontré trente-quatre chefs d’entreprise : **un bureau de passage à vingt minutes de chez soi** et **quelqu’un pour répondre à une question de métier** reviennent dans presque tous les entretiens.

Le plan ne demande pas de nouveaux bâtiments. Il équipe des pièces qui existent, forme celles et ceux qui y accueillent, et mesure ce qui change avant de continuer.`,
  years,
  scenarios: [least, most],
  funders: [state, region, department, europe, chambers],
  objectives: [
    {
      title: 'Faire essayer le télétravail près de chez soi',
      text: 'Un essai vaut mieux qu’un colloque : les salariés et leurs employeurs décident après trois mois de pratique.',
      actions: [
        {
          title: 'Équiper dix bureaux de passage dans des espaces qui ont une pièce libre',
          text: `Un bureau fermé, un siège correct, un écran, une imprimante, une ligne à deux mégabits au moins et un téléphone. Le **cahier des charges** du groupe dit ce qui est indispensable et ce qui attend.

1. Appel aux espaces volontaires, avec une visite de chacun.
2. Équipement par lots de trois.
3. Une charte d’une page : ce que l’espace garantit, ce qu’il ne garantit pas.`,
          carrier: 'Chambre de commerce et d’industrie',
          startsOn: '2009-03',
          endsOn: '2011-06',
          state: 'running',
          costs: [
            { scenario: least, funder: region, kind: 'investment', cents: thousands(12, 12, 0, 0) },
            { scenario: least, funder: department, kind: 'investment', cents: thousands(8, 8, 0, 0) },
            { scenario: most, funder: europe, kind: 'investment', cents: thousands(30, 30, 20, 0) },
            { scenario: most, funder: region, kind: 'investment', cents: thousands(24, 24, 16, 0) },
            { scenario: most, funder: department, kind: 'investment', cents: thousands(12, 12, 8, 0) },
          ],
          indicators: [
            {
              name: 'Bureaux de passage ouverts',
              unit: 'bureaux',
              baseline: 1,
              targets: [3, 7, 10, 10],
              measured: [4],
            },
            {
              name: 'Journées de télétravail dans les espaces',
              unit: 'journées',
              baseline: 0,
              targets: [200, 900, 2000, 3000],
            },
          ],
        },
        {
          title: 'Accompagner quinze employeurs pendant un essai de trois mois',
          text: 'Une convention simple, un point chaque mois avec le salarié et son responsable, et un bilan partagé. Les essais qui s’arrêtent comptent autant que les autres : le groupe veut savoir pourquoi.',
          carrier: 'Chambre de métiers et de l’artisanat',
          startsOn: '2009-09',
          endsOn: '2011-12',
          costs: [
            { scenario: least, funder: chambers, kind: 'running', cents: thousands(3, 6, 6, 0) },
            { scenario: most, funder: chambers, kind: 'running', cents: thousands(4, 9, 9, 4) },
            { scenario: most, funder: region, kind: 'running', cents: thousands(4, 9, 9, 4) },
          ],
          indicators: [
            {
              name: 'Employeurs qui ont fait un essai',
              unit: 'employeurs',
              baseline: 0,
              targets: [3, 8, 15, 15],
            },
            { name: 'Essais qui continuent un an après', unit: '%', targets: [null, 40, 50, 60] },
          ],
        },
      ],
    },
    {
      title: 'Aider artisans et commerçants dans leurs démarches en ligne',
      text: 'Répondre à un marché public, déclarer, facturer, se faire trouver : quatre besoins qui reviennent dans chaque canton.',
      actions: [
        {
          title: 'Une permanence mensuelle « métier » dans douze espaces',
          text: 'Une demi-journée par mois, annoncée par les chambres, avec un conseiller et l’animatrice du lieu. On vient avec sa question et son dossier.',
          carrier: 'Chambre de commerce et d’industrie',
          startsOn: '2009-05',
          endsOn: '2012-12',
          state: 'running',
          costs: [
            { scenario: least, funder: chambers, kind: 'running', cents: thousands(4.8, 7.2, 7.2, 7.2) },
            { scenario: most, funder: chambers, kind: 'running', cents: thousands(7.2, 14.4, 14.4, 14.4) },
            { scenario: most, funder: state, kind: 'running', cents: thousands(0, 5, 5, 5) },
          ],
          indicators: [
            {
              name: 'Personnes venues aux ateliers du réseau',
              unit: 'personnes',
              measure: 'frequentation',
              targets: [400, 600, 800, 900],
            },
            {
              name: 'Entreprises reçues',
              unit: 'entreprises',
              baseline: 0,
              targets: [60, 150, 200, 200],
              measured: [71],
            },
          ],
        },
        {
          title: 'Former trente animatrices et animateurs aux questions des petites entreprises',
          text: 'Deux jours, en quatre sessions, dans quatre lieux du département. Le contenu devient un module de formation partagé avec tout le réseau.',
          carrier: 'Coordination du réseau',
          startsOn: '2009-10',
          endsOn: '2010-06',
          costs: [
            { scenario: least, funder: region, kind: 'running', cents: thousands(3.5, 3.5, 0, 0) },
            { scenario: most, funder: region, kind: 'running', cents: thousands(7, 7, 3.5, 0) },
          ],
          indicators: [
            {
              name: 'Animatrices et animateurs formés',
              unit: 'personnes',
              baseline: 0,
              targets: [15, 30, 30, 30],
            },
          ],
        },
      ],
    },
    {
      title: 'Faire connaître ce qui existe',
      actions: [
        {
          title: 'Raconter dix essais, en deux pages et une photo chacun',
          text: 'Publiés sur le site du réseau, donnés à la presse locale, affichés dans les espaces et les mairies.',
          carrier: 'Tiers-lieu des Quatre Vents (exemple)',
          startsOn: '2010-01',
          endsOn: '2012-06',
          scenarios: [most],
          costs: [
            { scenario: most, funder: department, kind: 'running', cents: thousands(0, 2.4, 2.4, 1.2) },
          ],
        },
        {
          title: 'Une rencontre annuelle des employeurs et des espaces',
          carrier: 'Région',
          startsOn: '2009-11',
          endsOn: '2012-11',
          costs: [
            { scenario: least, funder: region, kind: 'running', cents: thousands(1.5, 1.5, 1.5, 1.5) },
            { scenario: most, funder: region, kind: 'running', cents: thousands(2.5, 2.5, 2.5, 2.5) },
          ],
          indicators: [
            { name: 'Employeurs présents', unit: 'employeurs', targets: [30, 40, 50, 60], measured: [27] },
          ],
        },
      ],
    },
  ],
};
