import type { Email } from 'postal-mime';

/** Mail that no person wrote is not answered, and shows nowhere: two machines would go on for ever (RFC 3834). */
export function isRobot(mail: Email, envelopeFrom: string | null): boolean {
  const header = (name: string): string => mail.headers.find(({ key }) => key === name)?.value.trim() ?? '';
  return (
    // A delivery report has nobody to answer to.
    envelopeFrom === '' ||
    header('return-path') === '<>' ||
    !/^(no)?$/i.test(header('auto-submitted').replace(/;.*$/, '').trim()) ||
    /^(bulk|junk|list|auto.?reply)$/i.test(header('precedence')) ||
    ['x-autoreply', 'x-autorespond', 'x-autoresponder', 'x-vacation', 'list-id', 'list-post'].some(
      (name) => !/^(no)?$/i.test(header(name)),
    ) ||
    /^multipart\/report\b/i.test(header('content-type')) ||
    /^(mailer-daemon|postmaster|(ne-?pas-?repondre|no-?reply|do-?not-?reply))@/i.test(
      mail.from?.address ?? '',
    ) ||
    /^(réponse automatique|automatic reply|absence du bureau|out of office|auto\s?:)/i.test(
      mail.subject ?? '',
    )
  );
}
