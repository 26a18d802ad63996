/** The error codes of Word's own host that the workbench uses, with the HTTP status each travels with. */
const STATUS = {
  AccessDenied: 401,
  ApiNotFound: 404,
  ControlIdNotFound: 404,
  GeneralException: 500,
  InvalidArgument: 400,
  InvalidObjectPath: 400,
  ItemNotFound: 404,
  NotAllowed: 400,
} as const;

/** A code of {@link STATUS}. */
export type HostErrorCode = keyof typeof STATUS;

/** A refusal the add-in sees as an `OfficeExtension.Error` with this code. */
export class HostError extends Error {
  readonly code: HostErrorCode;
  /** `Class.member` where it happened; empty when the engine is to say. */
  readonly location: string;

  constructor(code: HostErrorCode, message: string, location = '') {
    super(message);
    this.code = code;
    this.location = location;
  }

  get status(): number {
    return STATUS[this.code];
  }
}

/** What Word says of an object that is gone or never was. */
export function notFound(location = ''): HostError {
  return new HostError('ItemNotFound', '请求的资源不存在。', location);
}

/** What Word says of a member it does not have, or is too old for. */
export function apiNotFound(location: string): HostError {
  return new HostError('ApiNotFound', `此版本的 Word 没有 ${location}。`, location);
}

/** What Word says of an argument it cannot use. */
export function invalidArgument(detail: string, location = ''): HostError {
  return new HostError('InvalidArgument', `参数无效：${detail}`, location);
}
