import type { HousePlan } from './house-plan.ts';

/** Dressed stone and tiles, as patterns: a few blocks say the whole wall. */
export const stones =
  '<pattern id="h-stone" width="96" height="54" patternUnits="userSpaceOnUse"><path class="h-wall" d="M0 0h96v54H0z"/><path class="h-light" d="M2 2h40v14H2zM62 20h32v14H62zM20 38h44v14H20z"/><path class="h-dark" d="M64 2h20v14H64zM2 20h26v14H2zM70 38h18v14H70z"/><path class="h-joint" d="M0 17h96M0 35h96M0 53h96M44 0v17M88 0v17M30 17v18M60 17v18M16 35v18M67 35v18"/></pattern><pattern id="h-tiles" width="26" height="16" patternUnits="userSpaceOnUse"><path class="h-roof" d="M0 0h26v16H0z"/><path class="h-tile" d="M0 0c0 9 13 9 13 0 0 9 13 9 13 0M-6.5 8c0 9 13 9 13 0 0 9 13 9 13 0 0 9 13 9 13 0"/></pattern>';

export const drawGarden = (plan: HousePlan): string =>
  '<path class="h-sky" d="M0 0h640v360H0z"/>' +
  '<path class="h-far" d="M0 232c80-66 170-60 250-24s210-96 390-22v174H0z"/>' +
  '<path class="h-near" d="M0 292c120-40 250-26 360-18s200-42 280-10v96H0z"/>' +
  '<path class="h-ground" d="M0 332h640v28H0z"/>' +
  (plan.hasTower ? tree(594) : tree(556) + things[plan.beside]);

export function drawBuilding(plan: HousePlan): string {
  const top = plan.floors === 2 ? 104 : 160;
  const upper = plan.floors === 2 ? [140, 260, 380].map((x) => opening(x, top + 24, 42)).join('') : '';
  return (
    (plan.hasTower ? tower : '') +
    `<path fill="url(#h-stone)" d="M62 ${top}h396v${332 - top}H62z"/>` +
    `<path fill="url(#h-tiles)" d="M40 ${top + 6}h440l-54-76H94z"/><path class="h-eaves" d="M40 ${top + 3}h440v6H40z"/>` +
    upper +
    plan.windows.map((x) => opening(x, 224, 60)).join('') +
    door(plan.door)
  );
}

/** A window with its two shutters and its sill, lit when it is night. */
const opening = (x: number, y: number, height: number): string =>
  `<path class="h-frame" d="M${x - 25} ${y - 5}h50v${height + 10}h-50z"/>` +
  `<path class="h-glass" d="M${x - 20} ${y}h40v${height}h-40z"/>` +
  `<path class="h-bars" d="M${x} ${y}v${height}M${x - 20} ${y + height / 2}h40"/>` +
  `<path class="h-shutter" d="M${x - 46} ${y - 3}h22v${height + 6}h-22zM${x + 24} ${y - 3}h22v${height + 6}h-22z"/>` +
  `<path class="h-slats" d="M${x - 46} ${y + 8}h22M${x - 46} ${y + height - 8}h22M${x + 24} ${y + 8}h22M${x + 24} ${y + height - 8}h22"/>`;

const door = (x: number): string =>
  `<path class="h-frame" d="M${x - 36} 332v-74c0-46 72-46 72 0v74z"/>` +
  `<path class="h-door" d="M${x - 28} 332v-72c0-36 56-36 56 0v72z"/>` +
  `<path class="h-slats" d="M${x} 234v98"/><circle class="h-knob" cx="${x + 9}" cy="290" r="3"/>` +
  `<path class="h-step" d="M${x - 46} 328h92v6h-92z"/>`;

const tower =
  '<path fill="url(#h-stone)" d="M446 84h84v248h-84z"/><path fill="url(#h-tiles)" d="M434 90h108L488 22z"/><path class="h-eaves" d="M434 87h108v6H434z"/>' +
  '<path class="h-bars h-hole" d="M470 118h8v10h-8zm14 0h8v10h-8zm14 0h8v10h-8zm-21 17h8v10h-8zm14 0h8v10h-8z"/>' +
  '<path class="h-frame" d="M472 186h32v58h-32z"/><path class="h-glass" d="M477 191h22v48h-22z"/><path class="h-bars" d="M488 191v48M477 214h22"/>';

const tree = (x: number): string =>
  `<path class="h-trunk" d="M${x - 6} 332c3-30 2-60 0-84l-26-34 32 20 6-44 6 44 24-22-22 40c-2 26-1 52 3 80z"/>` +
  `<g class="h-leaves"><circle cx="${x}" cy="150" r="48"/><circle cx="${x - 42}" cy="188" r="36"/><circle cx="${x + 40}" cy="186" r="38"/><circle cx="${x}" cy="200" r="40"/></g>` +
  `<g class="h-bright"><circle cx="${x + 14}" cy="140" r="26"/><circle cx="${x - 40}" cy="182" r="19"/><circle cx="${x + 34}" cy="192" r="20"/></g>`;

const things = {
  bench: '<path class="h-wood" d="M506 304h66v7h-66zM512 311h6v21h-6zm48 0h6v21h-6z"/>',
  books:
    '<path class="h-box" d="M516 286h34v32h-34zM529 318h8v14h-8z"/><path class="h-eaves" d="m510 288 23-16 23 16z"/><path class="h-glass" d="M521 292h24v20h-24z"/>',
  well: '<path fill="url(#h-stone)" d="M504 302h58v30h-58z"/><path class="h-wood" d="M506 262h5v40h-5zm49 0h5v40h-5zM498 262h70l-35-24z"/>',
};
