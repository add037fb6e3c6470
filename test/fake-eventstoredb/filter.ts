import type pb from '@eventstore/db-client/generated/streams_pb.js';
import type { Recorded } from './event-log.js';

/** `streams.proto`, `FilterOptions`: by the stream's name or the event's type, by a pattern or by beginnings. */
export function passes(filter: pb.ReadReq.Options.FilterOptions | undefined, event: Recorded): boolean {
  if (filter === undefined) return true;
  const byType = filter.getEventType();
  const expression = byType ?? filter.getStreamIdentifier();
  if (expression === undefined) return true;
  const text = byType ? event.type : event.stream;
  // `Streams.Read`, `ConvertToEventFilter`: beginnings count only where there is no pattern.
  const pattern = expression.getRegex();
  if (pattern !== '') return new RegExp(pattern).test(text);
  return expression.getPrefixList().some((beginning) => text.startsWith(beginning));
}
