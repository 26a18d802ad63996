const under = (stem: string, names: string): string[] =>
  names.split(' ').map((name) => `${stem}.${name}`);

/**
 * The requirements a document alone can break: all but those only a person can meet
 * (signatures, seals and posting, the 推荐意见, the author's own confirmations) and the rubric.
 * Each has at least one case that expects it.
 */
export const targets: readonly string[] = [
  ...under('report.cover', 'title unit date seal'),
  ...under(
    'report',
    'part1 progress part2 summary organization projects mechanism influence problems nextPlan other evidence order',
  ),
  ...under(
    'report.brand',
    'plan trademark organization convention rdPlatform testPlatform marketing evaluation infringement incentive standards training enterprises',
  ),
  ...under(
    'report.indicators',
    'enterprises aboveScale output addedValue sales profit tax cost export share investment',
  ),
  ...under(
    'report.influence',
    'brand scale technology benefit prospect industry investment famousBrands assets awards',
  ),
  ...under('report.evidence', 'plan rules analysis workFiles enterprises events proof'),
  ...under('application.cover', 'title unit date seal'),
  ...under('application', 'pledge form selfEvaluation order'),
  ...under(
    'application.form',
    'unit industry leader leaderTitle leaderPhone contact contactTitle contactPhone mobile fax email',
  ),
  ...under('experience', 'name overview background practice effect value order length'),
  ...under('cross', 'unit completed date'),
  ...under('print', 'placeholder guidance revisions comments hidden fields page'),
];
