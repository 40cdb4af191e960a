import * as vscode from 'vscode';
import type { ConflictItem, CoverageItem, EntityItem, MatrixRow } from '../../../server/src/protocol.js';

/** The kind of a conflict as a heading. */
export function kindName(kind: ConflictItem['kind']): string {
  switch (kind) {
    case 'figure':
      return vscode.l10n.t('Figures');
    case 'total':
      return vscode.l10n.t('Totals');
    case 'date':
      return vscode.l10n.t('Dates and times');
    case 'direction':
      return vscode.l10n.t('Directions');
    case 'rank':
      return vscode.l10n.t('Ranks');
    case 'name':
      return vscode.l10n.t('Names and titles');
    case 'internal':
      return vscode.l10n.t('Within one article');
    case 'quote':
      return vscode.l10n.t('Quotations');
  }
}

/** The kind of an entity as a heading. */
export function entityKindName(kind: EntityItem['kind']): string {
  switch (kind) {
    case 'person':
      return vscode.l10n.t('People');
    case 'organization':
      return vscode.l10n.t('Organizations');
    case 'place':
      return vscode.l10n.t('Places');
    case 'demonym':
      return vscode.l10n.t('Peoples');
    case 'event':
      return vscode.l10n.t('Events');
    case 'other':
      return vscode.l10n.t('Other names');
  }
}

/** How a row of the matrix, or a figure of a draft, stands. */
export function standingName(standing: MatrixRow['verdict'] | CoverageItem['standing']): string {
  switch (standing) {
    case 'conflict':
      return vscode.l10n.t('conflict');
    case 'tension':
      return vscode.l10n.t('tension');
    case 'update':
      return vscode.l10n.t('update');
    case 'refinement':
      return vscode.l10n.t('refinement');
    case 'agree':
      return vscode.l10n.t('agree');
    case 'single':
      return vscode.l10n.t('one source');
    case 'supported':
      return vscode.l10n.t('supported');
    case 'contradicted':
      return vscode.l10n.t('contradicted');
    case 'unsupported':
      return vscode.l10n.t('in no source');
  }
}
