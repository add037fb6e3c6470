import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

interface Parsed {
  readonly config: { readonly compilerOptions: object };
}

/** Where requests are refused; elsewhere errors are those of files, stores and settings. */
const DECIDES =
  /\/libs\/(?:access|contract|customer|facts|ticket|event-store\/idempotency)|\/apps\/server\/src\/(?:auth|changes|customers|publications|tickets)\//;

/**
 * What the server's source says that is gone once it is compiled: the types of answers, and docstrings. The compiler itself
 * reads it, since only that knows what a type derived from a shape comes to.
 */
export class Sources {
  private readonly classes = new Map<string, ts.ClassDeclaration>();
  private readonly interfaces = new Map<string, ts.InterfaceDeclaration>();
  private readonly commands = new Map<string, string>();
  private readonly thrown = new Set<string>();

  private constructor(
    readonly checker: ts.TypeChecker,
    files: readonly ts.SourceFile[],
  ) {
    for (const file of files) {
      if (file.fileName.includes('/apps/server/src/')) this.take(file);
      if (DECIDES.test(file.fileName)) this.takeCodes(file);
    }
  }

  /** @param root the folder with `apps` and `libs` */
  static read(root: string): Sources {
    const text = readFileSync(join(root, 'tsconfig.json'), 'utf8');
    const parsed = ts.parseConfigFileTextToJson('tsconfig.json', text) as Parsed;
    const { options } = ts.convertCompilerOptionsFromJson(parsed.config.compilerOptions, root);
    const program = ts.createProgram([join(root, 'apps/server/src/index.ts')], options);
    return new Sources(program.getTypeChecker(), program.getSourceFiles());
  }

  /** @throws TypeError where there is no such class */
  classNamed(name: string): ts.ClassDeclaration {
    const found = this.classes.get(name);
    if (!found) throw new TypeError(`No class ${name} in apps/server/src`);
    return found;
  }

  /** @throws TypeError where there is no such interface */
  interfaceNamed(name: string): ts.Type {
    const found = this.interfaces.get(name);
    if (!found) throw new TypeError(`No interface ${name} in apps/server/src`);
    return this.checker.getTypeAtLocation(found.name);
  }

  methodOf(controller: ts.ClassDeclaration, name: string): ts.MethodDeclaration | undefined {
    return controller.members.find(
      (member): member is ts.MethodDeclaration =>
        ts.isMethodDeclaration(member) && member.name.getText() === name,
    );
  }

  /** What a method answers once its promise is kept. */
  answerOf(method: ts.MethodDeclaration): ts.Type {
    const signature = this.checker.getSignatureFromDeclaration(method);
    const type = signature ? this.checker.getReturnTypeOfSignature(signature) : this.checker.getAnyType();
    return this.checker.getAwaitedType(type) ?? type;
  }

  /** The media type of the file that a method answers, where it says which. */
  fileTypeOf(method: ts.MethodDeclaration): string | undefined {
    let found: string | undefined;
    const visit = (node: ts.Node): void => {
      const isType = ts.isPropertyAssignment(node) && node.name.getText() === 'type';
      if (isType && ts.isStringLiteral(node.initializer)) found = node.initializer.text.split(';')[0];
      ts.forEachChild(node, visit);
    };
    visit(method);
    return found;
  }

  /** The docstring of something that has a name; empty where it has none. */
  docOf(declaration: ts.NamedDeclaration): string {
    const symbol = declaration.name && this.checker.getSymbolAtLocation(declaration.name);
    return symbol ? this.docOfSymbol(symbol) : '';
  }

  docOfSymbol(symbol: ts.Symbol): string {
    return unwrapped(ts.displayPartsToString(symbol.getDocumentationComment(this.checker)));
  }

  /** The docstring of a command, which stands where it says its resource. */
  docOfCommand(name: string): string {
    return this.commands.get(name) ?? '';
  }

  /** The codes of all errors that are thrown where requests are decided. */
  codes(): string[] {
    return [...this.thrown];
  }

  private takeCodes(file: ts.SourceFile): void {
    const visit = (node: ts.Node): void => {
      const code =
        ts.isNewExpression(node) && node.expression.getText() === 'SlaError' && node.arguments?.[0];
      if (code && ts.isStringLiteral(code)) this.thrown.add(code.text);
      ts.forEachChild(node, visit);
    };
    visit(file);
  }

  private take(file: ts.SourceFile): void {
    const isResources = file.fileName.endsWith('.resources.ts');
    const visit = (node: ts.Node): void => {
      if (ts.isClassDeclaration(node) && node.name) this.classes.set(node.name.text, node);
      if (ts.isInterfaceDeclaration(node)) this.interfaces.set(node.name.text, node);
      if (isResources && ts.isPropertyAssignment(node)) {
        this.commands.set(node.name.getText(), this.docOf(node));
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
}

/** A docstring is wrapped where its lines end, and a description where it is read; lists keep their lines. */
function unwrapped(text: string): string {
  return text.replaceAll(/(?<!\n)\n(?![\n-])/g, ' ');
}
