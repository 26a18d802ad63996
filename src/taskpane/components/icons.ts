/** The icons of the pane, one import each: the package's own index would bring thousands. */
export { ArrowDown16Regular } from '@fluentui/react-icons/svg/arrow-down';
export { ArrowLeft16Regular } from '@fluentui/react-icons/svg/arrow-left';
export { ArrowSync16Regular } from '@fluentui/react-icons/svg/arrow-sync';
export { ArrowUp16Regular } from '@fluentui/react-icons/svg/arrow-up';
export {
  CheckmarkCircle16Filled,
  CheckmarkCircle20Filled,
} from '@fluentui/react-icons/svg/checkmark-circle';
export { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
export { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
export { Circle16Regular } from '@fluentui/react-icons/svg/circle';
export { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
export {
  DismissCircle16Filled,
  DismissCircle20Filled,
} from '@fluentui/react-icons/svg/dismiss-circle';
export { DocumentAdd24Regular } from '@fluentui/react-icons/svg/document-add';
export { Edit16Regular } from '@fluentui/react-icons/svg/edit';
export { Filter16Filled, Filter16Regular } from '@fluentui/react-icons/svg/filter';
export { Info16Filled, Info16Regular } from '@fluentui/react-icons/svg/info';
export { Search16Regular } from '@fluentui/react-icons/svg/search';
export { Settings16Regular } from '@fluentui/react-icons/svg/settings';
export { SubtractCircle16Regular } from '@fluentui/react-icons/svg/subtract-circle';
export { Warning16Filled } from '@fluentui/react-icons/svg/warning';
