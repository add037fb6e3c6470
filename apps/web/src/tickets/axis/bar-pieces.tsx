import type { BarPath, Drawn } from './geometry/bar-paths.js';
import styles from './axis.module.css';

const HATCHED: readonly Drawn[] = ['over', 'spare', 'left', 'excused', 'paused'];

/** The pieces of a bar; what did not count lies lowest. */
export function BarPieces({
  paths,
  hatches,
}: {
  readonly paths: readonly BarPath[];
  readonly hatches: string;
}) {
  return paths.map(({ drawn, d }) => (
    <path
      key={drawn}
      className={styles.piece}
      data-drawn={drawn}
      d={d}
      {...(HATCHED.includes(drawn) && { fill: `url(#${hatches}-${drawn})` })}
    />
  ));
}
