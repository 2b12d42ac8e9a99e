import { formatNumber } from '#platform/i18n';
import type { Messages } from './messages.fr.ts';

export const en: Messages = {
  title: 'Open data',
  home: 'Home',
  description: (network) =>
    `${network}: the list of spaces to download, for a spreadsheet, a map or another site.`,
  lead: 'The list of spaces is yours: download it, reuse it, publish it. It is free, needs no account, and always says what the directory says.',
  uses: {
    title: 'What you can do with it',
    spreadsheet: 'Open it in a spreadsheet',
    spreadsheetDetail: 'Sort by commune, count, prepare a mailing or labels.',
    contacts: 'Put it in your contacts',
    contactsDetail: 'The phone and address of each space, in one go.',
    map: 'Lay it on a map',
    mapDetail: 'Your town’s, a walk’s or a guide’s.',
    site: 'Show it on your site',
    siteDetail: 'Your site or your software reads it again whenever it wants: it is up to date.',
  },
  files: {
    title: 'The files',
    caption: (spaces, day) => (day ? `${spaces}. Last change: ${day}.` : `${spaces}.`),
    spaces: (count) => `${formatNumber('en', count)} ${count === 1 ? 'space' : 'spaces'}`,
    file: 'File',
    use: 'What it is for',
    size: 'Size',
    names: {
      tableur: {
        name: 'For a spreadsheet',
        use: 'To be opened with LibreOffice Calc or Excel, set to French.',
      },
      csv: {
        name: 'National standard, CSV',
        use: 'The 32 columns of the standard of digital mediation places, version 1.0.2.',
      },
      json: { name: 'National standard, JSON', use: 'The same columns, for a program.' },
      geojson: { name: 'For a map, GeoJSON', use: 'To be dropped into uMap, QGIS or an online map.' },
      vcf: {
        name: 'For an address book, vCard',
        use: 'All spaces among the contacts of a phone or a mail program.',
      },
      structures: { name: 'data·inclusion, structures', use: 'The places, in schema 1.0.8.' },
      services: { name: 'data·inclusion, services', use: 'What can be done there, in schema 1.0.8.' },
    },
    about: (size) => `about ${size}`,
    kilobytes: (count) => `${count} KB`,
    megabytes: (count) => `${count} MB`,
    part: 'Only a part of it?',
    partHow:
      'Search the directory, for instance the spaces within 10 km of your home, then go below the list:',
    partLink: 'Open the directory',
    fictitious: 'In this demonstration network, an invented space says so at the end of its name.',
  },
  example: {
    title: 'What it looks like',
    how: 'One line per space, one column per subject. Here are some, as a spreadsheet shows them:',
    steps: [
      'Download the file “For a spreadsheet”.',
      'Open it. If the spreadsheet asks: UTF-8 encoding, semicolon as separator.',
      'Choose the columns that you need; delete the others.',
    ],
    codes:
      'Opening hours are written for programs: “Mo”, “Tu”, “We” are Monday, Tuesday, Wednesday; “PH off” says that the space closes on public holidays.',
  },
  cite: {
    title: 'Your rights, and how to cite',
    rights:
      'You may copy these files, change them and sell them, on one condition: say where they come from and of which day they are.',
    licence: 'Licence Ouverte 2.0',
    phrase: 'The sentence to copy:',
    sentence: (network, day, address) =>
      `Source: ${network}, list of spaces, ${day}, ${address}. Licence Ouverte 2.0.`,
    personal:
      'These files name nobody: neither those who welcome, nor those who come. They hold only what the page of each space shows.',
    wrong: 'A mistake? Report it on the page of the space: the files will be put right at the same time.',
  },
  programs: {
    title: 'For programs',
    free: 'No key, no quota. An address takes the same parameters as the directory, and other sites may read it (CORS).',
    again:
      'Ask as often as you like: with the ETag received, the answer takes a few bytes (304) as long as nothing changed.',
    description: 'Description of the interface (OpenAPI 3.1)',
    standard: 'The standard of digital mediation places',
    example: 'For instance, the spaces within 20 km of Figeac:',
  },
  list: {
    label: 'Download this list:',
    spreadsheet: 'for a spreadsheet',
    contacts: 'for an address book',
    others: 'other formats',
  },
  api: {
    title: (network) => `${network}: open data`,
    description:
      'The public list of spaces and their pages, without a key. The same addresses without `/en` answer in French; content stays in French.',
    parameters: 'The parameters are those of the directory.',
    found: 'Here is what was asked.',
    same: 'Nothing changed since the version whose ETag is given.',
    absent: 'This network does not publish that.',
    known: 'The ETag of the version that one has already.',
    spreadsheet: '`1` for a spreadsheet set to French: semicolons and decimal commas.',
  },
};
