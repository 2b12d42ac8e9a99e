import type { WrittenPlan } from '#modules/plans';
import { funders, least, most, thousands, years } from './common-words.ts';

const { region, department, europe, communes, tourism: committee } = funders;

/** What the group on tourism hands over: before, during and after a visit. */
export const tourism: WrittenPlan = {
  title: 'Tourisme, avant, pendant et après le séjour : le plan 2009–2012',
  summary: `Un visiteur prépare, séjourne, puis raconte. À chacun de ces trois moments un espace peut lui être utile, et il en revient quelque chose au pays : une nuit de plus, une adresse transmise, une photo qui donne envie.

Le groupe propose de **former d’abord**, d’équiper peu, et de commencer par six espaces volontaires près d’un site très visité.`,
  years,
  scenarios: [least, most],
  funders: [region, department, europe, communes, committee],
  objectives: [
    {
      title: 'Avant : que l’on trouve des informations justes',
      text: 'Trois hébergements sur dix ont des horaires faux en ligne. Leurs propriétaires le savent et ne savent pas les corriger.',
      actions: [
        {
          title: 'Des ateliers pour hébergeurs et petits producteurs : « ma page, mes photos, mes horaires »',
          text: 'Trois séances de deux heures, en basse saison. Chacun repart avec sa page à jour et sait la tenir.',
          carrier: 'Offices de tourisme',
          startsOn: '2009-11',
          endsOn: '2012-03',
          state: 'running',
          costs: [
            { scenario: least, funder: committee, kind: 'running', cents: thousands(2, 4, 4, 2) },
            { scenario: most, funder: committee, kind: 'running', cents: thousands(3, 6, 6, 3) },
            { scenario: most, funder: region, kind: 'running', cents: thousands(3, 6, 6, 3) },
          ],
          indicators: [
            {
              name: 'Hébergeurs et producteurs formés',
              unit: 'personnes',
              baseline: 0,
              targets: [20, 80, 140, 180],
              measured: [24],
            },
            { name: 'Pages vérifiées et justes', unit: '%', baseline: 70, targets: [72, 80, 88, 92] },
          ],
        },
        {
          title: 'Vérifier les informations des sites les plus cherchés, deux fois par an',
          carrier: 'Comité du tourisme',
          startsOn: '2010-02',
          endsOn: '2012-10',
          costs: [
            { scenario: least, funder: committee, kind: 'running', cents: thousands(0, 1.2, 1.2, 1.2) },
            { scenario: most, funder: committee, kind: 'running', cents: thousands(0, 1.2, 1.2, 1.2) },
          ],
        },
      ],
    },
    {
      title: 'Pendant : un espace où l’on est bien reçu',
      actions: [
        {
          title: 'Ouvrir l’accès aux visiteurs dans six espaces près d’un grand site, l’été',
          text: 'Horaires élargis en juillet et août, accueil en anglais et en espagnol, une imprimante pour les billets, un plan des alentours. **Les habitants gardent leurs créneaux.**',
          carrier: 'Offices de tourisme',
          startsOn: '2009-06',
          endsOn: '2012-09',
          state: 'running',
          costs: [
            { scenario: least, funder: communes, kind: 'running', cents: thousands(6, 6, 6, 6) },
            { scenario: most, funder: communes, kind: 'running', cents: thousands(9, 12, 12, 12) },
            { scenario: most, funder: department, kind: 'running', cents: thousands(3, 4, 4, 4) },
          ],
          indicators: [
            {
              name: 'Visiteurs accueillis en été',
              unit: 'personnes',
              baseline: 310,
              targets: [800, 1400, 1800, 2000],
              measured: [766],
            },
          ],
        },
        {
          title: 'Douze bornes d’accueil, dehors, quand l’espace est fermé',
          text: 'Une carte, les horaires du jour, les numéros utiles. Le groupe doute de leur durée de vie : il ne les propose que si les communes les entretiennent.',
          carrier: 'Communes volontaires',
          startsOn: '2010-09',
          endsOn: '2011-12',
          scenarios: [most],
          costs: [
            { scenario: most, funder: europe, kind: 'investment', cents: thousands(0, 36, 18, 0) },
            { scenario: most, funder: communes, kind: 'running', cents: thousands(0, 2, 6, 6) },
          ],
          indicators: [
            {
              name: 'Bornes en service au mois d’août',
              unit: 'bornes',
              baseline: 0,
              targets: [null, 4, 12, 12],
            },
          ],
        },
        {
          title: 'Un audioguide du pays, écrit par les habitants',
          carrier: 'À choisir parmi les associations',
          startsOn: '2010-04',
          endsOn: '2012-05',
          scenarios: [most],
          costs: [{ scenario: most, funder: region, kind: 'running', cents: thousands(0, 8, 8, 4.5) }],
        },
      ],
    },
    {
      title: 'Après : que le séjour se raconte, et donne envie',
      actions: [
        {
          title: 'Un album partagé des photos de visiteurs, avec leur accord',
          text: 'Chaque photo porte l’autorisation de celui qui l’a prise et de ceux que l’on reconnaît. L’album se feuillette dans les espaces et en ligne.',
          carrier: 'Comité du tourisme',
          startsOn: '2010-06',
          endsOn: '2012-12',
          costs: [
            { scenario: least, funder: committee, kind: 'running', cents: thousands(0, 1, 1, 1) },
            { scenario: most, funder: committee, kind: 'running', cents: thousands(0, 2.5, 2.5, 2.5) },
          ],
          indicators: [
            {
              name: 'Photos publiées avec toutes les autorisations',
              unit: 'photos',
              baseline: 0,
              targets: [null, 150, 400, 600],
            },
          ],
        },
      ],
    },
  ],
};
