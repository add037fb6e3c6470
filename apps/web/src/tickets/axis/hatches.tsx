import styles from './axis.module.css';

/** Patterns of what is no plain time; `id` makes their names the page's own. */
export function Hatches({ id }: { readonly id: string }) {
  return (
    <svg className={styles.hatches} aria-hidden="true">
      <defs>
        <pattern
          id={`${id}-over`}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="8" height="8" fill="var(--breached)" />
          <rect width="3" height="8" fill="var(--surface)" opacity="0.55" />
        </pattern>
        <pattern id={`${id}-spare`} width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" fill="var(--met-soft)" />
          <circle cx="3" cy="3" r="1" fill="var(--met)" />
        </pattern>
        <pattern id={`${id}-left`} width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" fill="var(--running-soft)" />
          <circle cx="3" cy="3" r="1" fill="var(--running)" />
        </pattern>
        <pattern
          id={`${id}-excused`}
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(-45)"
        >
          <rect width="7" height="7" fill="var(--excused-soft)" />
          <rect width="2.5" height="7" fill="var(--excused)" />
        </pattern>
        <pattern id={`${id}-paused`} width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" fill="var(--past-soft)" />
          <rect width="2" height="6" fill="var(--past)" />
        </pattern>
      </defs>
    </svg>
  );
}
