import { Checkbox } from '@fluentui/react-components';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { Finding } from '../../../../checks/assessment';
import type { ChoiceField, OptionField } from '../../../../checks/fields/field';
import { offWhenReadOnly, runCommand } from '../../../commands/command';
import { tickBoxes } from '../../../commands/tickBoxes';
import { usePane } from '../../../hooks/usePane';
import { useStore } from '../../../hooks/useStore';
import { useWords } from '../../../hooks/useWords';
import type { FormStrings } from '../../../strings/form';
import { FieldNotes, GoThere } from './FieldNotes';
import { useFormStyles } from './FormView.styles';
import { ValueInput } from './ValueInput';
import { useFormWords } from './useFormWords';

interface Props {
  readonly field: ChoiceField;
  readonly findings: readonly Finding[];
}

/** A choice: a box for each option, and what is to be added to those that are ticked. */
export function ChoiceRow({ field, findings }: Props) {
  const styles = useFormStyles();
  const { say } = useWords();
  const words = useFormWords();
  const { shown, change } = useTicks(field);
  const readOnly = offWhenReadOnly(useStore(usePane().capabilities)) !== null;
  const id = useId();
  const closed = field.options.filter(({ box }) => box === null);
  const notes = [
    ...(field.single ? [words.single] : []),
    ...(closed.length > 0 ? [whyClosed(field, words)] : []),
  ];
  return (
    <fieldset className={styles.choice} aria-describedby={`${id}notes`}>
      <legend id={id} className={styles.label}>
        {field.label}
      </legend>
      {field.options.map((option) => (
        <div key={option.key} className={styles.option}>
          <Checkbox
            label={option.label}
            checked={option.state === 'unclear' ? 'mixed' : shown(option)}
            disabled={readOnly || option.box === null}
            onChange={(_, { checked }) => change(option, checked === true)}
          />
          {option.blank !== null && (shown(option) || option.blank.text !== '') ? (
            <ValueInput
              compact
              name={`${field.id}.${option.key}`}
              label={say(option.blank.prompt)}
              value={option.blank}
              findings={[]}
            />
          ) : null}
        </div>
      ))}
      <FieldNotes id={`${id}notes`} notes={notes} findings={findings} />
      {closed.length > 0 ? <GoThere place={field.place} named={id} /> : null}
    </fieldset>
  );
}

/** Why some of its boxes cannot be ticked here. */
function whyClosed({ place, options }: ChoiceField, words: FormStrings): string {
  const { notWritable } = words;
  if (options.some(({ why }) => why === 'unclear')) return notWritable.unclear;
  return place === null ? notWritable.missing : words.noBox;
}

/** Ticks in the document, and shows at once what was asked for while it is being done. */
function useTicks(field: ChoiceField): {
  readonly shown: (option: OptionField) => boolean;
  readonly change: (option: OptionField, ticked: boolean) => void;
} {
  const pane = usePane();
  const [asked, setAsked] = useState<ReadonlyMap<string, boolean>>(new Map());
  const now = useRef(field);
  useLayoutEffect(() => {
    now.current = field;
  });
  return {
    shown: ({ key, state }) => asked.get(key) ?? state === 'ticked',
    change(option, ticked) {
      const wanted = new Map([[option.key, ticked]]);
      if (field.single && ticked)
        for (const { key, state } of field.options)
          if (key !== option.key && state === 'ticked') wanted.set(key, false);
      setAsked(wanted);
      void runCommand(pane, tickBoxes, {
        ticks: () =>
          now.current.options.flatMap(({ key, box }) => {
            const tick = wanted.get(key);
            return tick === undefined || box === null ? [] : [{ box, ticked: tick }];
          }),
        ended: () => setAsked((last) => (last === wanted ? new Map() : last)),
      });
    },
  };
}
