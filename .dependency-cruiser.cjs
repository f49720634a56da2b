// The floors of src/ and the doors of outside packages, as rules. Imports go down only, never sideways, never in a circle.

/** What each folder may import; `types` are folders it may import as types only. */
const FOLDERS = {
  base: {},
  frame: { values: ['base'] },
  corpus: { values: ['base'] },
  brief: { values: ['base'] },
  document: { values: ['base'] },
  kit: { values: ['frame', 'base'] },
  evidence: { values: ['corpus', 'brief', 'base'] },
  charts: { values: ['kit', 'frame', 'base'], types: ['evidence', 'corpus', 'brief'] },
  compose: { values: ['evidence', 'corpus', 'brief', 'kit', 'document', 'frame', 'base'] },
  blocks: { values: ['document', 'kit', 'frame', 'base'], types: ['charts'] },
  layout: { values: ['blocks', 'document', 'kit', 'frame', 'base'] },
  writers: { values: ['kit', 'frame', 'base'], types: ['layout'] },
  pipeline: {
    values: ['base', 'frame', 'corpus', 'brief', 'document', 'kit', 'evidence', 'charts', 'compose', 'blocks', 'layout', 'writers'],
  },
  runtime: { values: ['base'], types: ['pipeline'] },
  // cli/reader.ts runs the readers of the corpus in a process of their own.
  cli: { values: ['runtime', 'pipeline', 'corpus', 'base'] },
};

/** Outside packages and Node's own modules with effects: the only places that may import them. */
const DOORS = {
  yaml: ['^src/base/(yaml|find-deep-nesting)\\.ts$'],
  zod: ['^src/(brief|kit|corpus|evidence|runtime)/'],
  '(mdast|micromark|remark|unified|unist)[^/]*': ['^src/document/'],
  handlebars: ['^src/compose/'],
  'vega[^/]*': ['^src/charts/'],
  fontkit: ['^src/frame/shaper\\.ts$'],
  linebreak: ['^src/frame/find-opportunities\\.ts$'],
  pptxgenjs: ['^src/writers/pptx/'],
  pdfkit: ['^src/writers/pdf/'],
  'pdfjs-dist': ['^src/corpus/reading/pdf/'],
  mammoth: ['^src/corpus/reading/docx/'],
  '(linkedom|parse5|@mozilla/readability)': ['^src/corpus/reading/html/'],
  '@resvg/resvg-js': ['^src/(kit/read-logo|charts/draw-picture)\\.ts$'],
  chardet: ['^src/corpus/reading/detect-encoding\\.ts$'],
};
const EFFECTS =
  'fs|fs/promises|child_process|process|os|net|http|https|http2|dns|dgram|tls|worker_threads|cluster|readline|inspector|timers|timers/promises';

const alternatives = (names) => `^src/(${names.join('|')})/`;

function floorRules([folder, { values = [], types = [] }]) {
  const rules = [
    {
      name: `floor-${folder}`,
      comment: `src/${folder}/ may import ${[...values, ...types.map((name) => `${name} (types)`)].join(', ') || 'nothing of ours'}.`,
      severity: 'error',
      from: { path: `^src/${folder}/` },
      to: { path: '^src/', pathNot: alternatives([folder, ...values, ...types]) },
    },
  ];
  if (types.length > 0) {
    rules.push({
      name: `floor-${folder}-types`,
      comment: `src/${folder}/ may import ${types.join(', ')} as types only.`,
      severity: 'error',
      from: { path: `^src/${folder}/` },
      to: { path: alternatives(types), dependencyTypesNot: ['type-only'] },
    });
  }
  return rules;
}

const doorRules = Object.entries(DOORS).map(([name, doors]) => ({
  name: `door-${name.replace(/\W+/g, '') || 'package'}`,
  comment: `${name} is imported only by ${doors.join(', ')}.`,
  severity: 'error',
  from: { path: '^src/', pathNot: doors },
  to: { path: `(^|/)node_modules/(@types/)?${name}/` },
}));

module.exports = {
  forbidden: [
    ...Object.entries(FOLDERS).flatMap(floorRules),
    ...doorRules,
    {
      name: 'no-circle',
      comment: 'A circle of imports has no first file to load; types of one folder may refer to each other.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'writers-apart',
      comment: 'One writer never imports another.',
      severity: 'error',
      from: { path: '^src/writers/([^/]+)/.+' },
      to: { path: '^src/writers/[^/]+/.+', pathNot: '^src/writers/$1/' },
    },
    {
      name: 'effects-at-the-edge',
      comment: 'Files, processes, environment and network appear only in runtime/ and cli/.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(runtime|cli)/' },
      to: { dependencyTypes: ['core'], path: `^(node:)?(${EFFECTS})$` },
    },
    {
      name: 'known-folders',
      comment: 'A new folder of src/ needs its line in FOLDERS.',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: alternatives(Object.keys(FOLDERS)) },
      to: {},
    },
    {
      name: 'no-unresolved',
      comment: 'Every import leads somewhere.',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'not-for-development-only',
      comment: 'What src/ imports at run time stands in `dependencies`.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.d.ts'],
    },
  },
};
