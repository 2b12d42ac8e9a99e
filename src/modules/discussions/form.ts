import { z } from 'zod';
import { given } from '#platform/forms/fields';
import { longestText, longestTitle } from './discussion.ts';

export const PostForm = z.object({ text: given('text', longestText) });

export const DiscussionForm = PostForm.extend({
  title: given('title', longestTitle).regex(/^[^\n]*$/, 'oneLine'),
});
