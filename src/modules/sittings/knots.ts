import type { Knot } from '#ui/State';
import type { Phase } from './sitting.ts';

const knots: Record<Phase, Knot> = {
  undated: 'half',
  coming: 'full',
  running: 'full',
  held: 'ticked',
  missed: 'hollow',
  cancelled: 'crossed',
};

export const knotOf = (phase: Phase): Knot => knots[phase];
