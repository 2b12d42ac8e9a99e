/** Icons on a grid of 24, drawn with a line of 2 and round joins; only knots are filled. */
export const paths = {
  place:
    '<path d="M12 21.5c4.5-5 7-8.6 7-12a7 7 0 0 0-14 0c0 3.4 2.5 7 7 12z"/><circle class="knot" cx="12" cy="9.5" r="2.2"/>',
  calendar: '<path d="M4 6h16v14H4zM4 10.5h16M8.5 3.5V7m7-3.5V7"/>',
  phone: '<path d="M4 5.5C4 14 10 20 18.5 20l2-3.5-4.5-2.5-2.2 2a12 12 0 0 1-5.8-5.8l2-2.2L7.5 3.5z"/>',
  map: '<path d="m3.5 6 5.5-2.5 6 2.5 5.5-2.5V18L15 20.5 9 18l-5.5 2.5zM9 3.5V18m6-12v14.5"/>',
  search: '<circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 5 5"/>',
  wifi: '<path d="M2.5 9.5a13.5 13.5 0 0 1 19 0M6 13.2a8.5 8.5 0 0 1 12 0m-8.8 3.5a4 4 0 0 1 5.6 0"/><circle class="knot" cx="12" cy="19.7" r="1.5"/>',
  computer: '<path d="M3 4.5h18v12H3zm5.5 16h7m-3.5-4v4"/>',
  printer: '<path d="M7 9V3.5h10V9M7 17.5H3.5V9h17v8.5H17M7 14h10v6.5H7z"/>',
  wheelchair:
    '<circle class="knot" cx="10" cy="3.8" r="1.9"/><path d="M10 8v6.5h6l3 5.5M10 10.5h5m-7 2a5 5 0 1 0 6.6 6.3"/>',
  people:
    '<circle cx="9" cy="8" r="3.5"/><path d="M2.5 20c0-4 2.8-6.5 6.5-6.5s6.5 2.5 6.5 6.5m.5-15.3a3.5 3.5 0 0 1 0 6.6m2.5 3c2 .9 3 3 3 5.7"/>',
  warning: '<path d="M12 3.5 22 20.5H2zM12 10v4.5"/><circle class="knot" cx="12" cy="17.5" r="1.2"/>',
  done: '<circle cx="12" cy="12" r="9"/><path d="m7.8 12.3 3 3 5.5-6"/>',
  info: '<circle cx="12" cy="12" r="9"/><path d="M12 11.2v5.3"/><circle class="knot" cx="12" cy="7.8" r="1.3"/>',
  ticket: '<path d="M2.5 6h19v4a2 2 0 0 0 0 4v4h-19v-4a2 2 0 0 0 0-4zM15 6v2.2m0 2.8v2m0 2.8V18"/>',
  list: '<path d="M8.5 6H21M8.5 12H21M8.5 18H21"/><circle class="knot" cx="4" cy="6" r="1.6"/><circle class="knot" cx="4" cy="12" r="1.6"/><circle class="knot" cx="4" cy="18" r="1.6"/>',
  again: '<path d="M20 11a8 8 0 0 0-14.5-3.5L3.5 10m0-5.5V10H9m-5 3a8 8 0 0 0 14.5 3.5l2-2.5m0 5.5V14H15"/>',
  offline:
    '<path d="m3 3 18 18M6 13.2a8.5 8.5 0 0 1 4-2.3m4.5.2a8.5 8.5 0 0 1 3.5 2.1M2.5 9.5a13.5 13.5 0 0 1 4.2-2.8m4-1.1a13.5 13.5 0 0 1 10.8 3.9m-12.3 7.2a4 4 0 0 1 4-1"/><circle class="knot" cx="12" cy="19.7" r="1.5"/>',
  download: '<path d="M12 3.5v12m-5-5 5 5 5-5M4 20.5h16"/>',
  down: '<path d="m5 8.5 7 7 7-7"/>',
  chart: '<path d="M4 3.5v17h17M8.5 16.5v-5m4.5 5v-9m4.5 9v-6"/>',
  talk: '<path d="M3.5 4.5h17v12h-9l-4.5 4v-4H3.5z"/>',
  eye: '<path d="M2 12c2.5-4.5 6-6.8 10-6.8s7.5 2.3 10 6.8c-2.5 4.5-6 6.8-10 6.8S4.5 16.5 2 12z"/><circle cx="12" cy="12" r="3"/>',
  house: '<path d="m2.5 11.5 9.5-8 9.5 8M5.5 9.5v11h13v-11"/>',
  mail: '<path d="M3 5.5h18v13H3zm0 1 9 7 9-7"/>',
  clock: '<circle cx="12" cy="12" r="9"/><path d="M12 6.8V12l3.5 2.5"/>',
  bus: '<path d="M4.5 4h15v13.5h-15zm0 7.5h15M7 17.5v2.5m10-2.5v2.5"/><circle class="knot" cx="8" cy="14.5" r="1.3"/><circle class="knot" cx="16" cy="14.5" r="1.3"/>',
  pencil: '<path d="m4 20 1-4.5L16.5 4 20 7.5 8.5 19zM14 6.5l3.5 3.5"/>',
  plus: '<path d="M12 4.5v15M4.5 12h15"/>',
  minus: '<path d="M4.5 12h15"/>',
  cross: '<path d="m5.5 5.5 13 13m0-13-13 13"/>',
} as const;
