import { useClickOutside } from '@mantine/hooks';
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import styles from './dropdown.module.css';

interface DropdownProps {
  /** What stands on the button. */
  readonly label: ReactNode;
  /** What a screen reader calls it, where that says more. */
  readonly name?: string;
  readonly className: string | undefined;
  readonly side?: 'left' | 'right';
  readonly children: (close: () => void) => ReactNode;
}

/** A button that opens a panel under it; Escape and a click elsewhere close it, and the focus goes back. */
export function Dropdown({ label, name, className, side = 'left', children }: DropdownProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const outside = useClickOutside<HTMLDivElement>(() => setOpen(false));
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    close();
  };
  return (
    <div ref={outside} className={styles.dropdown} onKeyDown={onKey}>
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={name}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </button>
      {isOpen && (
        <div id={id} className={styles.panel} data-side={side}>
          {children(close)}
        </div>
      )}
    </div>
  );
}
