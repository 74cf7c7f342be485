interface TreeNode {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly type: { readonly isError: boolean };
  readonly firstChild: TreeNode | null;
  readonly nextSibling: TreeNode | null;
}

/** One node of the parser's tree with its text; the only place that knows the parser's tree. */
export class SyntaxView {
  private constructor(
    private readonly node: TreeNode,
    private readonly source: string,
    /** Levels below the root. */
    readonly depth: number,
  ) {}

  /** The root of a parsed text. */
  static of(tree: { readonly topNode: TreeNode }, source: string): SyntaxView {
    return new SyntaxView(tree.topNode, source, 0);
  }

  get name(): string {
    return this.node.name;
  }

  /** Whether the parser put this node in place of something it could not read. */
  get isError(): boolean {
    return this.node.type.isError;
  }

  get from(): number {
    return this.node.from;
  }

  get text(): string {
    return this.source.slice(this.node.from, this.node.to);
  }

  /** The text with runs of white space as one space: how names are compared. */
  get words(): string {
    return this.text.replace(/\s+/g, ' ').trim();
  }

  /** The children that carry meaning: comments are left out, the parser's error marks stay. */
  children(): SyntaxView[] {
    const found: SyntaxView[] = [];
    for (let child = this.node.firstChild; child; child = child.nextSibling)
      if (!child.name.endsWith('Comment')) found.push(new SyntaxView(child, this.source, this.depth + 1));
    return found;
  }
}
