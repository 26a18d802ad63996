import { Progress } from '../../components/Progress';
import { problemText } from '../../components/problemText';
import { useAssessment } from '../../hooks/useAssessment';
import { useDelayed } from '../../hooks/useDelayed';
import { usePane } from '../../hooks/usePane';
import { useStore } from '../../hooks/useStore';
import { useWords } from '../../hooks/useWords';
import { usePrintStyles } from './PrintTab.styles';
import { usePrintWords } from './usePrintWords';

/** How far the reading of the whole file has come, and what it could not tell. */
export function ScanNote() {
  const styles = usePrintStyles();
  const { strings } = useWords();
  const words = usePrintWords();
  const capabilities = useStore(usePane().capabilities);
  const { scan } = useAssessment();
  const isLong = useDelayed(scan.state === 'running');
  if (capabilities?.canDeepScan === false) {
    return <div className={styles.scan}>{words.scanImpossible}</div>;
  }
  return (
    <div role="status" className={styles.scan}>
      {isLong ? (
        <>
          {words.scanning}
          <Progress label={words.scanning} />
        </>
      ) : null}
      {scan.state === 'failed' ? words.scanFailed(problemText(strings, scan.problem)) : null}
    </div>
  );
}
