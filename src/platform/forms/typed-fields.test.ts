import { expect, test } from 'vitest';
import { typedFields } from './typed-fields.ts';

const photo = new File(['bytes'], 'photo.jpg');
const noPhoto = new File([], '');

test.each([
  [{ name: 'Nadia', _token: 'x', _draft: 'yes', _form: 'id' }, ['name', '_form'], false, false],
  [{ tags: ['red', 'blue'] }, ['tags', 'tags'], false, false],
  [{ email: 'a@lot.example', password: 'un mot de passe' }, ['email'], true, false],
  [{ newPassword: 'un mot de passe' }, [], true, false],
  [{ code: '123456' }, [], true, false],
  [{ name: 'Nadia', password: '' }, ['name'], false, false],
  [{ postalCode: '46100', photo }, ['postalCode'], false, true],
  [{ postalCode: '46100', photo: noPhoto }, ['postalCode'], false, false],
])('what %j gives back, and what has to be given anew', (body, names, withSecrets, withFiles) => {
  const typed = typedFields(body);
  expect(typed.fields.map(({ name }) => name)).toEqual(names);
  expect([typed.withSecrets, typed.withFiles]).toEqual([withSecrets, withFiles]);
});
