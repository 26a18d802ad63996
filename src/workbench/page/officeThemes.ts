import type { OfficeTheme } from '../bridge/messages';
import type { WorkbenchOptions } from './options';

function theme(foreground: number, background: number, control: number): OfficeTheme {
  return {
    bodyForegroundColor: foreground,
    bodyBackgroundColor: background,
    controlForegroundColor: foreground,
    controlBackgroundColor: control,
    primaryFontColor: foreground,
    primaryBackgroundColor: background,
    secondaryFontColor: foreground,
    secondaryBackgroundColor: control,
  };
}

/** Office's colours under each theme, near what Word for Windows tells. */
export const OFFICE_THEMES: Readonly<Record<WorkbenchOptions['theme'], OfficeTheme>> = {
  light: theme(0x262626, 0xffffff, 0xf0f0f0),
  dark: theme(0xf1f1f1, 0x262626, 0x363636),
  highContrast: theme(0xffffff, 0x000000, 0x000000),
};
