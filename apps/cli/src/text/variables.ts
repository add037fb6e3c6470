interface Described {
  readonly name: string;
  readonly standard: string | undefined;
  readonly example: string | undefined;
  readonly meaning: string;
}

/** A variable and its meaning on a line each, so that they can be found and copied. */
export function variablesInText(variables: readonly Described[]): string {
  return variables
    .map(({ name, standard, example, meaning }) => {
      const set = example === undefined ? '' : `    ${name}=${quoted(example)}\n`;
      return `${name} (${standard ?? '–'})\n    ${meaning}\n${set}`;
    })
    .join('\n');
}

/** As a shell takes it. */
function quoted(value: string): string {
  return /^[\w./:@=-]+$/.test(value) ? value : `'${value}'`;
}
