import { type sendUnaryData, Server, ServerCredentials, type ServerUnaryCall } from '@grpc/grpc-js';
import features from '@eventstore/db-client/generated/serverfeatures_pb.js';
import featuresService from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js';
import gossip from '@eventstore/db-client/generated/gossip_pb.js';
import gossipService from '@eventstore/db-client/generated/gossip_grpc_pb.js';
import shared from '@eventstore/db-client/generated/shared_pb.js';
import streamsService from '@eventstore/db-client/generated/streams_grpc_pb.js';
import { AppendService } from './append-service.js';
import { type Endpoint, Faults } from './faults.js';
import { EventLog } from './event-log.js';
import { Front } from './front.js';
import { ReadService } from './read-service.js';

/** The oldest server that is supported; what it can do decides how the client appends. */
const SERVER_VERSION = '24.2.0';

interface Member extends Endpoint {
  readonly isLeader: boolean;
}

/**
 * An EventStoreDB server as far as its protocol shows: a gRPC server on the service definitions that come with the
 * client, over a log in memory. It knows nothing of this product, listens to this machine only, and fails on demand.
 */
export class FakeEventStoreDb {
  readonly host = '127.0.0.1';
  readonly faults = new Faults();
  /** What `gossip.proto` answers; by default, this server alone. */
  members: readonly Member[] = [];
  private readonly server = new Server();
  private front!: Front;

  private constructor(readonly log: EventLog) {}

  /** @param log of another node, to be a second one of the same cluster */
  static async start(log = new EventLog()): Promise<FakeEventStoreDb> {
    const fake = new FakeEventStoreDb(log);
    await fake.listen();
    return fake;
  }

  get port(): number {
    return this.front.port;
  }

  /** A connection string; `keepAliveInterval=` and the like may follow. */
  url(...options: readonly string[]): string {
    return `esdb://${this.host}:${this.port}?${['tls=false', ...options].join('&')}`;
  }

  get connections(): number {
    return this.front.connections;
  }

  /** How many connections there ever were. */
  get accepted(): number {
    return this.front.accepted;
  }

  /** Everything stays open and nothing is passed on, also no answer to a ping. */
  freeze(): void {
    this.front.freeze();
  }

  thaw(): void {
    this.front.thaw();
  }

  cut(): void {
    this.front.cut();
  }

  /** Goes away with what it keeps in memory only. */
  async shutDown(): Promise<void> {
    this.log.forgetRecent();
    await this.front.shut();
  }

  /** Comes back at the same port with the same data. */
  comeBack(): Promise<void> {
    return this.front.open();
  }

  async stop(): Promise<void> {
    await this.front.shut();
    this.server.forceShutdown();
  }

  private async listen(): Promise<void> {
    const appends = new AppendService(this.log, this.faults, () => this.front.cut());
    const reads = new ReadService(this.log, this.faults);
    const { append, batchAppend } = appends;
    this.server.addService(streamsService.StreamsService, { append, batchAppend, read: reads.read });
    this.server.addService(featuresService.ServerFeaturesService, {
      getSupportedMethods: this.supportedMethods,
    });
    this.server.addService(gossipService.GossipService, { read: this.gossip });
    const insidePort = await new Promise<number>((resolve, reject) => {
      this.server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, port) =>
        error ? reject(error) : resolve(port),
      );
    });
    this.front = new Front(insidePort);
    await this.front.open();
  }

  /** `serverfeatures.proto`. A client that finds no `BatchAppend` in here appends by `Append` instead. */
  private supportedMethods = (
    _: ServerUnaryCall<shared.Empty, features.SupportedMethods>,
    callback: sendUnaryData<features.SupportedMethods>,
  ): void => {
    if (this.faults.isSilentAboutFeatures) return;
    const methods = ['Append', 'BatchAppend', 'Read'].map((name) =>
      new features.SupportedMethod().setServiceName('event_store.client.streams.Streams').setMethodName(name),
    );
    callback(
      null,
      new features.SupportedMethods().setEventStoreServerVersion(SERVER_VERSION).setMethodsList(methods),
    );
  };

  /** `gossip.proto`: how a client that is given several nodes finds the leader. */
  private gossip = (
    _: ServerUnaryCall<shared.Empty, gossip.ClusterInfo>,
    callback: sendUnaryData<gossip.ClusterInfo>,
  ): void => {
    const { FOLLOWER, LEADER } = gossip.MemberInfo.VNodeState;
    const self = { host: this.host, port: this.port, isLeader: true };
    const members = (this.members.length > 0 ? this.members : [self]).map(({ host, port, isLeader }) =>
      new gossip.MemberInfo()
        .setInstanceId(new shared.UUID().setString(crypto.randomUUID()))
        .setState(isLeader ? LEADER : FOLLOWER)
        .setIsAlive(true)
        .setHttpEndPoint(new gossip.EndPoint().setAddress(host).setPort(port)),
    );
    callback(null, new gossip.ClusterInfo().setMembersList(members));
  };
}
