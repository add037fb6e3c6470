import { type ServerDuplexStream, type ServerReadableStream, type sendUnaryData } from '@grpc/grpc-js';
import pb from '@eventstore/db-client/generated/streams_pb.js';
import { appendResponse, batchResponse, batchTimeout, batchTooLarge } from './append-messages.js';
import type { EventLog, Expected, Proposed } from './event-log.js';
import type { Faults } from './faults.js';

/** The server's option `MaxAppendSize`, 1 MiB until 25.0; `Event.SizeOnDisk` counts a type's characters twice. */
const MAX_APPEND_SIZE = 1024 * 1024;

interface Pending {
  readonly stream: string;
  readonly expected: Expected;
  readonly proposed: Proposed[];
}

/** `streams.proto`, `Streams.Append` and `Streams.BatchAppend`. */
export class AppendService {
  constructor(
    private readonly log: EventLog,
    private readonly faults: Faults,
    private readonly cut: () => void,
  ) {}

  /**
   * One stream for all of a client's appends. A request with options begins an append, `is_final` ends it, and the
   * answer carries its correlation id: answers come in any order.
   */
  batchAppend = (call: ServerDuplexStream<pb.BatchAppendReq, pb.BatchAppendResp>): void => {
    const pending = new Map<string, Pending>();
    call.on('data', (request: pb.BatchAppendReq) => {
      const refusal = this.faults.refusal(call.metadata);
      // `Streams.BatchAppend`: "not leader" ends the whole stream, whatever else is pending on it.
      if (refusal) call.emit('error', refusal);
      else this.receive(call, pending, request);
    });
    call.on('end', () => call.end());
    call.on('error', () => undefined);
  };

  /** One call an append, with a deadline of its own: what a client uses that names credentials for the call. */
  append = (
    call: ServerReadableStream<pb.AppendReq, pb.AppendResp>,
    callback: sendUnaryData<pb.AppendResp>,
  ): void => {
    const refusal = this.faults.refusal(call.metadata);
    if (refusal) return callback(refusal);
    let options: pb.AppendReq.Options | undefined;
    const proposed: Proposed[] = [];
    call.on('data', (request: pb.AppendReq) => {
      options = request.getOptions() ?? options;
      const message = request.getProposedMessage();
      if (message) proposed.push(proposedOf(message));
    });
    call.on('end', () => {
      const stream = nameOf(options?.getStreamIdentifier()?.getStreamName_asU8());
      const revision = options?.hasRevision() ? Number(options.getRevision()) : undefined;
      const outcome = this.log.append(stream, proposed, revision ?? expectedOf(options));
      callback(null, appendResponse(outcome, revision ?? expectedOf(options)));
    });
  };

  private receive(
    call: ServerDuplexStream<pb.BatchAppendReq, pb.BatchAppendResp>,
    pending: Map<string, Pending>,
    request: pb.BatchAppendReq,
  ): void {
    const correlation = request.getCorrelationId()?.getString() ?? '';
    const options = request.getOptions();
    if (options) {
      const stream = nameOf(options.getStreamIdentifier()?.getStreamName_asU8());
      const expected = options.hasStreamPosition()
        ? Number(options.getStreamPosition())
        : expectedOf(options);
      pending.set(correlation, { stream, expected, proposed: [] });
    }
    const append = pending.get(correlation);
    if (append === undefined) return;
    append.proposed.push(...request.getProposedMessagesList().map(proposedOf));
    if (!request.getIsFinal()) return;
    pending.delete(correlation);
    this.finish(call, correlation, append);
  }

  private finish(
    call: ServerDuplexStream<pb.BatchAppendReq, pb.BatchAppendResp>,
    correlation: string,
    { stream, expected, proposed }: Pending,
  ): void {
    if (proposed.reduce((sum, event) => sum + sizeOf(event), 0) > MAX_APPEND_SIZE) {
      call.write(batchTooLarge(correlation, stream, MAX_APPEND_SIZE));
      return;
    }
    const fault = this.faults.appends.shift();
    if (fault?.isWritten) this.log.append(stream, proposed, expected);
    if (fault?.instead === 'silence') return;
    if (fault?.instead === 'break') return this.cut();
    if (fault?.instead === 'timeout') {
      call.write(batchTimeout(correlation, stream));
      return;
    }
    call.write(batchResponse(correlation, stream, expected, this.log.append(stream, proposed, expected)));
  }
}

function expectedOf(options: pb.AppendReq.Options | pb.BatchAppendReq.Options | undefined): Expected {
  if (options?.hasNoStream()) return 'no-stream';
  return options?.hasStreamExists() ? 'stream-exists' : 'any';
}

function proposedOf(message: pb.AppendReq.ProposedMessage | pb.BatchAppendReq.ProposedMessage): Proposed {
  const headers = message.getMetadataMap();
  return {
    // `UUID`: the server keeps a GUID and writes it in lower case.
    id: (message.getId()?.getString() ?? '').toLowerCase(),
    // `Constants.Metadata`: the two headers that every message must have.
    type: headers.get('type') ?? '',
    contentType: headers.get('content-type') ?? '',
    data: message.getData_asU8(),
    metadata: message.getCustomMetadata_asU8(),
  };
}

function sizeOf({ type, data, metadata }: Proposed): number {
  return data.length + metadata.length + type.length * 2;
}

function nameOf(bytes: Uint8Array | undefined): string {
  return Buffer.from(bytes ?? []).toString('utf8');
}
