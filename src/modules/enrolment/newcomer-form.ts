import { z } from 'zod';
import { type Newcomer, reminders } from '#modules/registration/rules';
import { choice, email, givenName, line, optional, phone, ticked } from '#platform/forms/fields';

/** What a machine that fills in every field writes where people see nothing. */
export const trapField = 'site';

/** A number with a figure too few says so: it is what happens most. */
const countedPhone = z
  .string()
  .superRefine((text, { addIssue }) => {
    const figures = text.replace(/\D/g, '');
    if (!/^[\s.()\-\d\u00a0\u202f]*$/.test(text) || !figures.startsWith('0') || figures.length >= 10) return;
    addIssue({ code: 'custom', message: figures.length === 9 ? 'phoneOneShort' : 'phoneShort' });
  })
  .transform((text): unknown => text)
  .pipe(phone);

export const contact = {
  phone: optional(countedPhone),
  need: optional(line(200)),
  remindBy: choice(reminders),
  withLaptop: ticked,
};

/** A call was ticked before she came: whoever leaves a mailbox only is reminded there. */
export const remindedWhereReached = <Said extends Pick<Newcomer, 'email' | 'phone' | 'remindBy'>>(
  said: Said,
): Said =>
  said.remindBy === 'phone' && said.phone === null && said.email !== null
    ? { ...said, remindBy: 'email' }
    : said;

/** What somebody says of herself. Somebody must be able to reach her, in the way that she chose. */
export const NewcomerForm = z
  .object({
    firstName: givenName('noFirstName', 60),
    name: givenName('noName', 80),
    email: optional(email),
    ...contact,
  })
  .transform(remindedWhereReached)
  .superRefine(reachable) satisfies z.ZodType<Newcomer>;

export function reachable(
  { email, phone, remindBy }: Pick<Newcomer, 'email' | 'phone' | 'remindBy'>,
  { addIssue }: { addIssue: (issue: { code: 'custom'; path: string[]; message: string }) => void },
): void {
  const wrong = (path: string, message: string) => addIssue({ code: 'custom', path: [path], message });
  if (phone === null && (remindBy === 'phone' || remindBy === 'sms')) wrong('phone', 'phoneToRemind');
  else if (email === null && remindBy === 'email') wrong('email', 'emailToRemind');
  else if (email === null && phone === null) wrong('phone', 'noContact');
}
