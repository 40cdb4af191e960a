import type { TopicMemberItem } from '../../../../server/src/protocol.js';
import { t } from '../common/l10n.js';
import type { Sort, Verdict } from './model.js';

export function verdictName(verdict: Verdict): string {
  switch (verdict) {
    case 'conflict':
      return t('conflict');
    case 'tension':
      return t('tension');
    case 'update':
      return t('update');
    case 'refinement':
      return t('refinement');
    case 'agree':
      return t('agree');
    case 'single':
      return t('one source');
  }
}

export function sortName(sort: Sort): string {
  switch (sort) {
    case 'strength':
      return t('Strongest first');
    case 'subject':
      return t('By subject');
    case 'sources':
      return t('Most sources first');
    case 'text':
      return t('As in the text');
  }
}

export function statusName(status: TopicMemberItem['status']): string {
  switch (status) {
    case 'actual':
      return t('actual');
    case 'estimate':
      return t('estimate');
    case 'preliminary':
      return t('preliminary');
    case 'target':
      return t('target');
    case 'pledge':
      return t('pledge');
    case 'proposal':
      return t('proposal');
    case 'demand':
      return t('demand');
    case 'forecast':
      return t('forecast');
    case 'hypothetical':
      return t('hypothetical');
    case 'past':
      return t('in the past');
  }
}
