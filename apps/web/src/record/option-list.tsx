import { UnstyledButton } from '@mantine/core';
import styles from './record.module.css';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface OptionListProps<Value extends string> {
  readonly id: string;
  /** What a screen reader calls it. */
  readonly name: string;
  readonly options: readonly Option<Value>[];
  /** The place of the one that Enter takes; -1 for none. */
  readonly current: number;
  readonly choose: (option: Option<Value>) => void;
}

/** What can be chosen, under the field that it is typed into, which keeps the focus. */
export function OptionList<Value extends string>(props: OptionListProps<Value>) {
  const { id, name, options, current, choose } = props;
  return (
    <div id={id} role="listbox" aria-label={name} className={styles.list}>
      {options.map((option, index) => (
        <UnstyledButton
          key={option.value}
          id={optionId(id, index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === current}
          className={styles.option}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => choose(option)}
        >
          {option.label}
        </UnstyledButton>
      ))}
    </div>
  );
}

export function optionId(list: string, index: number): string {
  return `${list}-${index}`;
}
