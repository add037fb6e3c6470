import { type CompiledCalendar, formatDay, localDay } from '#calendar';
import type { Instant } from '#facts';

/** The names of local months, `yyyy-mm`; each local date is written once. */
export class MonthNames {
  private readonly names = new Map<number, string>();

  of(zone: CompiledCalendar, instant: Instant): string {
    const day = localDay(zone, instant);
    let name = this.names.get(day);
    if (name === undefined) this.names.set(day, (name = formatDay(day).slice(0, 7)));
    return name;
  }
}
