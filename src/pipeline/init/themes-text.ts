// seeds/themes.yaml of a new project: the proposed themes, and those of single documents to take up.
import { toYaml } from '../../base/yaml.js';
import type { ProposedTheme, ProposedThemes } from '../../corpus/ranking/propose-themes.js';

const HEAD = `# What the corpus is asked. Terms and actors rank its passages; briefs name themes by their id.
# Proposed by counting: key phrases and actors that documents share. Keep what serves your question, and write the question.
`;
const OTHERS = `
# Documents that share too little with others have a theme of their own here: take the # away from those that you need.
`;
const EMPTY = `${HEAD}themes: {}
#  energy-transit:
#    title: Energy transit
#    question: Which routes do the sources expect to open?
#    terms: [pipeline, transit fee, gas exports]
#    actors: [Turkey, Azerbaijan]
#    period: {from: 2024-01, to: null}
`;

/** The themes; those of single documents are commented out. */
export function themesText({ themes, others }: ProposedThemes): string {
  if (themes.length === 0) return EMPTY;
  const more =
    others.length === 0
      ? ''
      : `${OTHERS}${others
          .map(themeText)
          .join('')
          .replace(/^(?=.)/gm, '# ')}`;
  return `${HEAD}themes:\n${themes.map(themeText).join('\n')}${more}`;
}

function themeText({ id, title, question, terms, actors, period, documents }: ProposedTheme): string {
  return [
    `  ${id}: # read from ${documents.slice(0, 8).join(', ')}${documents.length > 8 ? ` and ${documents.length - 8} more` : ''}`,
    `    title: ${toYaml(title)}`,
    `    question: ${toYaml(question)}`,
    '    terms:',
    ...terms.map((term) => `      - ${toYaml(term)}`),
    `    actors: ${toYaml(actors)}`,
    `    period: {from: ${period.from ?? 'null'}, to: ${period.to ?? 'null'}}`,
    '',
  ].join('\n');
}
