import type { Terminal } from '../terminal';
import { inLanguage } from '../../reports/words';
import type { ReportLanguage } from '../../reports/words';

/** Shows how far a run is. */
export interface Progress {
  readonly step: () => void;
  /** Takes the bar away, so that other lines can be written. */
  readonly clear: () => void;
}

const barWidth = 24;
/** Not more often than this, in milliseconds. */
const interval = 100;

/** A bar with the time left on a terminal; nothing elsewhere, and nothing for a run of one. */
export function progressOf(total: number, terminal: Terminal, language: ReportLanguage): Progress {
  if (!terminal.errIsTerminal || total < 2)
    return { step: () => undefined, clear: () => undefined };
  const begun = terminal.now().getTime();
  let [done, shown] = [0, 0];
  return {
    step() {
      done += 1;
      const now = terminal.now().getTime();
      if (now - shown < interval && done < total) return;
      shown = now;
      const filled = Math.round((barWidth * done) / total);
      const bar = '█'.repeat(filled) + '░'.repeat(barWidth - filled);
      const seconds = Math.ceil((((now - begun) / done) * (total - done)) / 1000);
      const left = inLanguage(
        { zh: `剩余约 ${seconds} 秒`, en: `about ${seconds} s left` },
        language,
      );
      terminal.err(`\r\u001B[K${bar} ${done}/${total} ${left}`);
    },
    clear: () => terminal.err('\r\u001B[K'),
  };
}
