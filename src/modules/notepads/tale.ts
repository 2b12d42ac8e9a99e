import { personByEmail } from '#modules/network';
import type { Database } from '#platform/database/deed';
import { createNotepad } from './create-notepad.ts';
import { ownKind } from './own-holder.ts';

const text = `## À dire à la réunion du réseau

- Le livret de l’an prochain : qui relit, pour quand ?
- Deux animateurs demandent une journée sur les mots de passe.
- La salle de Figeac est prise le mardi.

## À vérifier avant

| Quoi | Qui |
| --- | --- |
| Le nombre d’exemplaires | Hugo |
| La date de l’imprimeur | moi |`;

/** What the coordinator noted for herself. */
export async function tellNotepad(db: Database, now: Date): Promise<void> {
  const person = await personByEmail(db, 'coordinator@maillage.example');
  if (!person) return;
  const about = { kind: ownKind, holderId: person.id, personId: person.id, now };
  await createNotepad(db, { ...about, title: 'Idées pour la réunion du réseau', text });
}
