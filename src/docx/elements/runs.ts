import { lookOf, readRunProperties } from '../runProperties';
import type { StoryState } from '../storyState';
import { shownText, symbolText } from '../symbols';
import type { XmlElement } from '../xmlEvents';
import type { ElementReader, ElementReaders } from './elementReader';

const run: ElementReader = {
  open: (state) => state.looks.push(state.styleLook()),
  close: (state) => state.looks.pop(),
};

function writes(text: string): ElementReader {
  return { open: (state) => state.write(text) };
}

const text: ElementReader = {
  text: (state, content) => {
    // A line break in the XML is a space in the text; a break of the text is an element of its own.
    state.write(shownText(content.replace(/[\r\n]/g, ' '), state.looks.at(-1)?.font));
  },
};

function writeSymbol(state: StoryState, { attributes }: XmlElement): void {
  const code = parseInt(attributes['w:char'] ?? '', 16);
  if (code > 0 && code <= 0xffff) state.write(symbolText(attributes['w:font'] ?? '', code));
}

/** Runs and what is in them (17.3.3); of ruby text only the base prints in line. */
export const runElements: ElementReaders = {
  'w:r': run,
  'm:r': run,
  'w:rPr': {
    collected: (state, node) => {
      const direct = readRunProperties(node);
      const { styles, revisions } = state.context;
      if (revisions.inProperties(node)) state.mark('revisions');
      if (state.looks.length === 0) return;
      state.looks[state.looks.length - 1] = lookOf({
        defaults: styles.defaults,
        paragraphStyle: state.paragraph?.style.run ?? {},
        characterStyle: styles.character(direct.styleId),
        direct,
      });
    },
  },
  'w:t': text,
  'm:t': text,
  'w:delText': {
    text: (state, content) => {
      state.deletions += 1;
      state.write(content);
      state.deletions -= 1;
    },
  },
  'w:br': writes('\n'),
  'w:cr': writes('\n'),
  'w:tab': writes('\t'),
  'w:ptab': writes('\t'),
  'w:noBreakHyphen': writes('\u2011'),
  'w:sym': { open: writeSymbol },
  'w:rt': { skip: true },
  'w:rubyPr': { skip: true },
  'm:ctrlPr': { skip: true },
};
