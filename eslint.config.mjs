import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Libraries without a clock, randomness or surroundings: what goes in decides what comes out. */
const PURE = 'libs/{facts,access,calendar,contract,ticket,customer,compliance,wording}/**/*.ts';
const TESTS = ['test/**/*.ts', '**/*.test.ts', '**/testing/**/*.ts'];
const TIME_IS_AN_ARGUMENT = 'Time is an argument: take the instant as a parameter.';
const NO_SURROUNDINGS = 'A pure library knows nothing of its surroundings.';

const nodeGlobals = Object.fromEntries(
  [
    'Buffer',
    'URL',
    'clearTimeout',
    'console',
    'fetch',
    'performance',
    'process',
    'setImmediate',
    'setTimeout',
  ].map((name) => [name, 'readonly']),
);

const size = {
  'max-lines': ['error', { max: 200 }],
  'max-lines-per-function': ['error', { max: 50 }],
  '@typescript-eslint/max-params': ['error', { max: 4 }],
};

/** With noUncheckedIndexedAccess a `!` may say "within bounds", and nothing else. */
const boldAssertion = {
  selector: "TSNonNullExpression:not([expression.computed=true],[expression.callee.property.name='at'])",
  message: 'A `!` only says that an index is within bounds: handle the missing value.',
};

const typed = {
  files: ['**/*.{ts,tsx}'],
  extends: [
    js.configs.recommended,
    tseslint.configs.strictTypeChecked,
    tseslint.configs.stylisticTypeChecked,
  ],
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  rules: {
    ...size,
    'no-restricted-exports': [
      'error',
      { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
    ],
    eqeqeq: 'error',
    '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    // Event payloads have to be types: an interface does not fit the store's JSON type.
    '@typescript-eslint/consistent-type-definitions': 'off',
    '@typescript-eslint/no-confusing-void-expression': [
      'error',
      { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
    ],
    '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    '@typescript-eslint/no-non-null-assertion': 'off',
    'no-restricted-syntax': ['error', boldAssertion],
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  },
};

/** One place reads the environment: `settings` of an application. */
const environment = {
  files: ['apps/*/src/**/*.ts', 'libs/**/*.ts'],
  ignores: ['apps/*/src/settings/**', ...TESTS],
  rules: {
    'no-restricted-properties': [
      'error',
      { object: 'process', property: 'env', message: 'Only settings/ reads the environment.' },
    ],
  },
};

const pure = {
  files: [PURE],
  ignores: TESTS,
  rules: {
    'no-restricted-properties': [
      'error',
      { object: 'Date', property: 'now', message: TIME_IS_AN_ARGUMENT },
      { object: 'DateTime', property: 'now', message: TIME_IS_AN_ARGUMENT },
      { object: 'Math', property: 'random', message: 'Randomness is an argument.' },
      { property: 'localeCompare', message: 'Its order depends on the machine: use byCodeUnit.' },
    ],
    'no-restricted-globals': [
      'error',
      ...[
        'Buffer',
        'console',
        'crypto',
        'fetch',
        'global',
        'globalThis',
        'performance',
        'process',
        'queueMicrotask',
      ]
        .concat('setImmediate', 'setInterval', 'setTimeout')
        .map((name) => ({ name, message: NO_SURROUNDINGS })),
    ],
    'no-restricted-syntax': [
      'error',
      boldAssertion,
      { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: TIME_IS_AN_ARGUMENT },
      { selector: "CallExpression[callee.name='Date']", message: TIME_IS_AN_ARGUMENT },
      {
        selector:
          "CallExpression[callee.object.name='DateTime'][callee.property.name=/^(local|utc)$/][arguments.length=0]",
        message: TIME_IS_AN_ARGUMENT,
      },
      {
        selector:
          'CallExpression[callee.property.name=/^(get(Timezone.*|FullYear|Month|Date|Day|Hours|Minutes|Seconds)|toLocale(Date|Time)?String)$/]',
        message: "Reads the machine's own time zone or language: use the getUTC… methods or name the zone.",
      },
    ],
  },
};

const tests = {
  files: TESTS,
  rules: {
    'max-lines-per-function': 'off',
    'no-restricted-syntax': 'off',
    '@typescript-eslint/no-unsafe-assignment': 'off', // expect.any() and expect.objectContaining() are any
    '@typescript-eslint/unbound-method': 'off',
  },
};

const untyped = {
  files: ['**/*.mjs'],
  extends: [js.configs.recommended],
  languageOptions: { globals: nodeGlobals },
  rules: { 'max-params': ['error', { max: 4 }], eqeqeq: 'error' },
};

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'apps/web/src/api/schema.d.ts']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  typed,
  environment,
  pure,
  tests,
  untyped,
);
