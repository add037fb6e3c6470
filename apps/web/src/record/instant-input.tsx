import { TextInput } from '@mantine/core';
import type { ComponentProps } from 'react';

/**
 * Gives years four digits. That nothing lies in the future is for the server to say: a limit that moves
 * on with the clock makes Chromium forget a date that is half typed.
 */
const LAST = '9999-12-31T23:59';

/** A wall-clock time, as it is typed. */
export function InstantInput(props: Omit<ComponentProps<typeof TextInput>, 'type' | 'max'>) {
  return <TextInput {...props} type="datetime-local" max={LAST} />;
}
