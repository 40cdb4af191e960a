import * as vscode from 'vscode';

function nonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/**
 * The page of a webview: one script of the extension and nothing else. Its style sheets are made by the script, so
 * that the policy allows no inline style; no image, font, frame or connection is allowed at all.
 */
export function page(webview: vscode.Webview, extension: vscode.Uri, script: string, title: string): string {
  const source = webview.asWebviewUri(vscode.Uri.joinPath(extension, 'dist', 'webviews', `${script}.js`));
  const once = nonce();
  const policy = `default-src 'none'; script-src 'nonce-${once}'`;
  return `<!DOCTYPE html>
<html lang="${escaped(vscode.env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
</head>
<body><script nonce="${once}" src="${escaped(source.toString())}"></script></body>
</html>`;
}
