/** The command line. `{name}` is filled in. */
export default {
  help: `registry-runbook diagnose [FILE…] [--lang en|ja|zh] [--json] [--each]

Finds out what is wrong with a GitLab container registry from logs, transcripts and configuration files.
Reads the files, or standard input where none is named or the name is -. Archives (gzip, tar, zip) are opened.
Nothing is sent anywhere.

  --lang LANG   language of the output: en, ja or zh; otherwise the one of the environment
  --json        one JSON object a line, for programs:
                {"file", "diagnoses": [{"runbook", "grade", "score", "evidence": [{"signature", "role", "lines": [first, last]}]}],
                 "formats", "facts"}; several files read together give "files", and "file" with each piece of evidence
  --each        each file on its own, instead of all together
  --help, --version

Exit status: 0 something was diagnosed, 1 nothing was, 2 wrong usage or a file that cannot be opened.
`,
  wrongUsage: 'Not understood: {what}',
  seeHelp: 'Usage: registry-runbook diagnose [FILE…]. More with --help.',
  cannotOpen: '{file}: {reason}',
  errors: {
    ENOENT: 'there is no such file',
    EACCES: 'permission denied; try it with sudo',
    EISDIR: 'this is a folder; name the files in it',
  },
  grade: '{label}. {note}',
  question: 'Next question: {title}',
  outcome: 'What to do: {title}',
  goOn: 'Go on in the site: {path}',
  times: '{count} times',
  more: '{count} more possible diagnoses are not shown. --json lists all.',
  moreEvidence: '{count} more pieces of evidence are not shown.',
};
