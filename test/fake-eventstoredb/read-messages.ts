import { randomUUID } from 'node:crypto';
import shared from '@eventstore/db-client/generated/shared_pb.js';
import pb from '@eventstore/db-client/generated/streams_pb.js';
import type { Recorded } from './event-log.js';

/** `EpochExtensions.ToTicksSinceEpoch`: `created` counts units of 100 nanoseconds. */
const TICKS_PER_MILLISECOND = 10_000n;

/**
 * `Streams.Read`, `ConvertToReadEvent`. A recorded event carries the place of its append's first event as prepare
 * position; only a reading of all streams says beside it where the event stands.
 */
export function readEvent(event: Recorded, isOfAll: boolean): pb.ReadResp {
  const recorded = new pb.ReadResp.ReadEvent.RecordedEvent()
    .setId(new shared.UUID().setString(event.id))
    .setStreamIdentifier(identifier(event.stream))
    .setStreamRevision(String(event.revision))
    .setCommitPosition(String(event.position))
    .setPreparePosition(String(event.transaction))
    .setData(event.data)
    .setCustomMetadata(event.metadata);
  const headers = recorded.getMetadataMap();
  headers.set('type', event.type);
  headers.set('content-type', event.contentType);
  headers.set('created', String(BigInt(event.createdMs) * TICKS_PER_MILLISECOND));
  const read = new pb.ReadResp.ReadEvent().setEvent(recorded);
  if (isOfAll) read.setCommitPosition(String(event.position));
  else read.setNoPosition(new shared.Empty());
  return new pb.ReadResp().setEvent(read);
}

export function notFound(stream: string): pb.ReadResp {
  const missing = new pb.ReadResp.StreamNotFound().setStreamIdentifier(identifier(stream));
  return new pb.ReadResp().setStreamNotFound(missing);
}

export function confirmation(): pb.ReadResp {
  const confirmed = new pb.ReadResp.SubscriptionConfirmation().setSubscriptionId(randomUUID());
  return new pb.ReadResp().setConfirmation(confirmed);
}

export function caughtUp(): pb.ReadResp {
  return new pb.ReadResp().setCaughtUp(new pb.ReadResp.CaughtUp());
}

export function checkpoint(position: bigint): pb.ReadResp {
  const reached = new pb.ReadResp.Checkpoint();
  reached.setCommitPosition(String(position)).setPreparePosition(String(position));
  return new pb.ReadResp().setCheckpoint(reached);
}

function identifier(stream: string): shared.StreamIdentifier {
  return new shared.StreamIdentifier().setStreamName(Buffer.from(stream).toString('base64'));
}
