import { framed } from '#modules/photos';

/** Where a wall meets the floor, and their colours. */
const ground = (wall: string, floor: string): string =>
  `<rect width="1600" height="900" fill="${wall}"/><rect y="640" width="1600" height="260" fill="${floor}"/>`;

/** Somebody seen from behind: nobody can be recognised in a drawing, and less so from there. */
const back = (x: number, jumper: string, hair: string): string =>
  `<path d="M${x - 90} 900V700q0-90 90-90t90 90v200z" fill="${jumper}"/><circle cx="${x}" cy="540" r="62" fill="${hair}"/>`;

/** Somebody who faces us. */
const front = (x: number, jumper: string, hair: string): string =>
  `<path d="M${x - 90} 900V700q0-90 90-90t90 90v200z" fill="${jumper}"/><circle cx="${x}" cy="540" r="62" fill="#e8b58f"/>
  <path d="M${x - 64} 536q0-72 64-72t64 72q-20-34-64-34t-64 34z" fill="${hair}"/><path d="M${x - 24} 562q24 24 48 0" stroke="#7a3b22" stroke-width="7" fill="none"/>
  <circle cx="${x - 22}" cy="540" r="6" fill="#22383a"/><circle cx="${x + 22}" cy="540" r="6" fill="#22383a"/>`;

const table = (y: number): string =>
  `<rect x="120" y="${y}" width="1360" height="36" fill="#7c5a36"/><path d="M180 ${y + 36}v240M1420 ${y + 36}v240" stroke="#7c5a36" stroke-width="28"/>`;

const openComputer = (x: number, y: number): string =>
  `<rect x="${x}" y="${y - 90}" width="250" height="90" rx="8" fill="#5d7f86"/><path d="M${x + 20} ${y - 70}h80v50h-80zM${x + 120} ${y - 70}h50v50h-50z" fill="#8fae8b"/><circle cx="${x + 212}" cy="${y - 45}" r="24" fill="#22383a"/>`;

const flags = (y: number): string =>
  `<path d="M0 ${y}Q400 ${y + 120} 800 ${y + 20}T1600 ${y + 40}" stroke="#22383a" stroke-width="5" fill="none"/>${[
    ...['#a5523a', '#c79a3a', '#0b4f52', '#8b3f2c', '#6d8a63', '#c79a3a', '#a5523a', '#0b4f52'].entries(),
  ]
    .map(([rank, fill]) => `<path d="M${80 + rank * 190} ${y + 60}h84l-42 90z" fill="${fill}"/>`)
    .join('')}`;

/** Computers that are open on a table, and two people who look at them. */
export const repairing = (): string =>
  framed(`${ground('#e7dec9', '#b98f5f')}<rect x="1050" y="120" width="360" height="300" fill="#bfdbe0"/>
  ${back(420, '#0b4f52', '#4a3426')}${back(760, '#8b3f2c', '#8d8a80')}${table(640)}${openComputer(260, 640)}${openComputer(640, 640)}${openComputer(1060, 640)}`);

/** Tools in a row, and a hand that takes one. */
export const tools = (): string =>
  framed(`${ground('#d9e8ea', '#d9e8ea')}<rect y="420" width="1600" height="480" fill="#a37b4e"/>
  ${[220, 420, 620, 820].map((x, rank) => `<rect x="${x}" y="${500 - rank * 12}" width="36" height="${180 + rank * 20}" rx="14" fill="#a5523a"/><rect x="${x + 10}" y="340" width="16" height="${170 - rank * 12}" fill="#5d6664"/>`).join('')}
  <path d="M1600 520q-260-60-430 40-90 60 0 96 160 40 430 60z" fill="#e8b58f"/><path d="M1210 566h-210v34h220z" fill="#5d6664"/>`);

/** A hall with flags, and people who arrive. */
export const opening = (): string =>
  framed(
    `${ground('#f3ead6', '#9aa583')}${flags(90)}${[300, 560, 1010, 1280].map((x, rank) => back(x, ['#5d7f86', '#a5523a', '#6d8a63', '#0b4f52'][rank] ?? '', ['#4a3426', '#d8c9a0', '#8d8a80', '#2b2320'][rank] ?? '')).join('')}`,
  );

/** Somebody who laughs before a screen. */
export const laughing = (): string =>
  framed(`${ground('#efe7d6', '#c9a97c')}${flags(40)}${front(840, '#c79a3a', '#4a3426')}${table(760)}
  <rect x="1080" y="560" width="280" height="180" rx="10" fill="#22383a"/><rect x="1094" y="574" width="252" height="152" fill="#d3e7ea"/>`);

/** A cake with its candles, and glasses. */
export const cake = (): string =>
  framed(`${ground('#dfe8dc', '#b9b09a')}${flags(60)}${table(620)}<rect x="560" y="460" width="480" height="160" rx="16" fill="#f6f1e2"/>
  <path d="M560 520q60 50 120 0t120 0 120 0 120 0v-40H560z" fill="#a5523a"/>${[640, 720, 800, 880, 960].map((x) => `<rect x="${x - 8}" y="390" width="16" height="70" fill="#5d7f86"/><circle cx="${x}" cy="374" r="14" fill="#ffb81c"/>`).join('')}
  ${[240, 360, 1180, 1300].map((x) => `<path d="M${x} 500h70l-12 120h-46z" fill="#9fc3c9"/>`).join('')}`);

/** A sheet of paper with a few lines and a signature: what stands in for what was signed. */
export const paper = (): string =>
  framed(`<rect width="1600" height="900" fill="#b9b09a"/><rect x="420" y="40" width="760" height="820" fill="#fffdf7"/>
  ${[140, 200, 260, 320, 380].map((y) => `<path d="M500 ${y}h${600 - (y % 3) * 60}" stroke="#8d8a80" stroke-width="12"/>`).join('')}
  <path d="M780 640q40-90 70 0t80-20 90 10" stroke="#0b4f52" stroke-width="9" fill="none"/>`);
