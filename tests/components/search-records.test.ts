import { describe, expect, test } from 'vitest';
import type { SearchRecord } from '../../src/components/search-index.ts';
import { searchRecords } from '../../src/components/search-records.ts';

const record = (path: string, parts: Partial<SearchRecord>): SearchRecord => ({
  path,
  title: '',
  symptom: '',
  sections: [],
  text: '',
  lines: '',
  ...parts,
});

const records = [
  record('a', { title: 'レジストリがトークンを拒否する', text: 'The word storage stands deep in the text.' }),
  record('b', { title: 'Storage is full', sections: [['outcome-x', 'Free the storage']] }),
  record('c', { lines: 'err.detail="invalid character \'<\' looking for beginning of value"' }),
];
const found = (query: string) => searchRecords(records, query).map(({ record: { path } }) => path);

describe('searchRecords', () => {
  test('finds fragments of messages, quotes and all', () => {
    expect(found("character '<' looking")).toEqual(['c']);
  });

  test('finds parts of words that are written without spaces, in any width', () => {
    expect(found('ﾄｰｸﾝ')).toEqual(['a']);
  });

  test('puts a title before the text', () => {
    expect(found('STORAGE')).toEqual(['b', 'a']);
  });

  test('wants every word', () => {
    expect(found('storage character')).toEqual([]);
    expect(found('   ')).toEqual([]);
  });

  test('shows the passage around the match, and the sections that match', () => {
    const [hit] = searchRecords(records, 'beginning of');
    expect(hit?.excerpt[1]).toBe('beginning of');
    expect(searchRecords(records, 'free the')[0]?.sections).toEqual([['outcome-x', 'Free the storage']]);
  });
});
