// Document nodes → blocks, through the registry.
import type { Diagnostic } from '../base/diagnostic.js';
import { unreachable } from '../base/unreachable.js';
import type { DocumentNode } from '../document/types.js';
import { blockTypes } from './index.js';
import { unknownBlock } from './messages.js';
import type { Block, BlockName, BlockType, ReadContext } from './types.js';

/** What `readBlocks` found. */
export interface BlocksRead {
  readonly blocks: readonly Block[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads nodes as blocks: Markdown's own kinds and directives by name. Reports `blocks/unknown-block`, `blocks/wrong-attribute`. */
export function readBlocks(nodes: readonly DocumentNode[], template: string): BlocksRead {
  const diagnostics: Diagnostic[] = [];
  const context: ReadContext = { template, readBlocks: (children) => readBlocks(children, template) };
  const blocks = nodes.flatMap((node): readonly Block[] => {
    const base = { id: `n${node.id}`, template, line: node.line };
    switch (node.type) {
      case 'heading':
        return [{ ...base, name: 'heading', level: node.level, content: node.content }];
      case 'paragraph':
        return [{ ...base, name: 'paragraph', content: node.content, style: 'body', fromLine: 0 }];
      case 'list':
        return [{ ...base, name: 'list', ordered: node.ordered, items: node.items, fromLine: 0 }];
      case 'directive': {
        if (!isBlockName(node.name)) {
          diagnostics.push(unknownBlock(template, node.line, node.name, Object.keys(blockTypes)));
          return [];
        }
        // One entry of the registry, seen through what all entries share.
        const type = blockTypes[node.name] as unknown as BlockType<Block>;
        const read = type.read(node, context);
        diagnostics.push(...read.diagnostics);
        return read.value === undefined ? [] : [read.value];
      }
      default:
        return unreachable(node);
    }
  });
  return { blocks, diagnostics };
}

const isBlockName = (name: string): name is BlockName => Object.hasOwn(blockTypes, name);
