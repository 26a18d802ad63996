import type { ElementReader, ElementReaders } from './elementReader';

const deletion: ElementReader = {
  open: (state, element) => {
    state.context.revisions.around(element);
    state.mark('revisions');
    state.deletions += 1;
  },
  close: (state) => {
    state.deletions -= 1;
  },
};

const insertion: ElementReader = {
  open: (state, element) => {
    state.context.revisions.around(element);
    state.mark('revisions');
    state.insertions += 1;
  },
  close: (state) => {
    state.insertions -= 1;
  },
};

const moveBegins: ElementReader = {
  open: (state) => {
    state.context.revisions.beginMove();
    state.mark('revisions');
  },
};

const moveEnds: ElementReader = { open: (state) => state.context.revisions.endMove() };

/** Tracked changes around text (17.13.5): deletions and the source of moves do not print. */
export const revisionElements: ElementReaders = {
  'w:del': deletion,
  'w:moveFrom': deletion,
  'w:ins': insertion,
  'w:moveTo': insertion,
  'w:moveFromRangeStart': moveBegins,
  'w:moveToRangeStart': moveBegins,
  'w:moveFromRangeEnd': moveEnds,
  'w:moveToRangeEnd': moveEnds,
};
