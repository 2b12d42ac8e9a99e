import { compose } from '#platform/documents/compose';
import labels from './pages/labels.typ?raw';
import notes from './pages/notes.typ?raw';
import { parcelsOf, type Recipient } from './recipient.ts';

export interface Sender {
  network: string;
  phone: string;
  year: number;
  title: string;
  madeAt: Date;
  /** « 24 novembre 2026 » */
  day: string;
}

const sources = { labels, notes };

/** Address labels, one per parcel and 24 on an A4 sheet, or a delivery note for each recipient. */
export const paper = (
  which: keyof typeof sources,
  recipients: readonly Recipient[],
  { madeAt, ...sender }: Sender,
): Promise<Uint8Array> =>
  compose({
    sources: { 'main.typ': sources[which] },
    data: { ...sender, recipients, parcels: recipients.flatMap(parcelsOf) },
    madeAt,
    use: 'reading',
  });
