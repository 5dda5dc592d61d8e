import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** What the folder's sources call of kafkajs, `Owner.member`, and which events they listen to, as the compiler sees it. */
export const callsToKafkajs = (folder: string): readonly string[] => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    strict: true,
    types: [],
    lib: ['lib.es2023.d.ts'],
  };
  const host = ts.createCompilerHost(options);
  host.resolveModuleNameLiterals = (literals, importer) =>
    literals.map(({ text }) =>
      text.startsWith('.') || text === 'kafkajs'
        ? ts.resolveModuleName(text, importer, options, host, undefined, undefined, ts.ModuleKind.ESNext)
        : { resolvedModule: undefined },
    );
  const program = ts.createProgram(
    files.map((name) => join(folder, name)),
    options,
    host,
  );
  const checker = program.getTypeChecker();
  const calls = new Set<string>();
  const note = (member: ts.Symbol | undefined, place: ts.Node): void => {
    const declaration = member?.declarations?.find((one) => one.getSourceFile().fileName.includes('/kafkajs/types/'));
    if (!member || !declaration) return;
    const owner = ts.findAncestor(
      declaration.parent,
      (
        node,
      ): node is ts.TypeAliasDeclaration | ts.InterfaceDeclaration | ts.ClassDeclaration | ts.VariableDeclaration =>
        ts.isTypeAliasDeclaration(node) ||
        ts.isInterfaceDeclaration(node) ||
        ts.isClassDeclaration(node) ||
        ts.isVariableDeclaration(node),
    );
    const name = owner?.name && ts.isIdentifier(owner.name) ? owner.name.text.replace('Sender', 'Producer') : '';
    const callable = checker.getTypeOfSymbolAtLocation(member, place).getCallSignatures().length > 0;
    if (callable || name === 'ConsumerEvents') calls.add(`${name}.${member.name}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name), node);
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const from = node.propertyName ?? node.name;
      if (ts.isIdentifier(from)) note(checker.getTypeAtLocation(node.parent).getProperty(from.text), node);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) if (file.fileName.startsWith(folder)) visit(file);
  return [...calls].sort();
};

export type Calls = Set<string>;

/** Notes each call and each event that is asked for, by the same names, and passes it on. */
export const watched = <T extends object>(owner: string, target: T, calls: Calls): T =>
  new Proxy(target, {
    get: (of, name) => {
      const member: unknown = Reflect.get(of, name);
      if (owner === 'ConsumerEvents') calls.add(`${owner}.${String(name)}`);
      if (name === 'events' && owner === 'Consumer') return watched('ConsumerEvents', member as object, calls);
      if (name === 'batch') return watched('Batch', member as object, calls);
      if (typeof member !== 'function') return member;
      return (...given: unknown[]): unknown => {
        calls.add(`${owner}.${String(name)}`);
        const result: unknown = Reflect.apply(member, of, given);
        if (owner !== 'Kafka') return result;
        return watched(`${String(name).charAt(0).toUpperCase()}${String(name).slice(1)}`, result as object, calls);
      };
    },
  });
