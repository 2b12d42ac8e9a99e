import type { Database } from '#platform/database/deed';

/** The letters that left for somebody, in their order. */
export const mailsTo = (db: Database, email: string) =>
  db
    .selectFrom('outgoingMail')
    .select(['subject', 'text', 'calendar', 'headers', 'topics'])
    .where('recipient', '=', email)
    .orderBy('id')
    .execute();

/** The links of the latest letter to somebody, by what they answer. */
export async function linksTo(db: Database, email: string): Promise<Record<string, string>> {
  const mail = (await mailsTo(db, email)).at(-1);
  const found = [
    ...(mail?.text ?? '').matchAll(/http:\/\/localhost:3000(\/convocation\/\S+\?reponse=([a-z]+)\S*)/g),
  ];
  return Object.fromEntries(found.map(([, path = '', answer = '']) => [answer, path]));
}
