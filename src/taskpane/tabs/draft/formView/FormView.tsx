import { Button } from '@fluentui/react-components';
import { useContext, useEffect, useRef } from 'react';
import { ArrowLeft16Regular } from '../../../components/icons';
import { takeKeyboard } from '../../../components/takeKeyboard';
import { useWords } from '../../../hooks/useWords';
import { OpenFormContext } from '../formFill';
import type { OpenForm } from '../formFill';
import { FieldRow } from './FieldRow';
import { useFormStyles } from './FormView.styles';
import { useFormFields } from './useFormFields';
import { useFormWords } from './useFormWords';

/** The part that is open, as a form. */
export default function FormView() {
  const open = useContext(OpenFormContext);
  return open === null ? null : <Form {...open} />;
}

/** A cover, a table or a pledge as a form: what is filled in here is written into the document. */
function Form({ part, onBack }: OpenForm) {
  const styles = useFormStyles();
  const { say, strings } = useWords();
  const words = useFormWords();
  const { groups, findingsOf } = useFormFields(part.id);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => takeKeyboard(heading.current), []);
  const fields = groups?.flatMap((group) => group.fields) ?? [];
  const writes = fields.some(({ kind }) => kind !== 'byHand');
  return (
    <section className={styles.view} aria-labelledby="form-view-title" data-form={part.id}>
      <Button
        size="small"
        appearance="subtle"
        className={styles.back}
        icon={<ArrowLeft16Regular />}
        onClick={onBack}
      >
        {words.back}
      </Button>
      <div className={styles.head}>
        <h2 id="form-view-title" ref={heading} tabIndex={-1} className={styles.title}>
          {say(part.title)}
        </h2>
        {part.filled === null ? null : (
          <span className={styles.filled}>
            {strings.filledOf(part.filled.done, part.filled.of)}
          </span>
        )}
      </div>
      <p className={styles.lead}>
        {groups === null ? words.gone : writes ? words.lead : words.onlySigned}
      </p>
      {groups?.map((group, i) => (
        <div key={`${i} ${group.heading ?? ''}`} className={styles.group}>
          {group.heading === null ? null : <h3 className={styles.heading}>{group.heading}</h3>}
          {group.fields.map((field) => (
            <FieldRow key={field.id} field={field} findings={findingsOf(field.id)} />
          ))}
        </div>
      ))}
    </section>
  );
}
