import { createRequire } from 'node:module';

// TrueType files of the SIL Open Font License, from packages: what a document looks like is not the machine's affair.
const files = [
  '@expo-google-fonts/vollkorn/600SemiBold/Vollkorn_600SemiBold.ttf',
  '@expo-google-fonts/open-sans/400Regular/OpenSans_400Regular.ttf',
  '@expo-google-fonts/open-sans/600SemiBold/OpenSans_600SemiBold.ttf',
  '@expo-google-fonts/open-sans/700Bold/OpenSans_700Bold.ttf',
];

/** The files of the faces in which documents are set: Vollkorn for titles, Open Sans for text. */
export const faces = (): string[] => files.map((file) => createRequire(import.meta.url).resolve(file));
