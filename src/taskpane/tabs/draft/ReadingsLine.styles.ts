import { makeStyles, tokens } from '@fluentui/react-components';

export const useReadingsStyles = makeStyles({
  readings: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  differ: { flexBasis: '100%', color: tokens.colorStatusWarningForeground1 },
});
