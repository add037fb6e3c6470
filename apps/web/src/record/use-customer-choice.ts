import { type KeyboardEvent, useEffect, useState } from 'react';
import type { CustomerPage } from '../api/answers.js';
import { useAnswer } from '../api/use-answer.js';
import type { Option } from './option-list.js';
import { plain } from './plain.js';

/** So many fit below the field without scrolling. */
const SHOWN = 8;

interface Choosing {
  readonly typed: string;
  readonly isOpen: boolean;
  /** Gone to by the arrows, and so seen. */
  readonly marked?: string;
  /** How often somebody went down before there was anything to go to. */
  readonly ahead: number;
  /** Enter was pressed, or the field left, before the answer was there. */
  readonly isTaken: boolean;
}

const BEGINNING: Choosing = { typed: '', isOpen: false, ahead: 0, isTaken: false };

/** A customer by a part of the name; people who type faster than the server answers lose nothing of it. */
export function useCustomerChoice(value: string, change: (customerId: string) => void) {
  const [choosing, set] = useState(BEGINNING);
  const { typed, isOpen, marked, ahead, isTaken } = choosing;
  const { options, isWaiting } = useHits(value === '' ? typed : '');
  const at = options.findIndex((option) => option.value === marked);
  const current = at < 0 ? Math.min(ahead, options.length) - 1 : at;
  const choose = (option: Option<string>): void => {
    set({ ...BEGINNING, typed: option.label });
    change(option.value);
  };
  const wanted = options[current] ?? (options.length === 1 && typed !== '' ? options[0] : undefined);
  useEffect(() => {
    if (!isTaken) return;
    if (wanted && (at >= 0 || !isWaiting)) choose(wanted);
    else if (!isWaiting) set((now) => ({ ...now, isTaken: false }));
  });
  const go = (by: number): void => {
    const next = options[Math.max(current + by, 0)]?.value ?? marked;
    set((now) => ({
      ...now,
      ...{ isOpen: true, isTaken: false },
      ...(options.length === 0 && { ahead: Math.max(now.ahead + by, 0) }),
      ...(options.length > 0 && next !== undefined && { marked: next }),
    }));
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') go(1);
    else if (event.key === 'ArrowUp') go(-1);
    else if (event.key === 'Escape' && isOpen) set((now) => ({ ...now, isOpen: false }));
    else if (event.key === 'Enter' && isOpen && (typed !== '' || wanted)) set(taken);
    else return;
    event.preventDefault();
  };
  return {
    ...{ typed, isOpen, isWaiting, options, current, choose, onKey },
    open: () => set((now) => ({ ...now, isOpen: true })),
    type: (text: string): void => {
      set({ ...BEGINNING, typed: text, isOpen: true });
      change('');
    },
    leave: () => set((now) => ({ ...(now.typed === '' ? now : taken(now)), isOpen: false })),
  };
}

/** Keys come faster than what they lead to is drawn: what has been chosen meanwhile stays chosen. */
function taken(now: Choosing): Choosing {
  return now.isOpen ? { ...now, isTaken: true } : now;
}

/** Until the answer is there, those of the one before it that fit this text too. */
function useHits(text: string) {
  const found = useAnswer<CustomerPage>('/customers', { text, limit: SHOWN }, { keeps: true });
  const options = (found.data?.customers ?? [])
    .map(({ customerId, name }): Option<string> => ({
      value: customerId,
      label: name === null ? customerId : `${name} · ${customerId}`,
    }))
    .filter(({ label }) => !found.isPlaceholderData || plain(label).includes(plain(text.trim())));
  return { options, isWaiting: found.isPlaceholderData || found.isLoading };
}
