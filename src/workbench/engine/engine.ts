import { BatchObjects, jsonOf } from './batch';
import type { Host } from './batch';
import { HostError, invalidArgument } from './errors';
import { isHostObject, minorOf } from './hostObject';
import type { HostObject, Since } from './hostObject';
import { ActionType, requestSchema } from './protocol';
import type { Action, Json, Request, Response, Result } from './protocol';
import { camel, inJsonCase, project } from './query';
import { References } from './references';

/**
 * A RichApi server: answers `ProcessQuery` batches about one host's objects, as strictly as Word does.
 * Each reference id names the same object in every batch until it is let go.
 */
export class Engine {
  readonly references = new References();

  /**
   * @param host the objects served
   * @param wordApi the played version of WordApi: members that came later are `ApiNotFound`
   */
  constructor(
    private readonly host: Host,
    readonly wordApi: Since,
  ) {}

  /**
   * Runs a batch.
   *
   * @param body the request's JSON, parsed; never trusted
   * @returns the answers up to the first failure, and that failure; never throws for what the client sent
   */
  processQuery(body: unknown): Response {
    const parsed = requestSchema.safeParse(body);
    if (!parsed.success) {
      const error = { Code: 'InvalidArgument', Message: '请求无法识别。', Location: '' };
      return {
        Error: { ...error, ActionIndex: 0, HttpStatusCode: 400 },
        Results: [],
        TraceIds: [],
      };
    }
    const batch = new Batch(parsed.data, this.host, this.references, minorOf(this.wordApi));
    return batch.run();
  }
}

class Batch {
  private readonly objects: BatchObjects;
  private readonly results: Result[] = [];
  private readonly traceIds: number[] = [];

  constructor(
    private readonly request: Request,
    host: Host,
    private readonly references: References,
    private readonly version: number,
  ) {
    this.objects = new BatchObjects(request, host, references, version);
  }

  run(): Response {
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        this.results.push({ ActionId: action.Id, Value: this.perform(action) });
      } catch (cause) {
        const error =
          cause instanceof HostError
            ? cause
            : new HostError(
                'GeneralException',
                cause instanceof Error ? cause.message : '处理请求时出错。',
              );
        return {
          Error: {
            Code: error.code,
            Message: error.message,
            Location: error.location || this.locationOf(action),
            ActionIndex: index,
            HttpStatusCode: error.status,
          },
          Results: this.results,
          TraceIds: this.traceIds,
        };
      }
    }
    return { Results: this.results, TraceIds: this.traceIds };
  }

  private perform(action: Action): Json {
    switch (action.ActionType) {
      case ActionType.trace:
        // Every trace must be answered, or the client never attaches an event's handler.
        this.traceIds.push(action.Id);
        return null;
      case ActionType.instantiate: {
        const object = this.objects.resolve(action.ObjectPathId);
        return object === null ? null : this.identify(object);
      }
      case ActionType.query:
      case ActionType.recursiveQuery:
        return this.query(action);
      case ActionType.queryAsJson:
        return inJsonCase(this.query(action));
      case ActionType.method:
        return this.method(action);
      case ActionType.setProperty: {
        const object = this.existing(action);
        const name = camel(action.Name ?? '');
        const value = jsonOf(action.ArgumentInfo?.Arguments?.[0]);
        object.setScalar(name, value, this.version);
        return null;
      }
      case ActionType.update: {
        const object = this.existing(action);
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          object.setScalar(camel(name), jsonOf(value), this.version);
        return null;
      }
      case ActionType.ensureUnchanged:
        return null;
      default:
        throw invalidArgument(`操作类型 ${action.ActionType}`);
    }
  }

  private query(action: Action): Json {
    return project(this.objects.resolve(action.ObjectPathId), action.QueryInfo ?? null, {
      version: this.version,
      identify: (object) => this.identify(object),
      identifyInside: (object) => this.identify(object, this.references.hold(object)),
    });
  }

  private method(action: Action): Json {
    const object = this.objects.resolve(action.ObjectPathId);
    if (object === null) return { _IsNull: true };
    const name = action.Name ?? '';
    const location = `${object.typeName}.${camel(name)}`;
    const given = this.objects.decode(action.ArgumentInfo, location);
    if (name === '_KeepReference') {
      this.references.hold(object);
      return null;
    }
    if (name === '_RemoveReference') {
      this.references.remove(given.string(0));
      return null;
    }
    object.check();
    const result = object.call(camel(name), given, this.version);
    return isHostObject(result) ? this.identify(result) : result;
  }

  private existing(action: Action): HostObject {
    const object = this.objects.resolve(action.ObjectPathId);
    if (object === null) throw new HostError('InvalidObjectPath', '空对象不能写入。');
    object.check();
    return object;
  }

  /** The client addresses the object by this from now on. */
  private identify(
    object: HostObject,
    reference = this.references.nameOf(object),
  ): Record<string, Json> {
    const id = object.id;
    return {
      ...(id === undefined ? {} : { Id: id }),
      _ReferenceId: reference,
    };
  }

  private locationOf(action: Action): string {
    return camel(action.Name ?? this.objects.path(action.ObjectPathId)?.Name ?? '');
  }
}
