import { gatherTexts } from './gather.ts';
import type { FamilyText } from '../define.ts';

export default gatherTexts(
  import.meta.glob<{ default: FamilyText }>('../../../content/metrics/*/text/ja.ts', { eager: true }),
);
