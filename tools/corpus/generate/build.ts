import { applicationXml, experienceXml } from './applicationDoc.ts';
import {
  type ApplicationContent,
  type ReportContent,
  writeApplication,
  writeReport,
} from './content.ts';
import { Dice } from './dice.ts';
import { type SixPart, writeExperience } from './experienceText.ts';
import { type Look, plainLook } from './look.ts';
import { packageFile, type PackageOptions } from './packageFile.ts';
import { type Place, places } from './places.ts';
import { reportXml } from './reportDoc.ts';
import { type CorpusCase, type Expectation } from './types.ts';
import { textParagraph } from './wordml.ts';
import { Writer } from './writer.ts';

/** A document before it is written: what to say, how, and what to change in it. */
export interface Recipe {
  readonly name: string;
  readonly description: string;
  readonly kind: 'report' | 'application' | 'experience' | 'both';
  /** Chooses place, words and numbers. */
  readonly seed: number;
  readonly look?: Partial<Look>;
  readonly options?: PackageOptions;
  /** 字数 of the 典型经验; 3600 when left out. */
  readonly length?: number;
  /** Changes the contents before they are written. */
  readonly change?: (paper: Paper) => void;
  /** Changes the body's XML, such as to put blocks before it. */
  readonly wrap?: (body: string, paper: Paper) => string;
  readonly expect?: Partial<Expectation>;
  readonly submissionWith?: readonly string[];
}

/** The contents of one file on their way to XML. */
export interface Paper {
  report: ReportContent;
  application: ApplicationContent;
  /** The six parts, wherever they stand. */
  experience: SixPart[];
  readonly writer: Writer;
  readonly place: Place;
}

const formsOf = {
  report: ['report'],
  application: ['application', 'experience'],
  experience: ['experience'],
  both: ['report', 'application', 'experience'],
} as const;

function placeOf(seed: number): Place {
  const place = places[seed % places.length];
  if (place === undefined) throw new Error('no place');
  return place;
}

function bodyOf(recipe: Recipe, paper: Paper): string {
  const { report, application, experience, writer } = paper;
  const filled =
    application.experience === undefined ? application : { ...application, experience };
  switch (recipe.kind) {
    case 'report':
      return reportXml(report, writer);
    case 'application':
      return applicationXml(filled, writer);
    case 'both':
      return reportXml(report, writer) + applicationXml(filled, writer, true);
    case 'experience':
      return (
        textParagraph('典型经验', { align: 'center' }, { bold: true, size: 36 }) +
        experienceXml(experience, writer)
      );
  }
}

/** Writes a recipe's document. Forms and findings are those of a good document unless it says otherwise. */
export function build(recipe: Recipe): CorpusCase {
  const dice = new Dice(recipe.seed * 7919 + 13);
  const place = placeOf(recipe.seed);
  const writer = new Writer({ ...plainLook, ...recipe.look }, dice);
  const experience = writeExperience(place, dice, recipe.length ?? 3600);
  const application = writeApplication(place, dice);
  const paper: Paper = {
    report: writeReport(place, dice),
    application: { ...application, experience },
    experience,
    writer,
    place,
  };
  recipe.change?.(paper);
  const body = bodyOf(recipe, paper);
  const whole = recipe.wrap?.(body, paper) ?? body;
  return {
    name: recipe.name,
    description: recipe.description,
    bytes: packageFile(whole, writer, recipe.options),
    ...(recipe.submissionWith === undefined ? {} : { submissionWith: recipe.submissionWith }),
    expect: { forms: formsOf[recipe.kind], findings: [], ...recipe.expect },
  };
}
