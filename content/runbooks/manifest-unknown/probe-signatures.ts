/** What our own commands print, and what the registry's catalogue shows. */
import { defineSignatures } from '../../../src/diagnose/define.ts';

export default defineSignatures({
  'catalogue-empty': {
    role: 'context',
    literals: ['"repositories":['],
    pattern: /^\s{0,8}\{"repositories":\[\]\}\s{0,8}$|\n\{"repositories":\[\]\}/,
    sets: { missingImages: 'all' },
    registry: true,
    examples: [
      '{"repositories":[]}',
      'HTTP/1.1 200 OK\nDocker-Distribution-Api-Version: registry/2.0\n\n{"repositories":[]}',
    ],
    lookAlikes: ['{"repositories":["group/app"]}'],
  },
  'tag-found': {
    role: 'context',
    literals: ['registry tag check: '],
    pattern: /^registry tag check: found$/,
    sets: { imageLookup: 'found' },
    registry: true,
    examples: ['registry tag check: found'],
    lookAlikes: ['registry tag check: no such tag'],
  },
  'tag-missing': {
    role: 'context',
    literals: ['registry tag check: '],
    pattern: /^registry tag check: no such tag$/,
    sets: { imageLookup: 'no-tag' },
    registry: true,
    examples: ['registry tag check: no such tag'],
    lookAlikes: ['registry tag check: no such repository'],
  },
  'repository-missing': {
    role: 'context',
    literals: ['registry tag check: '],
    pattern: /^registry tag check: no such repository$/,
    sets: { imageLookup: 'no-repository' },
    registry: true,
    examples: ['registry tag check: no such repository'],
    lookAlikes: ['registry tag check: no such tag'],
  },
  'tag-listed-only': {
    role: 'context',
    literals: ['registry tag check: '],
    pattern: /^registry tag check: listed without manifest$/,
    sets: { imageLookup: 'no-manifest' },
    registry: true,
    examples: ['registry tag check: listed without manifest'],
    lookAlikes: ['registry tag check: found'],
  },
});
