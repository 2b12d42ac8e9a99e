import { type Database, inTransaction } from '#platform/database/deed';
import { loseAddress } from '#platform/mail/lose-address';
import { markBounced } from '#platform/mail/unreachable-store';
import type { DeliveryReport } from './delivery-report.ts';

/** What a report came to. */
export type Heard = 'late' | 'unknown' | 'bounced' | 'unreachable';

/**
 * Marks the mail that came back, and its address when nobody is there. Only the address that we wrote to is marked,
 * whatever the report says of others: anybody may send one.
 */
export function hearReport(
  db: Database,
  { mailId, report, now }: { mailId: string; report: DeliveryReport; now: Date },
): Promise<Heard> {
  if (!report.hasFailed) return Promise.resolve('late');
  return inTransaction(db, async (tx) => {
    const mail = await markBounced(tx, mailId, report.why);
    if (!mail) return 'unknown';
    if (!report.isAddressGone) return 'bounced';
    await loseAddress(tx, mail.recipient, { why: report.why, now });
    return 'unreachable';
  });
}
