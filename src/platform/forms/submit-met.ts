import type { Database, Transaction } from '#platform/database/deed';
import { type Met, meet, type Said } from './met.ts';
import { type Outcome, submit } from './submit.ts';

export interface Meeting<Refusal> {
  /** What was typed, and what it was typed over. */
  form: { id: string; data: Said & { base: string } };
  /** Fields that are one answer together. */
  together?: readonly string[];
  /** The same as it stands now, which nobody else changes until the end; nothing when somebody took it away. */
  theirs: (tx: Transaction) => Promise<Said | null>;
  /** Writes what both want. */
  write: (tx: Transaction, said: Said) => Promise<{ location: string } | { refusal: Refusal }>;
}

/** Where both changed one answer, and what stands now. */
export interface Crossed {
  met: Met;
  theirs: Said;
}

export type MetOutcome<Refusal> = Outcome<Refusal | 'crossed' | 'gone'> & { crossed: Crossed | null };

/** Saves what was typed with what others saved meanwhile; where both changed one answer, nothing is saved and both are told. */
export async function submitMet<Refusal extends string = never>(
  db: Database,
  { form, together, theirs, write }: Meeting<Refusal>,
): Promise<MetOutcome<Refusal>> {
  let crossed: Crossed | null = null;
  const outcome = await submit<Refusal | 'crossed' | 'gone'>(db, form.id, async (tx) => {
    const now = await theirs(tx);
    if (now === null) return { refusal: 'gone' };
    const met = meet(now, form.data, together);
    if (met.crossed.length === 0) return write(tx, met.said);
    crossed = { met, theirs: now };
    return { refusal: 'crossed' };
  });
  return { ...outcome, crossed };
}
