import { defineSnippet, json, param } from '../../../src/snippets/define.ts';

/** Removes parts of uploads that were never finished, and nothing else (topics.md A41). Too few days would break long pushes. */
export default defineSnippet({
  params: { days: param.integer({ example: '3', min: 1, max: 30 }) },
  variants: {
    any: {
      place: { file: 'lifecycle.json' },
      render: ({ days }) => json`
        {
          "Rules": [
            {
              "ID": "abort-incomplete-uploads",
              "Status": "Enabled",
              "Filter": { "Prefix": "" },
              "AbortIncompleteMultipartUpload": { "DaysAfterInitiation": ${Number(days)} }
            }
          ]
        }`,
    },
  },
});
