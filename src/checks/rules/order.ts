import type { Line } from '../../locate/flat';
import type { LocatedForm } from '../../locate/located';
import type { RuleExamples } from '../example';
import type { FileContext } from '../look/context';
import { coverName, placeOfLine, positionsInNotice } from '../look/places';
import { idsOf } from '../look/support';
import { defineRule } from '../rule';
import type { About, Outcome } from '../rule';

/** A part or section of a form, where it is in the document. */
interface FoundPart {
  readonly id: string;
  readonly title: string;
  readonly line: Line;
}

const messages = {
  twice: {
    zh: '“{title}”出现了{times}次，应当只有一处。',
    en: '“{title}” is there {times} times; it should be there once.',
    advice: {
      zh: '只留一处，其余的合并进来或删去。',
      en: 'Keep one; merge the others into it, or delete them.',
    },
  },
  outOfOrder: {
    zh: '“{title}”应当在“{before}”之前。',
    en: '“{title}” should come before “{before}”.',
    advice: {
      zh: '连同标题整段移到通知规定的位置。',
      en: 'Move it, heading and all, to where the notice has it.',
    },
  },
  notThere: {
    zh: '没有找到“{title}”：它既不在本文件中，也不在一同提交的其他文件中。',
    en: '“{title}” is neither in this file nor in another of the submission.',
    advice: {
      zh: '补在本文件中；已另有文件的，与本文件一同检查。',
      en: 'Add it to this file; if it is in another file, check both together.',
    },
  },
} as const;

/** The parts and sections come in the notice's order, each once; a part handed in with a form is there. */
export const order = defineRule({
  id: 'order',
  rank: 40,
  late: true,
  name: { zh: '各部分次序', en: 'Order' },
  description: {
    zh: '各部分、各章节按通知的次序各出现一次；申请书应当附有其组成的材料。',
    en: 'Parts and sections come in the notice’s order, each once; what closes a form is handed in with it.',
  },
  advice: {
    zh: '重复的只留一处，位置不对的整段移到通知规定的地方。',
    en: 'Keep one of what is there twice, move what is out of place to where the notice has it, and check missing papers together with this one.',
  },
  requirements: (notice) => idsOf(notice, ({ orderId }) => [orderId]),
  messages,
  check: (context, about) =>
    context.located.forms.flatMap((form) => {
      const parts = partsInDocument(context, form);
      const found = [
        ...doubled(form, parts, about),
        ...misplaced(form, parts, about),
        ...absent(context, form, about),
      ];
      return found.length > 0 ? found : [about(form.form.orderId).met()];
    }),
});

/** Papers this rule accepts and reports. */
export const orderExamples: RuleExamples = ({ form, notice }) => ({
  accepts: [
    { title: { zh: '次序与通知一致', en: 'The notice’s order' }, document: form('report') },
    {
      title: { zh: '申请书次序一致', en: 'An application in order' },
      document: form('application'),
    },
    {
      title: { zh: '组成材料在另一个文件中', en: 'What closes the form is in another file' },
      document: form('application', { omit: ['experience'] }),
      companions: [form('experience')],
    },
  ],
  reports: [
    {
      title: { zh: '一节放到了最后', en: 'A section at the end' },
      document: form('report', { last: 'report.influence.scale' }),
      finds: ['report.order outOfOrder'],
    },
    {
      title: { zh: '一节出现两次', en: 'A section twice' },
      document: form('experience', { twice: ['experience.background'] }),
      finds: ['experience.order twice'],
    },
    {
      title: { zh: '组成材料哪里都没有', en: 'What closes the form is nowhere' },
      document: form('application', { omit: ['experience'] }),
      finds: ['application.order notThere'],
    },
    {
      title: { zh: '组成材料放到了最前', en: 'What closes the form comes first' },
      document: [
        ...form(notice.forms.find(({ partOf }) => partOf !== undefined)?.id ?? ''),
        ...form('application', { omit: ['experience'] }),
      ],
      finds: ['application.order outOfOrder'],
    },
  ],
});

/** Everything of a form that has a position in the notice's order, as the document has it. */
function partsInDocument(context: FileContext, form: LocatedForm): FoundPart[] {
  const { cover } = form.form;
  const [title] = form.cover?.title?.lines ?? [];
  const parts: FoundPart[] = [
    ...(cover === null || title === undefined
      ? []
      : [{ id: cover.titleId, title: coverName.zh, line: title }]),
    ...form.groups.map(({ part, line }) => ({ id: part.id, title: part.title, line })),
    ...[...form.tables, ...form.pledges].flatMap(({ part, heading }) =>
      heading === null ? [] : [{ id: part.id, title: part.title, line: heading.line }],
    ),
    ...form.sections.map(({ section, line }) => ({
      id: section.id,
      title: section.number + section.title,
      line,
    })),
    ...nestedForms(context, form).flatMap((nested) => {
      const line = nested.title?.line ?? nested.sections[0]?.line;
      return line === undefined ? [] : [{ id: nested.form.id, title: nested.form.name.zh, line }];
    }),
  ];
  return parts.sort((a, b) => a.line.index - b.line.index);
}

/** The forms that close this one, in the same file. */
function nestedForms(context: FileContext, { form }: LocatedForm): LocatedForm[] {
  return context.located.forms.filter((other) => other.form.partOf === form.id);
}

function doubled(
  { form }: LocatedForm,
  parts: readonly FoundPart[],
  about: About<typeof messages>,
): Outcome[] {
  const places = new Map<string, FoundPart[]>();
  for (const each of parts) places.set(each.id, [...(places.get(each.id) ?? []), each]);
  return [...places].flatMap(([id, all]) => {
    const second = all[1];
    if (second === undefined) return [];
    const say = about(form.orderId, placeOfLine(second.line)).with({ discriminator: id });
    return [say.error('twice', { title: second.title, times: all.length })];
  });
}

function misplaced(
  form: LocatedForm,
  parts: readonly FoundPart[],
  about: About<typeof messages>,
): Outcome[] {
  const positions = positionsInNotice(form);
  const positionOf = ({ id }: FoundPart): number => positions.get(id) ?? positions.size;
  const seen = new Set<string>();
  const first = parts.filter(({ id }) => !seen.has(id) && seen.add(id));
  const inOrder = longestInOrder(first, positionOf);
  return first
    .filter((each) => !inOrder.has(each))
    .map((each) => {
      const position = positionOf(each);
      const next = first.find((other) => inOrder.has(other) && positionOf(other) > position);
      const previous = first.findLast(
        (other) => inOrder.has(other) && positionOf(other) < position,
      );
      const params =
        next !== undefined && next.line.index < each.line.index
          ? { title: each.title, before: next.title }
          : { title: previous?.title ?? each.title, before: each.title };
      return about(form.form.orderId, placeOfLine(each.line))
        .with({ discriminator: each.id })
        .warning('outOfOrder', params);
    });
}

/** The most parts that are in order among themselves; what is left over is what was moved. */
function longestInOrder(
  parts: readonly FoundPart[],
  positionOf: (each: FoundPart) => number,
): Set<FoundPart> {
  const best: FoundPart[][] = [];
  for (const each of parts) {
    let longest: FoundPart[] = [];
    best.forEach((chain) => {
      const last = chain.at(-1);
      if (
        last !== undefined &&
        positionOf(last) <= positionOf(each) &&
        chain.length > longest.length
      )
        longest = chain;
    });
    best.push([...longest, each]);
  }
  return new Set(best.reduce((a, b) => (b.length > a.length ? b : a), []));
}

function absent(context: FileContext, form: LocatedForm, about: About<typeof messages>): Outcome[] {
  const needed = context.notice.forms.filter((other) => other.partOf === form.form.id);
  const last = context.located.flat.lines
    .slice(form.range.first, form.range.end)
    .findLast(({ cell }) => cell === null);
  return needed.flatMap(({ id: part, name }) => {
    const isThere = [context, ...context.companions].some(({ located }) =>
      located.forms.some((found) => found.form.id === part),
    );
    if (isThere) return [];
    const at = { kind: 'insertAfter', paragraphId: last?.paragraph.id ?? null, part } as const;
    return [
      about(form.form.orderId, at)
        .with({ fix: { kind: 'insertPart', part, at }, discriminator: part })
        .error('notThere', { title: name.zh }),
    ];
  });
}
