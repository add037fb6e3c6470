import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** The colour of the product: ink. */
const ink: MantineColorsTuple = [
  '#eef1fb',
  '#dbe1f5',
  '#b4c1ea',
  '#8b9fdf',
  '#6882d6',
  '#526fd1',
  '#4564ce',
  '#3654b7',
  '#2d4aa4',
  '#1f3f91',
];

/** Night, with the same ink in it. */
const dark: MantineColorsTuple = [
  '#e8eaf0',
  '#c8cdd8',
  '#a6adbb',
  '#7d8596',
  '#4a5262',
  '#363c49',
  '#262b35',
  '#1f232c',
  '#191c23',
  '#111318',
];

export const theme = createTheme({
  colors: { ink, dark },
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 5 },
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  headings: { fontWeight: '650' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
});

export const SCHEME_KEY = 'sla.theme';
