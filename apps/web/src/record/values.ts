import { instantAt, wallClockOf } from '../shared/zone.js';
import type { FieldsByPath } from './fields.js';

/** What stands in a form, as typed, by the path of its field. */
export type Values = Readonly<Record<string, string>>;

/** What a form begins with: first choices, and whoever fills it. */
export function initialValues(fields: FieldsByPath, me: string): Values {
  const now = localNow();
  return Object.fromEntries(
    Object.entries(fields).map(([path, field]) => {
      if (field.as === 'choice') return [path, field.options[0] ?? ''];
      if (field.as === 'yesNo') return [path, 'true'];
      if (field.as === 'person') return [path, me];
      return [path, field.as === 'instant' && !path.endsWith('startedAt') ? now : ''];
    }),
  );
}

/** The wall clock as an input of a browser has it: `2026-03-27T15:30`. */
export function localNow(): string {
  const { day, time } = wallClockOf(Date.now());
  return `${day}T${time}`;
}

export function instantOf(local: string): string {
  const [day = '', time = ''] = local.split('T');
  return instantAt({ day, time });
}

/** Fields that have to be filled and are not. */
export function missingIn(fields: FieldsByPath, values: Values): string[] {
  return Object.entries(fields)
    .filter(([path, { isOptional }]) => !isOptional && (values[path] ?? '').trim() === '')
    .map(([path]) => path);
}

/** The data of a request; what is left empty is left out. */
export function dataOf(fields: FieldsByPath, values: Values): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const [path, { as }] of Object.entries(fields)) {
    const typed = (values[path] ?? '').trim();
    if (typed === '') continue;
    const [name = '', inner] = path.split('.');
    const value = typedAs(as, typed);
    if (inner === undefined) data[name] = value;
    else data[name] = { ...(data[name] as object | undefined), [inner]: value };
  }
  return data;
}

function typedAs(as: string, typed: string): unknown {
  if (as === 'number') return Number(typed.replace(',', '.'));
  if (as === 'yesNo') return typed === 'true';
  return as === 'instant' ? instantOf(typed) : typed;
}
