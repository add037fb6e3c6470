/** Signs, drawn on a field of 24 by 24. */
const PATHS = {
  met: 'M5 12.5l4.5 4.5L19 7.5',
  breached: 'M7 7l10 10M17 7L7 17',
  running: 'M12 7v5l3.5 2M12 3.5a8.5 8.5 0 100 17 8.5 8.5 0 000-17z',
  superseded: 'M4 12h14M13 7l5 5-5 5',
  'not-applicable': 'M6 12h12',
  excused: 'M12 3.5l7 2.5v5.5c0 4.3-2.9 7.4-7 9-4.1-1.6-7-4.7-7-9V6z',
  late: 'M12 3.5a8.5 8.5 0 108.5 8.5M12 7.5V12h4.5M16 4.5l4.5 4M20.5 4.5l-4.5 4',
  corrected: 'M4 20l1-4.5L16.5 4l3.5 3.5L8.5 19z',
  retracted: 'M4 7h16M9 7V4.5h6V7M6.5 7l1 13h9l1-13',
  imported: 'M12 3.5v10M8 10l4 4 4-4M4.5 15v5h15v-5',
  clock: 'M12 7v5l3.5 2M12 3.5a8.5 8.5 0 100 17 8.5 8.5 0 000-17z',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 9.5a2.5 2.5 0 100 5 2.5 2.5 0 000-5z',
  down: 'M6 9.5l6 6 6-6',
  right: 'M9.5 6l6 6-6 6',
  close: 'M6 6l12 12M18 6L6 18',
  search: 'M11 4a7 7 0 100 14 7 7 0 000-14zM16 16l4.5 4.5',
  menu: 'M4 7h16M4 12h16M4 17h16',
  plus: 'M12 5v14M5 12h14',
  download: 'M12 4v11M7 10.5l5 5 5-5M5 20h14',
  person: 'M12 4a4 4 0 100 8 4 4 0 000-8zM4.5 20c.8-4 3.7-6 7.5-6s6.7 2 7.5 6',
  sun: 'M12 8a4 4 0 100 8 4 4 0 000-8zM12 2.5V5M12 19v2.5M2.5 12H5M19 12h2.5M5.3 5.3L7 7M17 17l1.7 1.7M5.3 18.7L7 17M17 7l1.7-1.7',
  help: 'M9 9.2a3 3 0 115 2.3c-1.2.9-2 1.5-2 3M12 18v.3',
  offline: 'M3 3l18 18M5 10a10 10 0 013.5-2.2M19 10a10 10 0 00-7.5-3M8.5 14a5 5 0 016.5-.3M12 18.5v.3',
} as const;

export type IconName = keyof typeof PATHS;

/** Decoration: what it means stands in words beside it. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={`${size / 16}rem`}
      height={`${size / 16}rem`}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      style={{ flex: 'none' }}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
