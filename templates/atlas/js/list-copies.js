/* Copies: the same words in several sources, and what differs in places. */

/** Groups of which a copy is in the selection. */
function copyGroups() {
  const groups = [];
  for (const [first, copies] of copiesByFirst) {
    const here = copies.filter((copy) => fits(copy));
    if (here.length) groups.push({ first, copies: here });
  }
  return groups.sort((a, b) => a.first - b.first);
}

function copiesView() {
  const groups = copyGroups();
  if (!groups.length) return [element('p', 'empty', texts.noCopies)];
  const node = element('div', '');
  inPortions(groups, node, copyItem, node);
  node.append(note(texts.copiesMean));
  return [node];
}

function copyItem({ first, copies }) {
  const title = titleNode(first);
  const source = isolated('b', '', sources[sourceOf[first]].name);
  const where = element('p', '', source, `, ${shortDay(dayOf[first])}: ${texts.firstInCollection}`);
  return element('div', 'ck', title, where, ...copies.map((copy) => copyLine(copy, first)));
}
