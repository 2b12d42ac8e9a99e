export const fr = {
  title: 'Absences aux séances d’avant',
  hint: 'Pour prendre des nouvelles, rien de plus. Compté sur ce cycle seulement, et oublié avec lui.',
  colon: ' :',
  missed: (missed: number, before: number) => `${missed} absences sur ${before} séances`,
};

export type Messages = typeof fr;
