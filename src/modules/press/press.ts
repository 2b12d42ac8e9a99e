import { z } from 'zod';
import { choice, day, given, givenEmail, optional, phone } from '#platform/forms/fields';
import type { Lang } from '#platform/i18n';
import type { MailTopic } from '#platform/mail/topic';

/** Somebody of a local medium. */
export interface Contact {
  id: string;
  name: string;
  medium: string;
  /** Null: all of the network's territory. */
  epciCode: string | null;
  email: string;
  phone: string | null;
}

export const ContactForm = z.object({
  name: given('name', 120),
  medium: given('medium', 120),
  epciCode: optional(z.string().regex(/^\d{9}$/, 'unknownChoice')),
  email: givenEmail('email'),
  phone: optional(phone),
});

/** What is said to the press, as it is written. */
export const ReleaseForm = z.object({
  title: given('title', 120).regex(/^[^\n]*$/, 'oneLine'),
  body: given('body', 20_000),
  embargoUntil: optional(day),
  contactName: given('contactName', 120),
  contactEmail: givenEmail('email'),
  contactPhone: optional(phone),
});

export type WrittenRelease = z.output<typeof ReleaseForm>;

export interface Release extends WrittenRelease {
  id: string;
  itemId: string | null;
  lang: Lang;
  createdAt: Date;
  sentAt: Date | null;
}

/** Which contacts it goes to; `act` shows them, or sends it. */
export const SendForm = z.object({
  contacts: z.preprocess(
    (value) => [value].flat().filter((each) => each !== undefined && each !== ''),
    z.array(z.guid('unknownChoice')).min(1, 'contacts').max(500, 'unknownChoice'),
  ),
  act: choice(['see', 'send']),
});

/** What its readers stop by one press. */
export const releaseTopic: MailTopic = {
  name: 'press.release',
  label: { fr: 'Les communiqués de presse du réseau', en: 'The network’s press releases' },
  rhythm: 'at-once',
  // Nobody is offered to choose about what she is not sent: whoever gets one may.
  audience: 'staff',
};
