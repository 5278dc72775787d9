import { defineSnippet, json, param } from '../../../src/snippets/define.ts';

/** Removes versions that were replaced or deleted, and unfinished uploads; never a current object (topics.md A36, A41). */
export default defineSnippet({
  params: { days: param.integer({ example: '14', min: 1, max: 3650 }) },
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
              "AbortIncompleteMultipartUpload": { "DaysAfterInitiation": 3 }
            },
            {
              "ID": "expire-noncurrent-versions",
              "Status": "Enabled",
              "Filter": { "Prefix": "" },
              "NoncurrentVersionExpiration": { "NoncurrentDays": ${Number(days)} }
            }
          ]
        }`,
    },
  },
});
