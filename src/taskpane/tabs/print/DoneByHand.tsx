import { Checkbox, mergeClasses } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { runCommand } from '../../commands/command';
import { goToPlace } from '../../commands/goToPlace';
import { tickDoneByHand } from '../../commands/tickDoneByHand';
import { useCommand } from '../../hooks/useCommand';
import { usePane } from '../../hooks/usePane';
import { useStore } from '../../hooks/useStore';
import { useWords } from '../../hooks/useWords';
import type { Gate, HandingIn, Spot } from '../../model/gate';
import { grouped, heading } from '../../strings';
import { usePrintStyles } from './PrintTab.styles';
import { usePages } from './usePages';
import { usePrintWords } from './usePrintWords';

/** What only a person can do, each with a box to tick that is kept in the document. */
export function DoneByHand({ gate }: { readonly gate: Gate }) {
  const styles = usePrintStyles();
  const { say } = useWords();
  const words = usePrintWords();
  const { notice } = usePane().services;
  const pages = usePages(gate.byHand);
  return (
    <ul className={styles.list}>
      {gate.byHand.map(({ result: { id, why }, where }) => {
        const requirement = notice.requirements.find((candidate) => candidate.id === id);
        return (
          <Tick
            key={id}
            requirement={id}
            title={requirement === undefined ? id : say(requirement.title)}
          >
            {why === undefined ? requirement?.quote : say(why.text)}
            {where === null ? null : (
              <SpotLink spot={where} page={pages.get(where.paragraphId) ?? null} />
            )}
          </Tick>
        );
      })}
      {gate.submissions.map((handingIn) => {
        const { id, form } = handingIn.submission;
        const name = notice.forms.find((candidate) => candidate.id === form)?.name;
        return (
          <Tick
            key={id}
            requirement={id}
            title={words.handIn(name === undefined ? form : say(name))}
          >
            <Submission handingIn={handingIn} />
          </Tick>
        );
      })}
    </ul>
  );
}

/** Where it is done, with its page where Word tells it; a click goes there. */
function SpotLink({ spot, page }: { readonly spot: Spot; readonly page: number | null }) {
  const styles = usePrintStyles();
  const { strings, say } = useWords();
  const words = usePrintWords();
  const { form, part, paragraphId } = spot;
  const { run } = useCommand(goToPlace, {
    place: { kind: 'paragraph', paragraphId },
    selectPrompt: false,
  });
  return (
    <button type="button" className={styles.spot} onClick={run}>
      {`${heading(say(form))} · ${say(part)}`}
      {page === null ? null : strings.aside(words.onPage(page))}
    </button>
  );
}

interface TickProps {
  readonly requirement: string;
  readonly title: string;
  readonly children: ReactNode;
}

function Tick({ requirement, title, children }: TickProps) {
  const styles = usePrintStyles();
  const pane = usePane();
  const { doneByHand } = useStore(pane.notes.state);
  const textId = useId();
  return (
    <li className={mergeClasses(styles.item, styles.tick)} data-row="">
      <Checkbox
        checked={doneByHand.includes(requirement)}
        aria-label={title}
        aria-describedby={textId}
        onChange={(_, { checked }) =>
          void runCommand(pane, tickDoneByHand, { requirement, done: checked === true })
        }
      />
      <div className={styles.tickText}>
        {title}
        <div id={textId} className={styles.small}>
          {children}
        </div>
      </div>
    </li>
  );
}

/** What must be there first, how many copies go where, and by when. */
function Submission({ handingIn }: { readonly handingIn: HandingIn }) {
  const styles = usePrintStyles();
  const { strings } = useWords();
  const words = usePrintWords();
  const { submission, daysLeft, actualWeekday } = handingIn;
  const { copies, sealed, after, deadline } = submission;
  const weekday = actualWeekday === null ? undefined : words.weekdays[actualWeekday - 1];
  return (
    <>
      {after === undefined ? null : <div>{after}</div>}
      {copies.map(({ to, number, receivedBy }) => (
        <div key={to}>
          {words.copies(to, number)}
          {receivedBy === undefined ? null : strings.aside(words.receivedBy(receivedBy))}
        </div>
      ))}
      {sealed ? <div>{words.sealFirst}</div> : null}
      <div>
        {words.deadline(deadline.text)}{' '}
        <span className={daysLeft < 0 ? styles.past : styles.left}>
          {daysLeft === 0
            ? words.dueToday
            : daysLeft < 0
              ? words.daysPast(grouped(-daysLeft))
              : words.daysLeft(grouped(daysLeft))}
        </span>
      </div>
      {weekday === undefined ? (
        <div>{words.weekdayFits(deadline.date)}</div>
      ) : (
        <div className={styles.warning}>{words.weekdayDiffers(deadline.date, weekday)}</div>
      )}
    </>
  );
}
