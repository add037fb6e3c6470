/** Words that the libraries' catalogue has already; picked at build time (vite.config.mjs). */
declare module 'virtual:vocabulary/*' {
  export const vocabulary: Readonly<
    Record<'guarantees' | 'outcomes' | 'events' | 'units', Readonly<Record<string, string>>>
  >;
}
