import { NativeSelect, SegmentedControl, Input, Textarea, TextInput } from '@mantine/core';
import type { Key } from '../i18n/catalogue.js';
import { useWords } from '../i18n/words.js';
import { CustomerInput } from './customer-input.js';
import type { Field } from './fields.js';
import { InstantInput } from './instant-input.js';

interface FieldInputProps {
  readonly name: string;
  readonly field: Field;
  readonly value: string;
  readonly error: string | false | undefined;
  readonly change: (value: string) => void;
  readonly isFirst: boolean;
}

/** Few choices lie side by side, for arrow keys; many are a list. */
const FEW = 3;
/** Letters of them that a phone has room for. */
const SHORT = 32;

export function FieldInput({ name, field, value, error, change, isFirst }: FieldInputProps) {
  const { say } = useWords();
  const own = name.split('.').at(-1) ?? name;
  const optional = field.isOptional ? ` (${say('record.optional')})` : '';
  const label = say(`fields.${own}` as Key) + optional;
  const common = {
    label,
    value,
    error,
    // In a dialog it is the first by the attribute, on a page by the property.
    ...(isFirst && { 'data-autofocus': true, autoFocus: true }),
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      change(event.currentTarget.value),
  };
  const options = optionsOf(field).map((option) => ({
    value: option,
    label: option === '' ? '–' : say(`choices.${option}` as Key),
  }));
  if (field.as === 'customer') return <CustomerInput {...{ label, value, error, change }} />;
  if (field.as === 'long') return <Textarea {...common} autosize minRows={2} />;
  if (field.as === 'instant') return <InstantInput {...common} />;
  if (field.as === 'number') return <TextInput {...common} inputMode="decimal" />;
  if (options.length === 0) return <TextInput {...common} />;
  const letters = options.reduce((sum, { label: text }) => sum + text.length, 0);
  if (options.length > FEW || letters > SHORT) return <NativeSelect {...common} data={options} />;
  return (
    <Input.Wrapper label={label} error={error} labelElement="div" id={`field-${name}`}>
      <SegmentedControl fullWidth aria-label={label} value={value} onChange={change} data={options} />
    </Input.Wrapper>
  );
}

function optionsOf(field: Field): readonly string[] {
  if (field.as === 'yesNo') return ['true', 'false'];
  return field.as === 'choice' ? field.options : [];
}
