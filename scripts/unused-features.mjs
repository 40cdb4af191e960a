// An esbuild plugin that leaves out of the client the features of the language client that our server does not offer:
// a quarter of its code, which a browser would load for nothing.
const UNUSED = [
  'callHierarchy',
  'colorProvider',
  'completion',
  'declaration',
  'diagnostic',
  'formatting',
  'inlineCompletion',
  'inlineValue',
  'linkedEditingRange',
  'notebook',
  'rename',
  'signatureHelp',
  'textDocumentContent',
  'typeDefinition',
  'typeHierarchy',
];

/** Every name that the module is asked for is a feature that fills in no capability and is never set up. */
const STUB = `
class Unused {
  fillInitializeParams() {}
  fillClientCapabilities() {}
  preInitialize() {}
  initialize() {}
  getState() { return { kind: 'static' }; }
  clear() {}
}
Unused.CellScheme = 'vscode-notebook-cell';
module.exports = new Proxy({}, { get: () => Unused });
`;

/** The client asks whether VS Code is new enough, which VS Code has answered itself by the manifest's `engines`. */
const NEW_ENOUGH = 'module.exports = () => ({ prerelease: [] });';

export const withoutUnusedFeatures = {
  name: 'without-unused-features',
  setup(build) {
    const filter = new RegExp(`^\\./(?:${UNUSED.join('|')})$`);
    build.onResolve({ filter }, ({ path, importer }) =>
      /vscode-languageclient[\\/]lib[\\/]common/.test(importer) ? { path, namespace: 'unused-feature' } : undefined,
    );
    build.onResolve({ filter: /^semver\/functions\// }, ({ path }) => ({ path, namespace: 'new-enough' }));
    build.onLoad({ filter: /.*/, namespace: 'new-enough' }, () => ({ contents: NEW_ENOUGH, loader: 'js' }));
    build.onLoad({ filter: /.*/, namespace: 'unused-feature' }, () => ({ contents: STUB, loader: 'js' }));
  },
};
