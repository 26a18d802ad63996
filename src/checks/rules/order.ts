import type { Line } from '../../locate/flat';
import type { LocatedForm } from '../../locate/located';
import type { FileContext } from '../look/context';
import type { RuleExamples } from '../example';
import { coverName, placeOfLine, positionsInNotice } from '../look/places';
import type { Outcome, Rule } from '../rule';
import { eachForm, idsOf } from '../look/support';

/** A piece of a form where it stands. */
interface Standing {
  readonly id: string;
  readonly title: string;
  readonly line: Line;
}

/** The parts and sections stand in the notice's order, each once; a part handed in with a form is there. */
export const order: Rule = {
  id: 'order',
  name: { zh: '各部分次序', en: 'Order' },
  description: {
    zh: '各部分、各章节按通知的次序各出现一次；申请书应当附有其组成的材料。',
    en: 'Parts and sections stand in the notice’s order, each once; what closes a form is handed in with it.',
  },
  advice: {
    zh: '重复的只留一处，位置不对的整段移到通知规定的地方。',
    en: 'Keep one of what stands twice, move what is out of place to where the notice has it, and check missing papers together with this one.',
  },
  requirements: (notice) => idsOf(notice, ({ orderId }) => [orderId]),
  messages: {
    twice: {
      zh: '“{title}”出现了{times}次，应当只有一处。',
      en: '“{title}” stands {times} times; it should stand once.',
    },
    outOfOrder: {
      zh: '“{title}”应当在“{before}”之前。',
      en: '“{title}” should stand before “{before}”.',
    },
    notThere: {
      zh: '没有找到“{title}”：它既不在本文件中，也不在一同提交的其他文件中。',
      en: '“{title}” is neither in this file nor in another of the submission.',
    },
  },
  check: (context) =>
    eachForm(context).flatMap((form): Outcome[] => {
      const requirement = form.form.orderId;
      const standing = standingOf(context, form);
      const found = [
        ...doubled(requirement, standing),
        ...misplaced(requirement, form, standing),
        ...absent(context, requirement, form),
      ];
      return found.length > 0 ? found : [{ state: 'met', requirement }];
    }),
};

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
      title: { zh: '组成材料放到了最前', en: 'What closes the form stands first' },
      document: [
        ...form(notice.forms.find(({ partOf }) => partOf !== undefined)?.id ?? ''),
        ...form('application', { omit: ['experience'] }),
      ],
      finds: ['application.order outOfOrder'],
    },
  ],
});

/** Everything of a form that has a place in the notice's order, where it stands. */
function standingOf(context: FileContext, form: LocatedForm): Standing[] {
  const { cover } = form.form;
  const [title] = form.cover?.title?.lines ?? [];
  const standing: Standing[] = [
    ...(cover === null || title === undefined
      ? []
      : [{ id: cover.titleId, title: coverName.zh, line: title }]),
    ...form.groups.map(({ part, line }) => ({ id: part.id, title: part.title, line })),
    ...form.tables.flatMap(({ part, heading }) =>
      heading === null ? [] : [{ id: part.id, title: part.title, line: heading.line }],
    ),
    ...form.pledges.flatMap(({ part, heading }) =>
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
  return standing.sort((a, b) => a.line.index - b.line.index);
}

/** The forms that close this one, in the same file. */
function nestedForms(context: FileContext, { form }: LocatedForm): LocatedForm[] {
  return context.located.forms.filter((other) => other.form.partOf === form.id);
}

function doubled(requirement: string, standing: readonly Standing[]): Outcome[] {
  const places = new Map<string, Standing[]>();
  for (const each of standing) places.set(each.id, [...(places.get(each.id) ?? []), each]);
  return [...places].flatMap(([id, all]): Outcome[] => {
    const second = all[1];
    if (second === undefined) return [];
    const params = { title: second.title, times: all.length };
    return [
      {
        state: 'found',
        requirement,
        level: 'error',
        message: 'twice',
        params,
        place: placeOfLine(second.line),
        discriminator: id,
      },
    ];
  });
}

function misplaced(
  requirement: string,
  form: LocatedForm,
  standing: readonly Standing[],
): Outcome[] {
  const positions = positionsInNotice(form);
  const positionOf = ({ id }: Standing): number => positions.get(id) ?? positions.size;
  const seen = new Set<string>();
  const first = standing.filter(({ id }) => !seen.has(id) && seen.add(id));
  const kept = longestInOrder(first, positionOf);
  return first
    .filter((each) => !kept.has(each))
    .flatMap((each): Outcome[] => {
      const before = first.find((other) => kept.has(other) && positionOf(other) > positionOf(each));
      const after = first.findLast(
        (other) => kept.has(other) && positionOf(other) < positionOf(each),
      );
      const [title, anchor] =
        before !== undefined && before.line.index < each.line.index
          ? [each.title, before.title]
          : [after?.title ?? each.title, each.title];
      return [
        {
          state: 'found',
          requirement,
          level: 'warning',
          message: 'outOfOrder',
          params: { title, before: anchor },
          place: placeOfLine(each.line),
          discriminator: each.id,
        },
      ];
    });
}

/** The most pieces that stand in order among themselves; what is left over is what was moved. */
function longestInOrder(
  standing: readonly Standing[],
  positionOf: (each: Standing) => number,
): Set<Standing> {
  const best: Standing[][] = [];
  for (const each of standing) {
    let longest: Standing[] = [];
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

function absent(context: FileContext, requirement: string, form: LocatedForm): Outcome[] {
  const needed = context.notice.forms.filter((other) => other.partOf === form.form.id);
  return needed.flatMap((other): Outcome[] => {
    const isThere = [context, ...context.companions].some(({ located }) =>
      located.forms.some((found) => found.form.id === other.id),
    );
    if (isThere) return [];
    const last = context.located.flat.lines
      .slice(form.range.first, form.range.end)
      .findLast(({ cell }) => cell === null);
    const place = {
      kind: 'insertAfter' as const,
      paragraphId: last?.paragraph.id ?? null,
      part: other.id,
    };
    return [
      {
        state: 'found',
        requirement,
        level: 'error',
        message: 'notThere',
        params: { title: other.name.zh },
        place,
        fix: { kind: 'insertPart', part: other.id, at: place },
        discriminator: other.id,
      },
    ];
  });
}
