import { framed } from './framed.ts';

/** A stone front with its door, and a ramp on the right. */
export const front = ({ door, shutters }: { door: string; shutters: string }): string =>
  framed(`<rect width="1600" height="900" fill="#d9e8ea"/>
  <path d="M0 330 330 150 660 330V210l380-130 560 190V900H0z" fill="#c7d6cf"/>
  <rect x="250" y="230" width="1100" height="560" fill="#e6dcc6"/>
  <path d="M200 240 300 120H1300L1400 240z" fill="#a5523a"/>
  <path d="M250 330h120M420 330h180M1130 330h220M250 470h90M1200 470h150M300 640h160M1080 640h120" stroke="#d3c5a6" stroke-width="14"/>
  <path d="M680 790V470a120 120 0 0 1 240 0V790z" fill="#cdbf9f"/>
  <path d="M705 758V475a95 95 0 0 1 190 0V790z" fill="${door}"/>
  <circle cx="868" cy="630" r="11" fill="#f3e3b3"/>
  <rect x="745" y="470" width="110" height="90" rx="6" fill="#f6f1e2"/>
  ${[340, 1090].map((x) => casement(x, shutters)).join('')}
  <rect y="790" width="1600" height="110" fill="#b9b09a"/>
  <path d="M680 790V758H930L1330 790z" fill="#8f8670"/><path d="M930 668 1325 700M930 668v92M1125 684v90M1325 700v90" stroke="#4d5652" stroke-width="9" fill="none"/>`);

const casement = (x: number, shutters: string): string =>
  `<rect x="${x}" y="400" width="180" height="220" fill="#f6f1e2"/>
  <path d="M${x + 14} 414h66v90h-66zM${x + 100} 414h66v90h-66zM${x + 14} 518h66v88h-66zM${x + 100} 518h66v88h-66z" fill="#9fc3c9"/>
  <rect x="${x - 62}" y="400" width="58" height="220" fill="${shutters}"/><rect x="${x + 184}" y="400" width="58" height="220" fill="${shutters}"/>`;

/** A light room: a window, a shelf, and a long table with three screens. */
export const room = (): string =>
  framed(`<rect width="1600" height="900" fill="#efe7d6"/><rect y="660" width="1600" height="240" fill="#c9a97c"/>
  <rect x="140" y="120" width="420" height="340" fill="#fffdf7"/><path d="M164 144h174v292H164zM362 144h174v292H362z" fill="#bfdbe0"/>
  <path d="M164 400q90-90 174-20v56H164zM362 380q80-60 174 10v46H362z" fill="#8fae8b"/>
  <rect x="1080" y="130" width="400" height="360" fill="#a37b4e"/>
  ${[148, 262, 376].map(shelf).join('')}
  ${[420, 740, 1060].map(screen).join('')}
  <rect x="300" y="610" width="1040" height="34" rx="6" fill="#7c5a36"/><path d="M350 644v170M1290 644v170" stroke="#7c5a36" stroke-width="26"/>
  ${[440, 760, 1080].map((x) => `<path d="M${x} 690h140v26H${x}zM${x + 70} 716v124M${x + 20} 840h100" stroke="#0b4f52" stroke-width="16" fill="#0b4f52"/>`).join('')}`);

const shelf = (y: number): string =>
  `<rect x="1098" y="${y}" width="364" height="96" fill="#f3ead6"/>
  ${['#a5523a', '#0b4f52', '#c79a3a', '#5d7f86', '#8b3f2c', '#6d8a63'].map((fill, rank) => `<rect x="${1112 + rank * 44}" y="${y + 14 + (rank % 3) * 8}" width="32" height="${82 - (rank % 3) * 8}" fill="${fill}"/>`).join('')}`;

const screen = (x: number): string =>
  `<rect x="${x}" y="450" width="190" height="124" rx="10" fill="#22383a"/><rect x="${x + 12}" y="462" width="166" height="100" fill="#d3e7ea"/><rect x="${x + 82}" y="574" width="26" height="36" fill="#22383a"/>`;
