import { compose } from '#platform/documents/compose';
import { richTextTypst } from '#platform/rich-text/typst';
import source from './text.typ?raw';
import type { WrittenText } from './written-text.ts';

/** A text as PDF/UA-1. */
export const pdf = ({ madeAt, ...data }: WrittenText): Promise<Uint8Array> =>
  compose({ sources: { 'main.typ': source, ...richTextTypst }, data, madeAt, use: 'reading' });
