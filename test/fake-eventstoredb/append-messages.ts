import code from '@eventstore/db-client/generated/code_pb.js';
import any from 'google-protobuf/google/protobuf/any_pb.js';
import google from 'google-protobuf/google/protobuf/empty_pb.js';
import shared from '@eventstore/db-client/generated/shared_pb.js';
import statusPb from '@eventstore/db-client/generated/status_pb.js';
import pb from '@eventstore/db-client/generated/streams_pb.js';
import type { AppendOutcome, Expected } from './event-log.js';

const { ALREADY_EXISTS, DEADLINE_EXCEEDED, INVALID_ARGUMENT } = code.Code;

export function batchResponse(
  correlation: string,
  stream: string,
  expected: Expected,
  outcome: AppendOutcome,
): pb.BatchAppendResp {
  const response = batchAbout(correlation, stream);
  if (!outcome.isAppended) return response.setError(wrongVersion(expected, outcome.current));
  const position = new shared.AllStreamPosition();
  // `WriteEvents.ClientSuccessMsg`: both are the place of the last event.
  position.setCommitPosition(String(outcome.position)).setPreparePosition(String(outcome.position));
  const success = new pb.BatchAppendResp.Success();
  return response.setSuccess(success.setCurrentRevision(String(outcome.revision)).setPosition(position));
}

/** `Status.Timeout`: the server gave up waiting for its own disk or for other nodes. */
export function batchTimeout(correlation: string, stream: string): pb.BatchAppendResp {
  const details = packed(new shared.Timeout().serializeBinary(), 'Timeout');
  return batchAbout(correlation, stream).setError(failure(DEADLINE_EXCEEDED, 'Timeout', details));
}

/** `Status.MaximumAppendSizeExceeded`. */
export function batchTooLarge(correlation: string, stream: string, limit: number): pb.BatchAppendResp {
  const exceeded = new shared.MaximumAppendSizeExceeded().setMaxappendsize(limit);
  const details = packed(exceeded.serializeBinary(), 'MaximumAppendSizeExceeded');
  const error = failure(INVALID_ARGUMENT, 'MaximumAppendSizeExceeded', details);
  return batchAbout(correlation, stream).setError(error);
}

export function appendResponse(outcome: AppendOutcome, expected: Expected): pb.AppendResp {
  if (!outcome.isAppended) {
    const wrong = new pb.AppendResp.WrongExpectedVersion();
    if (outcome.current < 0) wrong.setCurrentNoStream(new shared.Empty());
    else wrong.setCurrentRevision(String(outcome.current));
    if (typeof expected === 'number') wrong.setExpectedRevision(String(expected));
    else if (expected === 'no-stream') wrong.setExpectedNoStream(new shared.Empty());
    else if (expected === 'stream-exists') wrong.setExpectedStreamExists(new shared.Empty());
    else wrong.setExpectedAny(new shared.Empty());
    return new pb.AppendResp().setWrongExpectedVersion(wrong);
  }
  const position = new pb.AppendResp.Position();
  position.setCommitPosition(String(outcome.position)).setPreparePosition(String(outcome.position));
  const success = new pb.AppendResp.Success();
  success.setCurrentRevision(String(outcome.revision)).setPosition(position);
  return new pb.AppendResp().setSuccess(success);
}

function batchAbout(correlation: string, stream: string): pb.BatchAppendResp {
  const identifier = new shared.StreamIdentifier().setStreamName(Buffer.from(stream).toString('base64'));
  return new pb.BatchAppendResp()
    .setCorrelationId(new shared.UUID().setString(correlation))
    .setStreamIdentifier(identifier);
}

/** `Status.WrongExpectedVersion`. */
function wrongVersion(expected: Expected, current: number): statusPb.Status {
  const wrong = new shared.WrongExpectedVersion();
  if (current < 0) wrong.setCurrentNoStream(new google.Empty());
  else wrong.setCurrentStreamRevision(String(current));
  if (typeof expected === 'number') wrong.setExpectedStreamPosition(String(expected));
  else if (expected === 'no-stream') wrong.setExpectedNoStream(new google.Empty());
  else if (expected === 'stream-exists') wrong.setExpectedStreamExists(new google.Empty());
  else wrong.setExpectedAny(new google.Empty());
  const details = packed(wrong.serializeBinary(), 'WrongExpectedVersion');
  return failure(ALREADY_EXISTS, 'WrongExpectedVersion', details);
}

function failure(kind: code.Code, message: string, details: any.Any): statusPb.Status {
  return new statusPb.Status().setCode(kind).setMessage(message).setDetails(details);
}

/** `status.proto`: the particulars of an error, under the name of their type. */
function packed(message: Uint8Array, type: string): any.Any {
  const details = new any.Any();
  details.pack(message, `event_store.client.${type}`);
  return details;
}
