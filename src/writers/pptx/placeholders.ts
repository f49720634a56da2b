// Which text item of a frame stands in which placeholder of its layout.
import type { Frame, FrameItem, TextItem, TextRole } from '../../frame/types.js';
import type { Kit, SlidePlaceholder } from '../../kit/types.js';
import type { MasterLayout, MasterPlaceholder } from './master/read-master.js';
import { isBlank } from './text-runs.js';
import type { ChosenPlaceholder, InheritedStyle } from './types.js';

function inheritedStyle(kit: Kit, placeholder: SlidePlaceholder): InheritedStyle {
  const style = kit.deck.styles[placeholder.style];
  return { style, color: placeholder.color ?? style.color, align: placeholder.align, anchor: placeholder.anchor };
}

/** The placeholders of one role, each with the kit's words on it where the kit made the master. */
function candidates(kit: Kit, layout: MasterLayout, role: TextRole): readonly ChosenPlaceholder[] {
  const own = kit.master === undefined ? kit.deck.layouts.find(({ name }) => name === layout.name) : undefined;
  const designed = own?.placeholders.filter((placeholder) => placeholder.role === role) ?? [];
  const offered = layout.placeholders.filter((placeholder) => placeholder.role === role);
  return offered.map((placeholder: MasterPlaceholder, position) => {
    const design = designed[position];
    const box = design?.box ?? placeholder.box;
    return {
      placeholder,
      ...(box === undefined ? {} : { box }),
      ...(design === undefined ? {} : { inherited: inheritedStyle(kit, design) }),
    };
  });
}

const isShown = (item: FrameItem): item is TextItem => item.type === 'text' && !isBlank(item.paragraphs);

/** Gives each placeholder of a layout to the next text item of its role; the items left over stay text boxes. */
export function choosePlaceholders(kit: Kit, layout: MasterLayout, frame: Frame): ReadonlyMap<FrameItem, ChosenPlaceholder> {
  const chosen = new Map<FrameItem, ChosenPlaceholder>();
  const used = new Map<TextRole, number>();
  for (const item of frame.items.filter(isShown)) {
    const position = used.get(item.role) ?? 0;
    const candidate = candidates(kit, layout, item.role)[position];
    if (candidate === undefined) continue;
    chosen.set(item, candidate);
    used.set(item.role, position + 1);
  }
  return chosen;
}
