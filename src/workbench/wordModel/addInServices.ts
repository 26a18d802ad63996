import { HostError, invalidArgument } from '../engine/errors';
import { HostType } from '../engine/hostObject';
import type { HostObject } from '../engine/hostObject';
import type { Json } from '../engine/protocol';

/**
 * What Word does for an add-in around its page: the ribbon's buttons, the pane's window, the keys. The names
 * are those that Microsoft's published library asks for.
 */
export interface AddInServices {
  /** The page can be called by the ribbon and by keys from now on. */
  readonly ready: () => void;
  /** Switches a button on or off; `false` when there is none of that id. */
  readonly setEnabled: (id: string, enabled: boolean) => boolean;
  readonly setPaneShown: (shown: boolean) => void;
  /** Keys by action. */
  readonly shortcuts: () => Readonly<Record<string, string>>;
  /** The shared runtime, and with it all but {@link ready}. */
  readonly isShared: boolean;
}

interface ButtonSelf {
  readonly services: AddInServices;
  readonly id: string;
}

const readyService = new HostType<AddInServices | null>({
  name: 'AddinInternalService',
  methods: {
    notifyActionHandlerReady: {
      since: '1.1',
      run: (services) => {
        services?.ready();
        return null;
      },
    },
  },
});

const buttonType = new HostType<ButtonSelf>({
  name: 'RibbonButton',
  scalars: {
    id: { since: '1.1', get: ({ id }) => id },
    enabled: {
      since: '1.1',
      get: () => null,
      set: ({ services, id }, value) => {
        if (!services.setEnabled(id, value === true))
          throw new HostError('ControlIdNotFound', `找不到指定的控件：${id}`);
      },
    },
  },
});

/** A tab, which nothing is asked of but to be there. */
const tabType = new HostType<string>({
  name: 'RibbonTab',
  scalars: { id: { since: '1.1', get: (id) => id } },
});

const ribbonType = new HostType<AddInServices>({
  name: 'DynamicRibbon',
  methods: {
    getButton: {
      since: '1.1',
      run: (services, given) => buttonType.of({ services, id: given.string(0) }),
    },
    getTab: { since: '1.1', run: (_services, given) => tabType.of(given.string(0)) },
  },
});

const runtimeType = new HostType<AddInServices>({
  name: 'AppRuntimeService',
  methods: {
    setAppRuntimeState: {
      since: '1.1',
      run: (services, given) => {
        services.setPaneShown(paneState(given.string(0)));
        return null;
      },
    },
  },
});

const actionType = new HostType<AddInServices>({
  name: 'ActionService',
  methods: {
    getShortcuts: { since: '1.1', run: (services): Json => services.shortcuts() },
  },
});

function paneState(state: string): boolean {
  if (state !== 'Visible' && state !== 'Background') throw invalidArgument(state);
  return state === 'Visible';
}

/** The service of a name, `null` for one that is not played or that this Word does not have. */
export function addInService(name: string, services: AddInServices | null): HostObject | null {
  if (name === 'Microsoft.InternalService.AddinInternalService') return readyService.of(services);
  if (services?.isShared !== true) return null;
  switch (name) {
    case 'Microsoft.DynamicRibbon.DynamicRibbon':
      return ribbonType.of(services);
    case 'Microsoft.AppRuntime.AppRuntimeService':
      return runtimeType.of(services);
    case 'Microsoft.Office.ActionService':
      return actionType.of(services);
    default:
      return null;
  }
}
