import type { WrittenPlan } from '#modules/plans';
import { funders, least, most, thousands, years } from './common-words.ts';

const { state, department, caf, communes, region } = funders;

/** What the group on e-administration hands over. */
export const administration: WrittenPlan = {
  title: 'E-administration : le plan 2009–2012',
  summary: `Déclarer ses revenus, demander une allocation, suivre un dossier : ce qui se faisait à un guichet se fait derrière un écran, et une personne sur quatre n’y arrive pas seule. Les espaces sont devenus ce guichet sans l’avoir choisi.

Le groupe écrit **ce qu’un espace fait avec une personne, et ce qu’il ne fait pas à sa place** ; il demande aux administrations un interlocuteur nommé, et aux financeurs le temps d’accueil que cela prend.`,
  years,
  scenarios: [least, most],
  funders: [state, department, caf, communes, region],
  objectives: [
    {
      title: 'Dire clairement ce que l’on fait, et ce que l’on ne fait pas',
      actions: [
        {
          title: 'Une charte de l’accompagnement, affichée dans tous les espaces',
          text: `- On est à côté, jamais à la place.
- Aucun mot de passe n’est gardé.
- Aucune pièce n’est photocopiée pour l’espace.
- Quand cela dépasse ce que l’on sait faire, on passe la main, par écrit.`,
          carrier: 'Coordination du réseau',
          startsOn: '2009-02',
          endsOn: '2009-09',
          state: 'done',
          costs: [
            { scenario: least, funder: state, kind: 'running', cents: thousands(1.8, 0, 0, 0) },
            { scenario: most, funder: state, kind: 'running', cents: thousands(1.8, 0, 0, 0) },
          ],
          indicators: [
            {
              name: 'Espaces qui affichent la charte',
              unit: 'espaces',
              baseline: 0,
              targets: [60, 90, 100, 100],
              measured: [58],
            },
          ],
        },
        {
          title: 'Une fiche par démarche : les vingt plus demandées',
          text: 'Avec les pièces à apporter, la durée, les pièges, et le nom de l’administration qui la relit. Chaque fiche est revue tous les six mois.',
          carrier: 'État, préfecture',
          startsOn: '2009-06',
          endsOn: '2012-12',
          state: 'running',
          costs: [
            { scenario: least, funder: state, kind: 'running', cents: thousands(2, 3, 3, 3) },
            { scenario: most, funder: state, kind: 'running', cents: thousands(4, 6, 6, 6) },
          ],
          indicators: [
            {
              name: 'Fiches publiées et relues dans les six mois',
              unit: 'fiches',
              baseline: 0,
              targets: [8, 20, 20, 20],
              measured: [9],
            },
          ],
        },
      ],
    },
    {
      title: 'Un interlocuteur nommé dans chaque administration',
      text: 'Quand une situation se bloque, l’animatrice doit pouvoir appeler quelqu’un qui la connaît.',
      actions: [
        {
          title: 'Une ligne directe pour les espaces, dans cinq administrations',
          carrier: 'Caisse d’allocations familiales',
          startsOn: '2009-10',
          endsOn: '2010-12',
          costs: [
            { scenario: least, funder: caf, kind: 'running', cents: thousands(0, 0, 0, 0) },
            { scenario: most, funder: caf, kind: 'running', cents: thousands(1, 2, 2, 2) },
          ],
          indicators: [
            {
              name: 'Administrations qui ont une ligne directe',
              unit: 'administrations',
              baseline: 0,
              targets: [2, 5, 5, 5],
            },
          ],
        },
        {
          title: 'Des permanences des administrations dans seize espaces, par écran',
          text: 'L’agent est à Cahors, la personne dans son espace, le dossier entre les deux. Le groupe demande un essai de six mois dans quatre lieux avant d’équiper les autres.',
          carrier: 'État, préfecture',
          startsOn: '2010-03',
          endsOn: '2012-12',
          scenarios: [most],
          costs: [
            { scenario: most, funder: state, kind: 'investment', cents: thousands(0, 48, 64.5, 0) },
            { scenario: most, funder: department, kind: 'investment', cents: thousands(0, 16, 21.5, 0) },
            { scenario: most, funder: communes, kind: 'running', cents: thousands(0, 3.2, 9.6, 12.8) },
          ],
          indicators: [
            {
              name: 'Rendez-vous tenus par écran',
              unit: 'rendez-vous',
              baseline: 0,
              targets: [null, 120, 800, 1500],
            },
          ],
        },
      ],
    },
    {
      title: 'Donner le temps d’accueillir',
      actions: [
        {
          title: 'Financer une demi-journée d’accueil par semaine dans les espaces qui en ont le plus besoin',
          text: 'Vingt espaces dans le premier scénario, quarante dans le second, choisis sur les chiffres de fréquentation.',
          carrier: 'Union des maires',
          startsOn: '2010-01',
          endsOn: '2012-12',
          costs: [
            { scenario: least, funder: communes, kind: 'running', cents: thousands(0, 40, 40, 40) },
            { scenario: least, funder: department, kind: 'running', cents: thousands(0, 20, 20, 20) },
            { scenario: most, funder: communes, kind: 'running', cents: thousands(0, 80, 80, 80) },
            { scenario: most, funder: department, kind: 'running', cents: thousands(0, 40, 40, 40) },
            { scenario: most, funder: region, kind: 'running', cents: thousands(0, 20, 20, 20) },
          ],
          indicators: [
            {
              name: 'Personnes accompagnées dans une démarche',
              unit: 'personnes',
              baseline: 2100,
              targets: [2500, 4000, 5000, 6000],
            },
            {
              name: 'Ateliers tenus dans le réseau',
              unit: 'ateliers',
              measure: 'ateliers-tenus',
              targets: [300, 400, 450, 500],
            },
          ],
        },
        {
          title: 'Former les accueillants à l’écoute et à la discrétion',
          carrier: 'Mission locale',
          startsOn: '2009-09',
          endsOn: '2011-06',
          costs: [
            { scenario: least, funder: caf, kind: 'running', cents: thousands(2.5, 5, 2.5, 0) },
            { scenario: most, funder: caf, kind: 'running', cents: thousands(5, 10, 5, 0) },
          ],
        },
      ],
    },
  ],
};
