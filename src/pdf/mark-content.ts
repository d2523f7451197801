const MARKED = /^\/\S+ <<.*?\/MCID (\d+).*>>\s*BDC$/;
const PAINTS = /(?:^|\s)(?:re|m|Do|sh|BT)$/;
const TEXT = /(?:^|\s)(?:Tj|TJ|'|")$/;
// An image or a form inside a tag is content as much as text is.
const DRAWS_OBJECT = /(?:^|\s)Do$/;
const PAINTED = /(?:^|\s)(?:f\*?|F|S|s|B\*?|b\*?|n|ET|Do|sh)$/;

/** Numbers of the marked pieces of a page's content that hold text or an object; the others are decoration. */
export function piecesWithText(content: string): Set<number> {
  const found = new Set<number>();
  let current: number | undefined;
  for (const line of content.split('\n')) {
    const marked = MARKED.exec(line);
    if (marked) current = Number(marked[1]);
    else if (line === 'EMC') current = undefined;
    else if (current !== undefined && (TEXT.test(line) || DRAWS_OBJECT.test(line))) found.add(current);
  }
  return found;
}

/**
 * A page's content with all that no tag holds marked as artifact: what Chromium leaves unmarked, and the pieces in
 * `decoration`. Works on Skia's way of writing: one operator a line.
 */
export function markArtifacts(content: string, decoration: ReadonlySet<number>): string {
  const lines: string[] = [];
  let inTag = false;
  let inArtifact = false;
  let inPath = false;
  const close = () => {
    if (inArtifact) lines.push('EMC');
    inArtifact = false;
  };
  for (const line of content.split('\n')) {
    const marked = MARKED.exec(line);
    if (marked) {
      close();
      inTag = true;
      lines.push(decoration.has(Number(marked[1])) ? '/Artifact BMC' : line);
      continue;
    }
    if (line.endsWith('BDC') || line.endsWith('BMC')) {
      close();
      inTag = true;
    } else if (line === 'EMC') {
      inTag = false;
    } else if (!inTag && (line === 'q' || line === 'Q')) {
      close();
    } else if (!inTag && !inArtifact && !inPath && PAINTS.test(line)) {
      lines.push('/Artifact BMC');
      inArtifact = true;
    }
    if (PAINTS.test(line)) inPath = true;
    if (PAINTED.test(line)) inPath = false;
    lines.push(line);
  }
  close();
  return lines.join('\n');
}
