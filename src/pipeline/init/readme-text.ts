// README.md, .gitignore and .gitattributes of a new project.

/** What is never committed: outputs and the cache. */
export const IGNORED = 'out/\n.dragoman/\nnode_modules/\n';

/** Git takes both sides of a lock file; the next build puts order and commas right. */
export const MERGED = '*.lock.json merge=union\n';

/** A page for whoever opens the folder next. */
export const README = `# A Dragoman project

| place | holds |
|---|---|
| \`seeds/\` | the sources, unchanged, and beside them what is known of them: \`corpus.yaml\` (titles, authors, dates), \`themes.yaml\` (what they are asked), \`actors.yaml\` (names) |
| \`briefs/\` | one YAML file for each brief; its \`.lock.json\`, written by the build, is committed with it |
| \`schemas/\` | what editors read to complete and to check briefs |
| \`out/\` | decks, memos and ledgers; made anew by every build |

\`\`\`sh
dragoman build                                # makes out/
dragoman analyze --html out/analysis.html     # what was found in every sentence, as a page
dragoman search "words"                       # passages to paste into a brief
dragoman check                                # what a build would say
\`\`\`

First read over \`seeds/corpus.yaml\` and \`seeds/themes.yaml\`: both were proposed from the texts. Then open
\`briefs/first-brief.yaml\`, which says how to go on.
`;
