/** The parts of reviewers.html that the page's script works on. */
export interface Elements {
  readonly zone: HTMLElement;
  readonly choices: HTMLFieldSetElement;
  readonly files: HTMLInputElement;
  readonly folder: HTMLInputElement;
  readonly expected: HTMLTextAreaElement;
  /** What is told once: the beginning and the end of a run, what went wrong. */
  readonly status: HTMLElement;
  readonly running: HTMLElement;
  readonly progress: HTMLProgressElement;
  /** How far it is; too often renewed to be read out. */
  readonly count: HTMLElement;
  readonly cancel: HTMLButtonElement;
  readonly results: HTMLElement;
  readonly save: HTMLElement;
  readonly frame: HTMLIFrameElement;
}

/** @throws Error when reviewers.html has no such element: a fault of ours */
export function findElements(): Elements {
  return {
    zone: element('zone', HTMLElement),
    choices: element('choices', HTMLFieldSetElement),
    files: element('files', HTMLInputElement),
    folder: element('folder', HTMLInputElement),
    expected: element('expected', HTMLTextAreaElement),
    status: element('status', HTMLElement),
    running: element('running', HTMLElement),
    progress: element('progress', HTMLProgressElement),
    count: element('count', HTMLElement),
    cancel: element('cancel', HTMLButtonElement),
    results: element('results', HTMLElement),
    save: element('save', HTMLElement),
    frame: element('report', HTMLIFrameElement),
  };
}

function element<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`reviewers.html has no #${id}`);
  return found;
}
